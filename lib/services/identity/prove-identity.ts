import 'server-only';
import { type AttemptOutcome, openAttempt, settleAttempt } from '@/lib/data/identity/attempts';
import { type AccountRow, accountsPerLogin, findAccounts, findOwnAccount } from '@/lib/data/identity/users';
import { judgeTry, type Purpose } from '@/lib/domain/identity/limits';
import { Refusal } from '@/lib/domain/refusal';
import { prisma } from '@/lib/platform/database';
import { browserOf, knownBrowser, personOf, rememberBrowser } from '@/lib/platform/known-browser';
import { passwordMatches } from '@/lib/platform/password';
import { blindKey } from '@/lib/platform/secrets';
import { readVisitor } from '@/lib/platform/visitor';

/** @property login a mail, or a phone by its key */
export type IdentityClaim = { login: string; password: string };

/** `unknown`: there is no such account. `refused`: there is one and this is not its password, or the try came too soon. */
export type Proof = { is: 'proven'; userId: string } | { is: 'unknown' } | { is: 'refused' };

/**
 * Looks at a login and a password, wherever they are asked for: paced by account, by address and over everybody
 * (`lib/domain/identity/limits.ts`), and as long for an unknown account as for a known one, or for several. Runs ahead of the action's
 * transaction, so that a failure stays written.
 * A browser in which somebody signed in before has a count of its own for that person, and for nobody else who shares the login: nobody
 * elsewhere can spend it, and it opens nothing of theirs.
 * @param lane of the purpose, where it has lanes: see `tryPaces`
 * @throws Refusal too-many-tries | too-busy, which tell nothing of the account
 */
export async function proveIdentity({ login, password }: IdentityClaim, purpose: Purpose, lane?: string): Promise<Proof> {
  const accounts = await findAccounts(prisma(), login);
  const { browser } = await readVisitor();
  const name = browserNameOf(browser, login, accounts);
  const own = accounts.filter((account) => isKnownTo(browser, login, account, account === accounts[0]));
  const others = accounts.filter((account) => !own.includes(account));
  const strangers = () => look(others, password, { places: accountsPerLogin - own.length, purpose });

  const known = { purpose, lane, known: true };
  let proof: Proof = { is: 'unknown' };
  if (own.length > 0)
    proof = await paced(blindKey(`account:${login}:browser:${name}`), known, () =>
      look(own, password, { places: own.length, purpose }),
    );
  if (proof.is !== 'proven' && (own.length === 0 || others.length > 0)) {
    const rest = await paced(blindKey(`account:${login}`), { ...known, known: false }, strangers);
    proof = rest.is === 'unknown' && own.length > 0 ? { is: 'refused' } : rest;
  } else if (proof.is !== 'proven') await strangers();

  const { is } = proof;
  const proven = is === 'proven' && accounts.find(({ userId }) => userId === proof.userId);
  if (proven) await rememberBrowser(personOf(proven));
  return proof;
}

/** Browsers that signed in before marks named the person had only the login's: the account that had it alone then. */
function isKnownTo(browser: string | null, login: string, { userId }: AccountRow, isFirst: boolean): boolean {
  return browserOf(browser, userId) !== null || (isFirst && knownBrowser(browser, login) !== null);
}

function browserNameOf(browser: string | null, login: string, accounts: readonly AccountRow[]): string | null {
  const found = accounts.map(({ userId }) => browserOf(browser, userId)).find((name) => name !== null);
  return found ?? knownBrowser(browser, login);
}

/** @throws Refusal wrong-credentials, the same for a wrong password, an unknown account and too many tries */
export async function proveOwner(claim: IdentityClaim): Promise<{ userId: string }> {
  const proof = await proveIdentity(claim, 'sign-in');
  if (proof.is !== 'proven') throw new Refusal('wrong-credentials');
  return { userId: proof.userId };
}

/**
 * Whoever is signed in types the account's own password once more. Counted apart from signing in: nobody outside can spend these tries.
 * @param field where the page asks for it
 * @throws Refusal wrong-credentials | too-busy
 */
export async function proveOneself(userId: string, password: string, field: string): Promise<void> {
  const own = await findOwnAccount(prisma(), userId);
  const rule = { purpose: 'password', known: false } as const;
  const proof = await paced(blindKey(`account:${userId}:password`), rule, () =>
    look([own], password, { places: 1, purpose: 'password' }),
  );
  if (proof.is !== 'proven') throw new Refusal('wrong-password', {}, field);
  await rememberBrowser(personOf(own));
}

type Look = { proof: Proof; outcome: AttemptOutcome };

/**
 * Looks at what is claimed if it is its turn, and writes down how that ended. What comes too soon is worked on as well, for nothing:
 * it takes as long as what is looked at.
 */
export async function paced(
  account: string,
  { purpose, lane, known }: { purpose: Purpose; lane?: string | undefined; known: boolean },
  work: () => Promise<Look>,
): Promise<Proof> {
  const { address } = await readVisitor();
  const keys = {
    accountKey: account,
    addressKey: address && blindKey(`address:${address}`),
    laneKey: lane === undefined ? null : blindKey(`${purpose}:${lane}`),
  };
  const { id, verdict } = await openAttempt(keys, purpose, (tries) => judgeTry(purpose, tries, known));
  if (verdict === 'told') throw new Refusal('too-many-tries');
  const { proof, outcome } = await work().catch(async (error) => {
    if (id !== null) await settleAttempt(prisma(), id, 'not-looked-at');
    throw error;
  });
  if (id === null) return { is: 'refused' };
  await settleAttempt(prisma(), id, outcome);
  return proof;
}

/** Every account has its turn, and the places that nobody has are worked on alike. */
async function look(
  accounts: readonly AccountRow[],
  password: string,
  { places, purpose }: { places: number; purpose: Purpose },
): Promise<Look> {
  let proven: string | null = null;
  for (let place = 0; place < places; place++) {
    const account = accounts[place];
    if ((await passwordMatches(account?.passwordHash ?? null, password)) && account) proven ??= account.userId;
  }
  if (proven !== null) return { proof: { is: 'proven', userId: proven }, outcome: 'succeeded' };
  // Where an account is made, a login that nobody has is no failure.
  if (accounts.length === 0) return { proof: { is: 'unknown' }, outcome: makesAccounts(purpose) ? 'succeeded' : 'failed' };
  return { proof: { is: 'refused' }, outcome: 'failed' };
}

const makesAccounts = (purpose: Purpose) => purpose === 'register' || purpose === 'invitation';
