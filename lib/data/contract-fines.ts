import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import type { ImposedFine } from '@/lib/domain/contracts/changed';
import { type Finable, type FinableDue, type FineLine, finable, type OpenFine } from '@/lib/domain/contracts/fines';
import type { ArrivedUnits } from '@/lib/domain/contracts/lateness';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Due = Omit<FinableDue, 'priceCentavos'> & { school: string; price: string };
/** An item that came late, or did not come, with its school's name. */
export type LateItem = Finable<FinableDue & { school: string }>;

type FineRow = Omit<ImposedFine, 'amountCentavos' | 'takenCentavos' | 'imposedAt' | 'lifted'> & {
  amount: string;
  taken: string;
  imposedAt: string;
  lifted: { reason: string; by: string; at: string } | null;
};

/**
 * What is late of a contract today, with what no standing fine has counted yet, and its fines, the first one first. A school that was
 * merged is the one it goes on as. Until the school has signed for a note, its day is the producer's word alone: it came no earlier than
 * it was written. One statement.
 */
export async function readFines(db: Db, contractId: string): Promise<{ late: LateItem[]; fines: ImposedFine[] }> {
  const [row] = await db.$queryRaw<{ due: Due[]; came: ArrivedUnits[]; fines: FineRow[] }[]>`
    select (
      select coalesce(json_agg(json_build_object(
               'scheduledId', l.scheduled_id, 'contractItemId', l.contract_item_id, 'schoolId', coalesce(c.merged_into_id, c.id), 'school', c.name,
               'dueOn', s.due_on, 'until', least(app_today(), (x.closed_at at time zone 'America/La_Paz')::date), 'units', l.units,
               'price', i.price_centavos::text, 'finedUnitDays', (
                 select coalesce(sum(k.unit_days), 0) from contract_fine_lines k join standing_fines f on f.id = k.fine_id
                  where k.scheduled_id = l.scheduled_id and k.contract_item_id = l.contract_item_id))), '[]')
        from scheduled_deliveries s join scheduled_lines l on l.scheduled_id = s.id join contract_items i on i.id = l.contract_item_id
        join schools c on c.id = s.school_id left join delivery_closures x on x.scheduled_id = s.id
       where s.contract_id = ${contractId}::uuid and s.due_on <= app_today()) as due,
    (
      select coalesce(json_agg(json_build_object(
               'scheduledId', n.scheduled_id, 'contractItemId', d.contract_item_id, 'schoolId', coalesce(c.merged_into_id, c.id),
               'on', case when r.delivery_line_id is null then greatest(n.delivered_on, (n.issued_at at time zone 'America/La_Paz')::date)
                          else n.delivered_on end,
               'units', coalesce(r.accepted_units, d.units))), '[]')
        from standing_notes n join delivery_lines d on d.note_id = n.id join schools c on c.id = n.school_id
        left join standing_receptions r on r.delivery_line_id = d.id
       where n.contract_id = ${contractId}::uuid) as came,
    (
      select coalesce(json_agg(json_build_object(
               'id', f.id, 'number', f.number, 'bpsPerDay', f.bps_per_day, 'amount', f.amount_centavos::text,
               'taken', coalesce(t.taken_centavos, 0)::text, 'reason', f.reason, 'legalBasis', f.legal_basis, 'imposedAt', f.imposed_at, 'by', u.name,
               'deliveries', (select count(distinct k.scheduled_id) from contract_fine_lines k where k.fine_id = f.id),
               'lifted', case when v.fine_id is not null then json_build_object('reason', v.reason, 'by', w.name, 'at', v.lifted_at) end)
               order by f.number), '[]')
        from contract_fines f join users u on u.id = f.imposed_by_id left join standing_fines t on t.id = f.id
        left join fine_lifts v on v.fine_id = f.id left join users w on w.id = v.lifted_by_id
       where f.contract_id = ${contractId}::uuid) as fines`;
  const { due, came, fines } = row ?? { due: [], came: [], fines: [] };
  return {
    late: finable(
      due.map(({ price, ...one }) => ({ ...one, priceCentavos: BigInt(price) })),
      came,
    ),
    fines: fines.map(({ amount, taken, imposedAt, lifted, ...fine }) => ({
      ...fine,
      amountCentavos: BigInt(amount),
      takenCentavos: BigInt(taken),
      imposedAt: new Date(imposedAt),
      lifted: lifted && { ...lifted, at: new Date(lifted.at) },
    })),
  };
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
  supplierPartyId: string;
};

export async function findFine(db: Db, fineId: string): Promise<FineToLift | null> {
  const row = await db.contractFine.findUnique({
    where: { id: fineId },
    select: {
      number: true,
      amountCentavos: true,
      contract: { select: { id: true, number: true, buyerId: true, supplierPartyId: true } },
    },
  });
  if (!row) return null;
  const { contract, number: fine, amountCentavos } = row;
  const { id, number: contractNumber, buyerId, supplierPartyId } = contract;
  return { id, organisationId: buyerId, fineId, fine, amountCentavos, contractNumber, supplierPartyId };
}

/** Whether a fine still counts, and whether a payment that counts took of it. The caller holds the contract's lock. */
export async function readFineState(db: Db, fineId: string): Promise<'lifted' | 'taken' | 'open'> {
  const [row] = await db.$queryRaw<
    { taken: bigint }[]
  >`select taken_centavos as taken from standing_fines where id = ${fineId}::uuid`;
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
