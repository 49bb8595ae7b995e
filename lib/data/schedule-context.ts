import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { ScheduleContext } from '@/lib/domain/contracts/award-schedule';
import type { ScheduledDelivery } from '@/lib/domain/contracts/reschedule';
import type { DeliveryFrequency, Lot } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { agreedTerms, extendedTo } from './contract-changes';
import { loadDemandOf } from './demand';
import { lotFields, toLot } from './lots';
import { type Programme, programmeFields, toProgramme } from './programmes';
import { listBrought } from './schedule';

type Purchase = { programme: Programme; frequency: DeliveryFrequency; shelfLifeDays: number; lots: readonly Lot[] };

/**
 * Everything that a purchase's schedules follow from, from a day on: four statements. A school that was merged is served as the one it
 * goes on as.
 * @param exceptContractId the contract that is being scheduled again
 */
export async function loadScheduleContext(
  db: Db,
  { programme, frequency, shelfLifeDays, lots }: Purchase,
  from: Day,
  exceptContractId?: string,
): Promise<ScheduleContext> {
  const plan = await loadDemandOf(db, programme);
  const productIds = [...new Set(lots.flatMap(({ items }) => items.map(({ productId }) => productId)))];
  const brought = await listBrought(db, { programmeId: programme.id, productIds, exceptContractId });
  const goingOn = lots.map((lot) => ({
    ...lot,
    dropPoints: lot.dropPoints.map(({ schoolId, mergedIntoId, pupils }) => ({ schoolId: mergedIntoId ?? schoolId, pupils })),
  }));
  return { frequency, shelfLifeDays, lots: goingOn, plan, from, brought };
}

/** A running contract with its purchase and its schedule, in order of the days. */
export type ScheduledContract = Purchase & {
  id: string;
  number: string;
  buyerId: string;
  title: string;
  due: readonly (ScheduledDelivery & { hasNote: boolean })[];
};

/** One statement. Null when there is no such contract. A longer term that both sides agreed to is its lots' term. */
export async function findScheduledContract(db: Db, id: string): Promise<ScheduledContract | null> {
  const row = await db.contract.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      buyerId: true,
      changes: agreedTerms,
      tender: {
        select: {
          title: true,
          deliveryFrequency: true,
          shelfLifeDays: true,
          programme: { select: programmeFields },
          lots: { orderBy: { number: 'asc' }, select: lotFields },
        },
      },
      schedule: {
        orderBy: [{ dueOn: 'asc' }, { schoolId: 'asc' }],
        select: {
          id: true,
          school: { select: { id: true, mergedIntoId: true } },
          dueOn: true,
          notes: { take: 1, select: { id: true } },
          lines: { select: { units: true, contractItem: { select: { lotItemId: true, lotItem: { select: { lotId: true } } } } } },
        },
      },
    },
  });
  if (!row) return null;
  const { tender, schedule, changes, ...contract } = row;
  return {
    ...contract,
    title: tender.title,
    // The CHECK of the migration holds the column to these words.
    frequency: tender.deliveryFrequency as DeliveryFrequency,
    shelfLifeDays: tender.shelfLifeDays,
    programme: toProgramme(tender.programme),
    lots: tender.lots.map(toLot).map((lot) => ({ ...lot, endsOn: extendedTo(changes, lot.endsOn) })),
    due: schedule.map(({ id: dueId, school, dueOn, notes, lines }) => ({
      id: dueId,
      schoolId: school.mergedIntoId ?? school.id,
      dueOn: dayOf(dueOn),
      // A note that was taken back keeps its place too: it names this delivery for ever.
      hasNote: notes.length > 0,
      parts: lines.map(({ units, contractItem: { lotItemId, lotItem } }) => ({ lotItemId, lotId: lotItem.lotId, units })),
    })),
  };
}
