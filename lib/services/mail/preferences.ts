import 'server-only';
import { confirmAddress, endMail, findAddresses, queueMail, savePreference, wasAskedLately } from '@/lib/data/mail';
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
  if (asks && !(await wasAskedLately(db, userId, addresses.email)))
    await queueMail(db, [{ userId, address: addresses.email, noticeId: null, dueAt: now }]);
  return { asked: asks };
}

/** Does what the link of a mail is for. @throws Refusal mail-link-old */
export async function followMailLink(db: Db, { purpose, userId, address }: MailLink): Promise<{ purpose: string }> {
  if (purpose === 'unsubscribe') await endMail(db, userId);
  else if (!(await confirmAddress(db, userId, address))) throw new Refusal('mail-link-old');
  return { purpose };
}
