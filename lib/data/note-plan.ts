import 'server-only';
import { unitsLeft } from '@/lib/domain/deliveries/note';
import type { PlannedItem } from '@/lib/domain/deliveries/plan';
import type { Db } from '@/lib/platform/database';
import { findBalances } from './deliveries';

type Row = { id: string; due: number | null; owedElsewhere: number; expires: boolean };

/**
 * What a note to a delivery of the schedule, or outside it, is held against. Two statements. The caller who writes holds the
 * contract's lock.
 */
export async function readPlan(
  db: Db,
  { contractId, scheduledId }: { contractId: string; scheduledId: string | null },
): Promise<PlannedItem[]> {
  const balances = await findBalances(db, contractId);
  const rows = await db.$queryRaw<Row[]>`
    select i.id, p.kind = 'transformed' as expires,
           (select l.units from scheduled_lines l where l.contract_item_id = i.id and l.scheduled_id = ${scheduledId}::uuid) as due,
           (select coalesce(sum(l.units), 0)::int from scheduled_lines l join pending_deliveries d on d.id = l.scheduled_id
             where l.contract_item_id = i.id and d.id is distinct from ${scheduledId}::uuid) as "owedElsewhere"
      from contract_items i join lot_items t on t.id = i.lot_item_id join products p on p.id = t.product_id
     where i.contract_id = ${contractId}::uuid order by i.id`;
  return rows.map(({ id, due, ...row }) => {
    const balance = balances.find(({ contractItemId }) => contractItemId === id);
    // A product that this delivery of the schedule does not bring has nothing due in it.
    return { ...row, contractItemId: id, due: scheduledId ? (due ?? 0) : null, left: balance ? unitsLeft(balance) : 0 };
  });
}

/** Why a delivery of the schedule takes no note any more. Null: it does. The caller holds the contract's lock. */
export async function findDeliveryEnd(db: Db, scheduledId: string): Promise<'delivered' | 'closed' | null> {
  const delivered = await db.deliveryNote.count({ where: { scheduledId, withdrawn: null } });
  if (delivered > 0) return 'delivered';
  return (await db.deliveryClosure.count({ where: { scheduledId } })) > 0 ? 'closed' : null;
}

/** The notes outside the schedule that a school was last written, that stand. */
export function listUnscheduled(db: Db, { contractId, schoolId }: { contractId: string; schoolId: string }) {
  return db.deliveryNote.findMany({
    where: { contractId, schoolId, scheduledId: null, withdrawn: null },
    orderBy: { number: 'desc' },
    take: 20,
    select: { number: true, issuedAt: true, lines: { select: { contractItemId: true, units: true } } },
  });
}
