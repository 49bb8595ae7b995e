import 'server-only';
import { listOrganisationsOf, openByCode, revokeCodes, takeCode } from '@/lib/data/identity/recovery';
import { findOwnAccount } from '@/lib/data/identity/users';
import { dropKeptTexts } from '@/lib/data/kept-texts';
import { revokeSessionsOf } from '@/lib/data/sessions';
import type { Db } from '@/lib/platform/database';
import { personOf, rememberBrowser } from '@/lib/platform/known-browser';
import { noPassword } from '@/lib/platform/password';
import { personKey } from '@/lib/platform/person-tag';
import { type SignedIn, signIn } from '../sessions/sign-in';
import type { ProvenRecovery } from './prove-code';
import { tellOfRecovery } from './tell-of-recovery';

/**
 * Opens the account by the code: a new password, every session ended, what was left unsent dropped, everybody told, and the account
 * held (docs/decisions/0035) until its owner's device or a second person says yes, or what was sealed is opened.
 * @throws Refusal wrong-code
 */
export async function useCode(db: Db, { userId, hash, passwordHash }: ProvenRecovery): Promise<SignedIn> {
  await takeCode(db, hash);
  const hadOne = (await findOwnAccount(db, userId)).passwordHash !== noPassword;
  const recoveries = await openByCode(db, userId, passwordHash, hadOne);
  await revokeCodes(db, userId);
  await revokeSessionsOf(db, userId);
  for (const id of await listOrganisationsOf(db, userId)) await dropKeptTexts(db, personKey({ userId, organisation: { id } }));
  await tellOfRecovery(db, userId, 'account-recovered', {});
  const session = await signIn(db, userId);
  await rememberBrowser(personOf({ userId, recoveries }));
  return session;
}
