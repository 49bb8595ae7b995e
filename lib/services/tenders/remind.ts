import 'server-only';
import { claimReminders, listClosedUnopened, listUnsentDrafts } from '@/lib/data/deadlines';
import { notify } from '@/lib/data/notices';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

/** Who has begun an offer is told so many hours before offers are no longer taken. */
const hoursAhead = 48;

/**
 * Tells of deadlines that come near or have passed, each organisation once of each. It decides nothing: a tender is closed because its
 * deadline is over, whether anybody was told or not.
 * @returns how many were told
 */
export async function remindOfDeadlines(db: Db): Promise<number> {
  const near = await claimReminders(db, 'offer-deadline-near', await listUnsentDrafts(db, hoursAhead));
  for (const { organisationId, subjectId, deadlineAt, ...params } of near)
    await notify(db, {
      organisationIds: [organisationId],
      code: 'offer-deadline-near',
      params: { ...params, deadlineAt: deadlineAt.toISOString() },
      href: producer.prepareOffer(subjectId),
    });
  const closed = await claimReminders(db, 'tender-closed', await listClosedUnopened(db));
  for (const { organisationId, subjectId, reference, title } of closed)
    await notify(db, {
      organisationIds: [organisationId],
      code: 'tender-closed',
      params: { reference, title },
      href: office.tenderOpening(subjectId),
    });
  return near.length + closed.length;
}
