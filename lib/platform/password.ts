import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '@/lib/domain/refusal';
import { Turnstile } from './turnstile';

/** Kept where the owner has chosen none yet: nothing typed is it. */
export const noPassword = '-';

/** argon2id (the library's default kind), 19 MiB, two passes: OWASP's first choice. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two at once leave the machine to the pages: a flood of passwords waits in its own queue. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 60 });

/** A hash of a password that nobody has, against which unknown accounts are checked so that they take as long. */
let decoy: Promise<string> | undefined;

/**
 * @returns the PHC string to keep
 * @throws Refusal too-busy
 */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/**
 * Takes the same time whether there is an account or not.
 * @param kept the account's PHC string, or null when there is no account
 * @throws Refusal too-busy
 */
export async function passwordMatches(kept: string | null, typed: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32), cost);
  const nobody = await decoy;
  const isChosen = kept !== null && kept !== noPassword;
  const matches = await inTurn(() => verify(isChosen ? kept : nobody, typed));
  return isChosen && matches;
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = await turnstile.pass(work);
  if (done === null) throw new Refusal('too-busy');
  return done.value;
}
