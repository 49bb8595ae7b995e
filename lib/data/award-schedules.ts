import 'server-only';
import { addDays } from '@/lib/domain/calendar';
import { type AwardSchedule, type ScheduleContext, scheduleContracts } from '@/lib/domain/contracts/award-schedule';
import { Refusal } from '@/lib/domain/refusal';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { type Award, listAwarded } from './awards';
import { findLots } from './lots';
import { findProgramme } from './programmes';
import { loadScheduleContext } from './schedule-context';

/** What a tender awarded, with the schedule that each contract would have. */
export type AwardSchedules = {
  lots: readonly Lot[];
  awards: readonly Award[];
  frame: ScheduleContext;
  /** In the order of the awards. */
  schedules: readonly AwardSchedule[];
};

/**
 * Schedules what a tender awarded, all suppliers together. The first delivery is at the earliest the day after signature. Seven statements.
 * @throws Refusal nothing-awarded | no-delivery-days | no-drop-points
 */
export async function loadAwardSchedules(
  db: Db,
  tender: Pick<Tender, 'id' | 'programmeId' | 'deliveryFrequency' | 'shelfLifeDays'>,
  signedOn: Day,
): Promise<AwardSchedules> {
  const awards = await listAwarded(db, tender.id);
  if (awards.length === 0) throw new Refusal('nothing-awarded');
  const lots = await findLots(db, tender.id);
  const programme = await findProgramme(db, tender.programmeId);
  if (!programme) throw new Refusal('not-found');
  const purchase = { programme, frequency: tender.deliveryFrequency, shelfLifeDays: tender.shelfLifeDays, lots };
  const frame = await loadScheduleContext(db, purchase, addDays(signedOn, 1));
  const schedules = scheduleContracts(
    frame,
    awards.map(({ items }) => items),
  );
  return { lots, awards, frame, schedules };
}
