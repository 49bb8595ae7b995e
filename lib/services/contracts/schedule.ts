import 'server-only';
import type { Award } from '@/lib/data/awards';
import { findProgramme } from '@/lib/data/programmes';
import { loadScheduleFrame } from '@/lib/data/schedule-frame';
import { addDays } from '@/lib/domain/calendar';
import { type AwardSchedule, scheduleContracts } from '@/lib/domain/contracts/award-schedule';
import { Refusal } from '@/lib/domain/refusal';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/**
 * Schedules what a tender awarded, all suppliers together. The first delivery is at the earliest the day after signature.
 * @throws Refusal no-delivery-days | no-drop-points
 */
export async function scheduleAwards(
  db: Db,
  tender: Tender,
  lots: readonly Lot[],
  awards: readonly Award[],
  signedOn: Day,
): Promise<AwardSchedule[]> {
  const programme = await findProgramme(db, tender.programmeId);
  if (!programme) throw new Refusal('not-found');
  const purchase = { programme, frequency: tender.deliveryFrequency, lots };
  const frame = await loadScheduleFrame(db, purchase, addDays(signedOn, 1));
  return scheduleContracts(
    frame,
    awards.map(({ items }) => items),
  );
}
