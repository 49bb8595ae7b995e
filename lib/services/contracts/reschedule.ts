import 'server-only';
import { hasEnded } from '@/lib/data/contract-changes';
import { lockContract } from '@/lib/data/contracts';
import { notify } from '@/lib/data/notices';
import { replaceSchedule } from '@/lib/data/schedule';
import { findScheduledContract, loadScheduleContext } from '@/lib/data/schedule-context';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { reschedule, splitAt } from '@/lib/domain/contracts/reschedule';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

type Change = { from: Day; reason: string; seen: string };

/**
 * Changes what is still ahead of a running contract, on record and told to the supplier. What has a note, and what was due
 * before, stays as it is.
 * @throws Refusal contract-ended | reschedule-too-soon | nothing-ahead | no-delivery-days | changed-meanwhile (it is no longer what was shown)
 */
export async function rescheduleContract(
  db: Db,
  contract: { id: string; number: string; supplierPartyId: string },
  { from, reason, seen }: Change,
  now: Date,
) {
  await lockContract(db, contract.id); // a note written meanwhile must not lose its delivery
  if (await hasEnded(db, contract.id)) throw new Refusal('contract-ended');
  const found = await findScheduledContract(db, contract.id);
  if (!found) throw new Refusal('not-found');
  const split = splitAt(found.due, from);
  const frame = await loadScheduleContext(db, found, from, contract.id);
  const proposed = reschedule(frame, split, dayInLaPaz(now));
  if (proposed.seen !== seen) throw new Refusal('changed-meanwhile');
  await replaceSchedule(db, contract.id, { ahead: split.ahead, ...proposed });
  await notify(db, {
    partyIds: [contract.supplierPartyId],
    code: 'contract-rescheduled',
    params: { number: contract.number, from: proposed.startsOn, reason },
    href: producer.deliveries(),
  });
  return {
    id: contract.id,
    from: proposed.startsOn,
    reason,
    before: split.ahead.length,
    after: proposed.schedule.length,
    schools: proposed.schools.map(({ changed: _, ...school }) => school),
  };
}
