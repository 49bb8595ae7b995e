import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { ScheduledDelivery } from '@/lib/domain/contracts/reschedule';
import type { DueDelivery } from '@/lib/domain/contracts/schedule';
import { type Supply, suppliesOf } from '@/lib/domain/demand/supply';
import type { Db } from '@/lib/platform/database';
import { agreedTerms, extendedTo } from './contract-changes';

type Scope = { programmeId: string; productIds: readonly string[]; exceptContractId?: string | undefined };

/**
 * What the contracts of a year bring of some products, the one that is being scheduled apart; to a school that was merged, as to the
 * one it goes on as. One statement.
 */
export async function listBrought(db: Db, { programmeId, productIds, exceptContractId }: Scope): Promise<Supply[]> {
  const rows = await db.scheduledLine.findMany({
    where: {
      // What was closed brings nothing: it is open to another purchase.
      scheduled: {
        closure: null,
        contract: { tender: { programmeId }, ...(exceptContractId && { id: { not: exceptContractId } }) },
      },
      contractItem: { lotItem: { productId: { in: [...productIds] } } },
    },
    select: {
      units: true,
      scheduled: { select: { dueOn: true, school: { select: { id: true, mergedIntoId: true } } } },
      contractItem: {
        select: {
          id: true,
          contract: { select: { changes: agreedTerms } },
          lotItem: { select: { productId: true, lot: { select: { endsOn: true } } } },
        },
      },
    },
  });
  return suppliesOf(
    rows.map(({ units, scheduled: { dueOn, school }, contractItem: { id, lotItem, contract } }) => ({
      source: id,
      productId: lotItem.productId,
      schoolId: school.mergedIntoId ?? school.id,
      dueOn: dayOf(dueOn),
      endsOn: extendedTo(contract.changes, dayOf(lotItem.lot.endsOn)),
      units,
    })),
  );
}

/** Writes deliveries of a contract with their lines: two statements. @param itemIds contract items by lot item */
export async function saveSchedule(
  db: Db,
  contractId: string,
  schedule: readonly DueDelivery[],
  itemIds: ReadonlyMap<string, string>,
): Promise<void> {
  const deliveries = await db.scheduledDelivery.createManyAndReturn({
    data: schedule.map(({ schoolId, dueOn }) => ({ contractId, schoolId, dueOn: dateOf(dueOn) })),
    select: { id: true, schoolId: true, dueOn: true },
  });
  const ids = new Map(deliveries.map(({ id, schoolId, dueOn }) => [`${schoolId} ${dayOf(dueOn)}`, id]));
  const found = <Key>(map: ReadonlyMap<Key, string>, key: Key): string => {
    const id = map.get(key);
    if (id === undefined) throw new Error('a scheduled delivery lost its place');
    return id;
  };
  await db.scheduledLine.createMany({
    data: schedule.flatMap(({ schoolId, dueOn, lines }) => {
      const scheduledId = found(ids, `${schoolId} ${dueOn}`);
      return lines.map(({ itemKey, units }) => ({ scheduledId, contractItemId: found(itemIds, itemKey), units }));
    }),
  });
}

type Replacement = {
  ahead: readonly ScheduledDelivery[];
  schedule: readonly DueDelivery[];
  /** By lot item: what the demand asks for of the units that were moved, and how many those are. */
  demand: ReadonlyMap<string, { asked: number; moved: number }>;
};

/** Puts deliveries in the place of those ahead, and says in the contract what the demand asks for now and when the last one is: seven statements. */
export async function replaceSchedule(db: Db, contractId: string, { ahead, schedule, demand }: Replacement): Promise<void> {
  const items = await db.contractItem.findMany({ where: { contractId }, select: { id: true, lotItemId: true, units: true } });
  await db.scheduledDelivery.deleteMany({ where: { id: { in: ahead.map(({ id }) => id) }, notes: { none: {} }, closure: null } });
  await saveSchedule(db, contractId, schedule, new Map(items.map((item) => [item.lotItemId, item.id])));
  const asked = items.flatMap(({ id, lotItemId, units }) => {
    const change = demand.get(lotItemId);
    // What is behind counts as asked for: it was delivered.
    return change ? [{ id, units: units - change.moved + change.asked }] : [];
  });
  await db.$executeRaw`
    update contract_items set demand_units = asked.units
      from unnest(${asked.map(({ id }) => id)}::uuid[], ${asked.map(({ units }) => units)}::int[]) as asked (id, units)
     where contract_items.id = asked.id`;
  const { _max } = await db.scheduledDelivery.aggregate({ where: { contractId }, _max: { dueOn: true } });
  if (_max.dueOn) await db.contract.update({ where: { id: contractId }, data: { endsOn: _max.dueOn }, select: { id: true } });
}
