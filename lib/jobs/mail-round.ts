import 'server-only';
import { type DueMail, markSent, markUnsent, refuseAddress, takeDueMail } from '@/lib/data/mail';
import { retryWithin } from '@/lib/domain/jobs/retries';
import { mailRetries } from '@/lib/domain/mail/preference';
import { type MailOutcome, sendMail } from '@/lib/integrations/mail/send';
import { inTransaction } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { issueAskedLinks } from '@/lib/services/identity/sign-in-links';
import { mailText } from './mail-text';

/**
 * Sends what is due, one mail after another. The outbox is its own queue: a mail is its writer's for the time of one transaction, which
 * PostgreSQL ends with a worker that is killed. A mail that was handed over just then is sent again, with the same Message-ID.
 */
export async function sendDueMail(): Promise<void> {
  if (!isMailReady()) return;
  while (await inTransaction(issueAskedLinks));
  while (await sendNext());
}

function sendNext(): Promise<boolean> {
  return inTransaction(async (db) => {
    const due = await takeDueMail(db);
    if (!due) return false;
    const outcome = await sendOne(due);
    if (outcome.sent) {
      await markSent(db, due.ids);
      return true;
    }
    const wait = outcome.final ? null : retryWithin(mailRetries, due.tries + 1);
    log().warn({ deliveries: due.ids.length, reason: outcome.reason, again: wait?.until ?? null }, 'mail not sent');
    await markUnsent(db, due.ids, outcome.reason, wait?.until ?? null);
    if (outcome.noBox) await refuseAddress(db, due, outcome.reason);
    return true;
  });
}

/** A link that is over by now would lead nowhere: it is not sent. */
async function sendOne(due: DueMail): Promise<MailOutcome> {
  const isOver = due.carries.what === 'link' && !due.carries.stands;
  return isOver ? { sent: false, final: true, noBox: false, reason: 'link over' } : sendMail(await mailText(due));
}

/** Once, at a worker's start: nobody else would know. */
export function tellWithoutMail(): void {
  if (!isMailReady()) log().warn('no SMTP_URL: notices are read in the application only');
}
