import 'server-only';
import { type Attempt, type AttemptOutcome, openAttempt, settleAttempt } from '@/lib/data/people/attempts';
import { findAccount } from '@/lib/data/people/users';
import { judgeTry, type Purpose } from '@/lib/domain/people/limits';
import { Refusal } from '@/lib/domain/refusal';
import { prisma } from '@/lib/platform/database';
import { knownBrowser, rememberBrowser } from '@/lib/platform/known-browser';
import { passwordMatches } from '@/lib/platform/password';
import { blindKey } from '@/lib/platform/secrets';
import { readVisitor } from '@/lib/platform/visitor';

export type Claim = { email: string; password: string };

/** `unknown`: there is no such account. `refused`: there is one and this is not its password, or too many tries were made. */
export type Proof = { is: 'proven'; userId: string } | { is: 'unknown' } | { is: 'refused' };

/**
 * Looks at a mail and a password, for every door that asks for them: limited by account, by address and over everybody
 * (`lib/domain/people/limits.ts`), and as long for an unknown account as for a known one. Runs ahead of the act's transaction,
 * so that a failure stays written.
 * @param lane of the door, where it has lanes: see `tryLimits`
 * @throws Refusal too-many-tries | too-busy, which tell nothing of the account
 */
export async function proveIdentity({ email, password }: Claim, purpose: Purpose, lane?: string): Promise<Proof> {
  const db = prisma();
  const { address, browser } = await readVisitor();
  const known = knownBrowser(browser, email);
  const keys = {
    accountKey: accountKey(email, purpose, known),
    addressKey: address && blindKey(`address:${address}`),
    laneKey: lane === undefined ? null : blindKey(`${purpose}:${lane}`),
  };
  const attempt = await openAttempt(db, keys, purpose);
  const { proof, outcome } = await look({ email, password }, purpose, attempt, known !== null);
  await settleAttempt(db, attempt.id, outcome);
  if (proof === null) throw new Refusal('too-many-tries');
  if (proof.is === 'proven') await rememberBrowser(email);
  return proof;
}

/** @throws Refusal wrong-credentials, the same for a wrong password, an unknown account and too many tries */
export async function proveOwner(claim: Claim, purpose: 'sign-in' | 'password' = 'sign-in'): Promise<{ userId: string }> {
  const proof = await proveIdentity(claim, purpose);
  if (proof.is !== 'proven') throw new Refusal('wrong-credentials', {}, purpose === 'password' ? 'password' : undefined);
  return { userId: proof.userId };
}

/**
 * Whose failures are counted together. A browser that has signed in before counts alone, so that nobody elsewhere can spend its
 * tries; so does the change of a password, which only somebody signed in can try.
 */
function accountKey(email: string, purpose: Purpose, known: string | null): string {
  const apart = purpose === 'password' ? ':password' : known === null ? '' : `:browser:${known}`;
  return blindKey(`account:${email}${apart}`);
}

type Look = { proof: Proof | null; outcome: AttemptOutcome };

async function look({ email, password }: Claim, purpose: Purpose, { id, tries }: Attempt, known: boolean): Promise<Look> {
  const verdict = judgeTry(purpose, tries, known);
  if (verdict === 'told') return { proof: null, outcome: 'not-looked-at' };
  const db = prisma();
  const account = await findAccount(db, email);
  const matches = await passwordMatches(account?.passwordHash ?? null, password).catch(async (error) => {
    await settleAttempt(db, id, 'not-looked-at');
    throw error;
  });
  if (verdict === 'refused-alike') return { proof: { is: 'refused' }, outcome: 'not-looked-at' };
  if (account && matches) return { proof: { is: 'proven', userId: account.userId }, outcome: 'succeeded' };
  // Where an account is made, an unknown mail is no failure.
  if (!account) return { proof: { is: 'unknown' }, outcome: makesAccounts(purpose) ? 'succeeded' : 'failed' };
  return { proof: { is: 'refused' }, outcome: 'failed' };
}

const makesAccounts = (purpose: Purpose) => purpose === 'register' || purpose === 'invitation';
