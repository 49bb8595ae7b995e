import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import { dayOf } from '@/lib/domain/calendar';
import { type Finable, type FineLine, finable, keyOf, type OpenFine } from '@/lib/domain/contracts/fines';
import { lateUnits } from '@/lib/domain/contracts/lateness';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Due = { scheduledId: string; contractItemId: string; schoolId: string; due_on: Date; until: Date; units: number };
type Came = { contractItemId: string; schoolId: string; came_on: Date; units: number };
type FinedRow = { scheduledId: string; contractItemId: string; unitDays: number };

/**
 * What is late of a contract today, with what no standing fine has counted yet. A school that was merged is the one it goes on as.
 * Three statements, and one for the prices.
 */
export async function readFinable(db: Db, contractId: string): Promise<Finable[]> {
  const due = await db.$queryRaw<Due[]>`
    select l.scheduled_id as "scheduledId", l.contract_item_id as "contractItemId", coalesce(c.merged_into_id, c.id) as "schoolId", s.due_on,
           least(app_today(), coalesce((x.closed_at at time zone 'America/La_Paz')::date, app_today())) as until, l.units
      from scheduled_deliveries s join scheduled_lines l on l.scheduled_id = s.id join schools c on c.id = s.school_id
      left join delivery_closures x on x.scheduled_id = s.id
     where s.contract_id = ${contractId}::uuid and s.due_on <= app_today()`;
  const came = await db.$queryRaw<Came[]>`
    select d.contract_item_id as "contractItemId", coalesce(c.merged_into_id, c.id) as "schoolId", n.delivered_on as came_on,
           coalesce(r.accepted_units, d.units) as units
      from standing_notes n join delivery_lines d on d.note_id = n.id join schools c on c.id = n.school_id
      left join standing_receptions r on r.delivery_line_id = d.id
     where n.contract_id = ${contractId}::uuid`;
  const fined = await db.$queryRaw<FinedRow[]>`
    select l.scheduled_id as "scheduledId", l.contract_item_id as "contractItemId", sum(l.unit_days)::int as "unitDays"
      from contract_fine_lines l join standing_fines f on f.id = l.fine_id where f.contract_id = ${contractId}::uuid group by 1, 2`;
  const items = await db.contractItem.findMany({ where: { contractId }, select: { id: true, priceCentavos: true } });
  const late = lateUnits(
    due.map(({ due_on, until, ...one }) => ({ ...one, dueOn: dayOf(due_on), until: dayOf(until) })),
    came.map(({ came_on, ...one }) => ({ ...one, on: dayOf(came_on) })),
  );
  return finable(
    late,
    new Map(fined.map((one) => [keyOf(one), one.unitDays])),
    new Map(items.map(({ id, priceCentavos }) => [id, priceCentavos])),
  );
}

type NewFine = {
  contractId: string;
  bpsPerDay: BasisPoints;
  amountCentavos: Centavos;
  reason: string;
  legalBasis: string;
  trace: Trace;
  imposedById: string;
  lines: readonly FineLine[];
};

/** Writes a fine under the next number of its contract. The caller holds the contract's lock. */
export async function saveFine(db: Db, { lines, trace, ...fine }: NewFine): Promise<{ fineId: string; number: number }> {
  const last = await db.contractFine.aggregate({ where: { contractId: fine.contractId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const ruleTrace = JSON.parse(JSON.stringify([trace]));
  const { id: fineId } = await db.contractFine.create({ data: { ...fine, number, ruleTrace }, select: { id: true } });
  await db.contractFineLine.createMany({ data: lines.map((line) => ({ ...line, fineId })) });
  return { fineId, number };
}

/** A fine as who lifts it needs to know it. The contract is the subject. */
export type FineToLift = Subject & {
  fineId: string;
  fine: number;
  amountCentavos: Centavos;
  contractNumber: string;
  supplierId: string;
};

export async function findFine(db: Db, fineId: string): Promise<FineToLift | null> {
  const row = await db.contractFine.findUnique({
    where: { id: fineId },
    select: {
      number: true,
      amountCentavos: true,
      contract: { select: { id: true, number: true, buyerId: true, supplierId: true } },
    },
  });
  if (!row) return null;
  const { contract, number: fine, amountCentavos } = row;
  const { id, number: contractNumber, buyerId, supplierId } = contract;
  return { id, organisationId: buyerId, fineId, fine, amountCentavos, contractNumber, supplierId };
}

/** Whether a fine still counts, and whether a payment that counts took of it. The caller holds the contract's lock. */
export async function readFineState(db: Db, fineId: string): Promise<'lifted' | 'taken' | 'open'> {
  const [row] = await db.$queryRaw<{ taken: bigint }[]>`select taken_centavos as taken from standing_fines where id = ${fineId}::uuid`;
  if (!row) return 'lifted';
  return row.taken > 0n ? 'taken' : 'open';
}

export async function saveLift(db: Db, lift: { fineId: string; reason: string; liftedById: string }): Promise<void> {
  await db.fineLift.create({ data: lift, select: { fineId: true } });
}

/** Fines of a contract that stand, the first imposed first, with what is left to take of each. One statement. */
export function listOpenFines(db: Db, contractId: string): Promise<OpenFine[]> {
  return db.$queryRaw<OpenFine[]>`
    select id, open_centavos as "openCentavos" from standing_fines
     where contract_id = ${contractId}::uuid and open_centavos > 0 order by number`;
}

/** What the standing fines of a contract come to, and the contract itself. One statement. */
export async function readFined(db: Db, contractId: string): Promise<{ finedCentavos: Centavos; amountCentavos: Centavos }> {
  const [row] = await db.$queryRaw<{ fined: bigint; amount: bigint }[]>`
    select (select coalesce(sum(f.amount_centavos), 0)::bigint from standing_fines f where f.contract_id = c.id) as fined,
           c.amount_centavos as amount from contracts c where c.id = ${contractId}::uuid`;
  return { finedCentavos: row?.fined ?? 0n, amountCentavos: row?.amount ?? 0n };
}
