import 'server-only';
import {
  confirmAddress,
  endMail,
  ensurePreference,
  findAddresses,
  forgiveAddress,
  queueMail,
  savePreference,
  wasAskedLately,
} from '@/lib/data/mail';
import type { MailPreference } from '@/lib/domain/mail/preference';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import type { MailLink } from '@/lib/platform/mail-link';

/**
 * Keeps how somebody wants their notices by mail. An address that nobody has shown to be theirs (decision 0036) is written to once, to
 * ask; until its owner follows the link nothing else is sent there.
 * @throws Refusal mail-without-address
 */
export async function chooseMail(db: Db, userId: string, preference: MailPreference, now: Date): Promise<{ asked: boolean }> {
  const addresses = await findAddresses(db, userId);
  if (preference.mode === 'never') {
    await endMail(db, userId);
    return { asked: false };
  }
  if (!addresses?.email) throw new Refusal('mail-without-address');
  await savePreference(db, userId, preference);
  const asks = addresses.confirmed !== addresses.email;
  if (asks) await askOnce(db, userId, addresses.email, now);
  return { asked: asks };
}

/**
 * Asks whether the account's address is its owner's, also where they want no notices there: links to get in go to proven ones alone.
 * @throws Refusal mail-without-address
 */
export async function askAddress(db: Db, userId: string, now: Date): Promise<{ asked: boolean }> {
  const addresses = await findAddresses(db, userId);
  if (!addresses?.email) throw new Refusal('mail-without-address');
  if (addresses.confirmed === addresses.email) return { asked: false };
  await ensurePreference(db, userId);
  await askOnce(db, userId, addresses.email, now);
  return { asked: true };
}

async function askOnce(db: Db, userId: string, address: string, now: Date): Promise<void> {
  const wasRefused = await forgiveAddress(db, userId, address);
  if (wasRefused || !(await wasAskedLately(db, userId, address)))
    await queueMail(db, [{ userId, address, noticeId: null, dueAt: now }]);
}

/** Does what the link of a mail is for. @throws Refusal mail-link-old */
export async function followMailLink(db: Db, { purpose, userId, address }: MailLink): Promise<{ purpose: string }> {
  if (purpose === 'unsubscribe') await endMail(db, userId);
  else if (!(await confirmAddress(db, userId, address))) throw new Refusal('mail-link-old');
  return { purpose };
}
