import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default kind), 19 MiB, two passes: OWASP's first choice. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of a password that nobody has, against which unknown accounts are checked so that they take as long. */
let decoy: Promise<string> | undefined;

/** @returns the PHC string to keep */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Takes the same time whether there is an account or not.
 * @param kept the account's PHC string, or null when there is no account
 */
export async function passwordMatches(kept: string | null, typed: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32), cost);
  const nobody = await decoy;
  const matches = await verify(kept ?? nobody, typed);
  return kept !== null && matches;
}
