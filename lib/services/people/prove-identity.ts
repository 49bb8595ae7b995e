import 'server-only';
import { openAttempt, settleAttempt } from '@/lib/data/people/attempts';
import { findAccount } from '@/lib/data/people/users';
import { isThrottled } from '@/lib/domain/people/people';
import { Refusal } from '@/lib/domain/refusal';
import { prisma } from '@/lib/platform/database';
import { passwordMatches } from '@/lib/platform/password';
import { blindKey } from '@/lib/platform/secrets';
import { readVisitor } from '@/lib/platform/visitor';

export type Claim = { email: string; password: string };

/** `unknown`: there is no such account. `refused`: there is one and this is not its password, or too many tries were made. */
export type Proof = { is: 'proven'; userId: string } | { is: 'unknown' } | { is: 'refused' };

/**
 * Looks at a mail and a password, for every door that asks for them: throttled by account and by address, and as long
 * for an unknown account as for a known one. Runs ahead of the act's transaction, so that a failure stays written.
 */
export async function proveIdentity(
  { email, password }: Claim,
  purpose: 'sign-in' | 'register' | 'invitation' | 'password',
): Promise<Proof> {
  const db = prisma();
  const { address } = await readVisitor();
  const keys = { accountKey: blindKey(`account:${email}`), addressKey: address && blindKey(`address:${address}`) };
  const attempt = await openAttempt(db, keys, purpose);
  const account = await findAccount(db, email);
  const matches = await passwordMatches(account?.passwordHash ?? null, password);
  const throttled = isThrottled(attempt.failures);
  const proof = judge(account?.userId ?? null, matches, throttled);
  await settleAttempt(db, attempt.id, throttled ? 'throttled' : failed(proof, purpose) ? 'failed' : 'succeeded');
  return proof;
}

/** @throws Refusal wrong-credentials, the same for a wrong password, an unknown account and too many tries */
export async function proveOwner(claim: Claim, purpose: 'sign-in' | 'password' = 'sign-in'): Promise<{ userId: string }> {
  const proof = await proveIdentity(claim, purpose);
  if (proof.is !== 'proven') throw new Refusal('wrong-credentials', {}, purpose === 'password' ? 'password' : undefined);
  return { userId: proof.userId };
}

function judge(userId: string | null, matches: boolean, throttled: boolean): Proof {
  if (throttled) return { is: 'refused' };
  if (userId === null) return { is: 'unknown' };
  return matches ? { is: 'proven', userId } : { is: 'refused' };
}

/** Where an account is made, an unknown mail is no failure. */
function failed(proof: Proof, purpose: string): boolean {
  return proof.is === 'refused' || (proof.is === 'unknown' && (purpose === 'sign-in' || purpose === 'password'));
}
