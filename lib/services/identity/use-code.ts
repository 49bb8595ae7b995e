import 'server-only';
import { listOrganisationsOf, openByCode, revokeCodes, takeCode } from '@/lib/data/identity/recovery';
import { findOwnAccount } from '@/lib/data/identity/users';
import { dropKeptTexts } from '@/lib/data/kept-texts';
import { revokeSessionsOf } from '@/lib/data/sessions';
import type { NoticeCode } from '@/lib/domain/notices';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { personOf, rememberBrowser } from '@/lib/platform/known-browser';
import { noPassword } from '@/lib/platform/password';
import { personKey } from '@/lib/platform/person-tag';
import { type SignedIn, signIn } from '../sessions/sign-in';
import { tellOfRecovery } from './tell-of-recovery';

/** By what an account is opened. Without a password the one that it has stays. */
export type ProvenRecovery = { userId: string; hash: string; passwordHash: string | null };

/** @throws Refusal wrong-code */
export async function useCode(db: Db, proven: ProvenRecovery): Promise<SignedIn> {
  if (!(await takeCode(db, proven.hash))) throw new Refusal('wrong-code', {}, 'code');
  return openHeld(db, proven, 'account-recovered');
}

/** @throws Refusal sign-in-link-over */
export async function useLink(db: Db, proven: ProvenRecovery): Promise<SignedIn> {
  if (!(await takeCode(db, proven.hash))) throw new Refusal('sign-in-link-over');
  return openHeld(db, proven, 'account-opened-by-link');
}

/**
 * Opens the account: every session ended, every other code and link taken back, what was left unsent dropped, everybody told, and the
 * account held (docs/decisions/0035) until its owner's device or a second person says yes, or what was sealed is opened.
 */
async function openHeld(db: Db, { userId, passwordHash }: ProvenRecovery, told: NoticeCode): Promise<SignedIn> {
  const hadOne = (await findOwnAccount(db, userId)).passwordHash !== noPassword;
  const recoveries = await openByCode(db, userId, passwordHash, hadOne);
  await revokeCodes(db, userId);
  await revokeSessionsOf(db, userId);
  for (const id of await listOrganisationsOf(db, userId)) await dropKeptTexts(db, personKey({ userId, organisation: { id } }));
  await tellOfRecovery(db, userId, told, {});
  const session = await signIn(db, userId);
  await rememberBrowser(personOf({ userId, recoveries }));
  return session;
}
