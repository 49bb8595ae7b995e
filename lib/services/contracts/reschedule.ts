import 'server-only';
import { lockContract } from '@/lib/data/contracts';
import { findLots } from '@/lib/data/lots';
import { notify } from '@/lib/data/notices';
import { findAhead, replaceSchedule } from '@/lib/data/schedule';
import { loadScheduleFrame } from '@/lib/data/schedule-frame';
import { findTender } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { reschedule } from '@/lib/domain/contracts/reschedule';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/**
 * What a contract's schedule would be from a day on, by what is served now. Writes nothing.
 * @throws Refusal reschedule-too-soon | nothing-ahead | no-delivery-days | not-found
 */
export async function proposeSchedule(db: Db, contract: { id: string; tenderId: string }, from: Day, today: Day) {
  const tender = await findTender(db, contract.tenderId);
  if (!tender) throw new Refusal('not-found');
  const ahead = await findAhead(db, contract.id, from);
  const frame = await loadScheduleFrame(db, tender, await findLots(db, tender.id), from, contract.id);
  return { ahead, ...reschedule(frame, ahead, { from, today }) };
}

type Change = { from: Day; reason: string; seen: string };

/**
 * Changes what is still ahead of a running contract, on record and told to the supplier. What has a note, and what was due
 * before, stays as it is.
 * @throws Refusal reschedule-too-soon | nothing-ahead | no-delivery-days | changed-meanwhile (it is no longer what was shown)
 */
export async function rescheduleContract(
  db: Db,
  contract: { id: string; tenderId: string; number: string; supplierId: string },
  { from, reason, seen }: Change,
  now: Date,
) {
  await lockContract(db, contract.id); // a note written meanwhile must not lose its delivery
  const proposed = await proposeSchedule(db, contract, from, dayInLaPaz(now));
  if (proposed.seen !== seen) throw new Refusal('changed-meanwhile');
  await replaceSchedule(db, contract.id, proposed);
  await notify(db, {
    organisationIds: [contract.supplierId],
    code: 'contract-rescheduled',
    params: { number: contract.number, from: proposed.startsOn },
    href: '/productor/entregas',
  });
  return {
    id: contract.id,
    from: proposed.startsOn,
    reason,
    before: proposed.ahead.length,
    after: proposed.schedule.length,
    days: proposed.days,
  };
}
