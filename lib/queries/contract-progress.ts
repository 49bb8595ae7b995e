import { deliveryFilters } from '@/lib/domain/contracts/standing';
import 'server-only';
import { z } from 'zod';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { DeliveryFilter, DeliveryMonth } from '@/lib/domain/contracts/standing';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** Units scheduled, brought (noted less what never came, and what came beyond the note), accepted, rejected, and noted but never come. */
export type Flow = { scheduled: number; delivered: number; accepted: number; rejected: number; missing: number };
export type ProgressMonth = DeliveryMonth & Flow;
/** What was accepted, at contract prices, and what of it is paid and owed. */
type Money = { accepted: Centavos; paid: Centavos; owed: Centavos };
type ContractProgress = {
  ofItem: (id: string) => Flow;
  months: readonly ProgressMonth[];
  money: Money;
  /** Whether anything is due from tomorrow on and has no note: what of the schedule may still be changed. */
  hasAhead: boolean;
};

type FlowRow = Flow & {
  item: string | null;
  next_due: Date | null;
  ahead: number;
  money: Record<keyof Money, string>;
} & Omit<DeliveryMonth, 'nextDueOn'>;

/** What came of a contract, by item and by month, with how its deliveries stand. The caller has checked the reader. One statement. */
export async function readProgress(contractId: string): Promise<ContractProgress> {
  const noCounts = Prisma.sql`0 as "all", 0 as late, 0 as "toReceive", 0 as received, 0 as "withRejection", 0 as "withMissing", 0 as closed, null::date as next_due, 0 as ahead`;
  const rows = await prisma().$queryRaw<FlowRow[]>`
    select f.*, json_build_object('accepted', m.accepted::text, 'paid', m.paid::text, 'owed', m.owed::text) as money
      from (select coalesce(sum(accepted_centavos), 0) as accepted, coalesce(sum(paid_centavos), 0) as paid, coalesce(sum(owed_centavos), 0) as owed
              from act_balances where contract_id = ${contractId}::uuid) m,
    (select l.contract_item_id as item, to_char(s.due_on, 'YYYY-MM') as month,
           sum(l.units)::int as scheduled, 0 as delivered, 0 as accepted, 0 as rejected, 0 as missing, ${noCounts}
      from scheduled_deliveries s join scheduled_lines l on l.scheduled_id = s.id
     where s.contract_id = ${contractId}::uuid
     group by 1, 2
    union all
    select d.contract_item_id, to_char(n.delivered_on, 'YYYY-MM'), 0,
           sum(d.units - coalesce(r.missing_units, 0) + coalesce(r.surplus_units, 0))::int,
           coalesce(sum(r.accepted_units), 0)::int, coalesce(sum(r.rejected_units), 0)::int, coalesce(sum(r.missing_units), 0)::int, ${noCounts}
      from standing_notes n join delivery_lines d on d.note_id = n.id left join standing_receptions r on r.delivery_line_id = d.id
     where n.contract_id = ${contractId}::uuid
     group by 1, 2
    union all
    select null, to_char(p.day, 'YYYY-MM'), 0, 0, 0, 0, 0, count(*)::int, (count(*) filter (where ${narrowed.atrasadas}))::int,
           (count(*) filter (where ${narrowed['por-recibir']}))::int, (count(*) filter (where a.id is not null))::int,
           (count(*) filter (where ${narrowed['con-rechazo']}))::int, (count(*) filter (where ${narrowed['no-llego']}))::int,
           (count(*) filter (where ${narrowed.cerradas}))::int,
           min(p.due_on) filter (where p.note_id is null and not p.closed and p.due_on >= app_today()),
           (count(*) filter (where p.note_id is null and not p.closed and p.due_on > app_today()))::int
      from (${places(contractId)}) p left join reception_acts a on a.note_id = p.note_id
     group by 2) f`;
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const { accepted = 0, paid = 0, owed = 0 } = rows[0]?.money ?? {};
  return {
    money: { accepted: BigInt(accepted), paid: BigInt(paid), owed: BigInt(owed) },
    ofItem: (id) => total(rows.filter(({ item }) => item === id)),
    hasAhead: rows.some(({ ahead }) => ahead > 0),
    months: months.map((month) => {
      const own = rows.filter((row) => row.month === month);
      const {
        all = 0,
        late = 0,
        toReceive = 0,
        received = 0,
        withRejection = 0,
        withMissing = 0,
        closed = 0,
        next_due = null,
      } = own.find(({ item }) => item === null) ?? {};
      return {
        month,
        ...total(own),
        all,
        late,
        toReceive,
        received,
        withRejection,
        withMissing,
        closed,
        nextDueOn: next_due && dayOf(next_due),
      };
    }),
  };
}

function total(rows: readonly Flow[]): Flow {
  const sum = (of: (row: Flow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    scheduled: sum((r) => r.scheduled),
    delivered: sum((r) => r.delivered),
    accepted: sum((r) => r.accepted),
    rejected: sum((r) => r.rejected),
    missing: sum((r) => r.missing),
  };
}

const narrowed: Record<DeliveryFilter, Prisma.Sql> = {
  todas: Prisma.sql`true`,
  atrasadas: Prisma.sql`p.note_id is null and not p.closed and p.due_on < app_today()`,
  'por-recibir': Prisma.sql`p.note_id is not null and a.id is null`,
  'con-rechazo': Prisma.sql`exists (select 1 from standing_receptions x where x.act_id = a.id and x.rejected_units > 0)`,
  'no-llego': Prisma.sql`exists (select 1 from standing_receptions x where x.act_id = a.id and x.missing_units > 0)`,
  cerradas: Prisma.sql`p.closed`,
};

/** Deliveries of a contract: those of its schedule, with their note where there is one, and those outside it. */
function places(contractId: string): Prisma.Sql {
  return Prisma.sql`
    select s.id, s.due_on as day, s.due_on, s.school_id, n.id as note_id,
           exists (select 1 from delivery_closures x where x.scheduled_id = s.id) as closed
      from scheduled_deliveries s left join standing_notes n on n.scheduled_id = s.id where s.contract_id = ${contractId}::uuid
    union all
    select n.id, n.delivered_on, null, n.school_id, n.id, false from standing_notes n
     where n.contract_id = ${contractId}::uuid and n.scheduled_id is null`;
}

type DeliveryState = 'scheduled' | 'late' | 'closed' | 'delivered' | 'received';
export type DeliveryRow = {
  id: string;
  noteId: string | null;
  noteNumber: number | null;
  school: string;
  /** Null: outside the schedule. */
  dueOn: Day | null;
  deliveredOn: Day | null;
  receivedOn: Day | null;
  state: DeliveryState;
} & Flow;

type PlaceRow = Flow & {
  id: string;
  day: Date;
  note_id: string | null;
  number: number | null;
  school: string;
  due_on: Date | null;
  delivered_on: Date | null;
  received_at: Date | null;
  late: boolean;
  closed: boolean;
};

/** A term of deliveries to a small municipality's schools stands on one page, folded by month. */
const pageSize = 150;
const keyText = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/;

/** Where a page of deliveries begins: after the last row of the page before, or with a month ('YYYY-MM'). */
export type DeliveryStart = { after?: string | undefined; month?: string | undefined };

/** Reads the filter as a URL carries it. */
export function deliveryFilter(text: string | undefined): DeliveryFilter {
  return deliveryFilters.find((one) => one === text) ?? 'todas';
}

/**
 * Deliveries of a contract in order of their day, those outside the schedule among them. The caller has checked the reader.
 * One statement.
 */
export async function readDeliveries(contractId: string, filter: DeliveryFilter, { after, month }: DeliveryStart = {}) {
  const [, day = null, id = null] = keyText.exec(after ?? '') ?? [];
  const known = day !== null && z.uuid().safeParse(id).success;
  const from = !known && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month ?? '') ? `${month}-01` : null;
  const onward = known
    ? Prisma.sql`(p.day, p.id) > (${day}::date, ${id}::uuid)`
    : from
      ? Prisma.sql`p.day >= ${from}::date`
      : Prisma.sql`true`;
  const rows = await prisma().$queryRaw<PlaceRow[]>`
    with places as (${places(contractId)})
    select p.id, p.day, p.due_on, p.note_id, n.number, n.delivered_on, a.received_at, c.name as school,
           (p.note_id is null and p.due_on < app_today()) as late, p.closed,
           (select coalesce(sum(l.units), 0)::int from scheduled_lines l where l.scheduled_id = p.id) as scheduled,
           coalesce(sums.delivered, 0)::int as delivered, coalesce(sums.accepted, 0)::int as accepted, coalesce(sums.rejected, 0)::int as rejected,
           coalesce(sums.missing, 0)::int as missing
      from places p join schools c on c.id = p.school_id
      left join standing_notes n on n.id = p.note_id
      left join reception_acts a on a.note_id = p.note_id
      left join lateral (select sum(d.units - coalesce(r.missing_units, 0) + coalesce(r.surplus_units, 0)) as delivered, sum(r.accepted_units) as accepted, sum(r.rejected_units) as rejected, sum(r.missing_units) as missing
                           from delivery_lines d left join standing_receptions r on r.delivery_line_id = d.id where d.note_id = p.note_id) sums on true
     where ${narrowed[filter]} and ${onward}
     order by p.day, p.id
     limit ${pageSize + 1}`;
  const last = rows[pageSize - 1];
  return {
    rows: rows.slice(0, pageSize).map(toDelivery),
    next: rows.length > pageSize && last ? `${dayOf(last.day)}.${last.id}` : null,
    isFirst: !known && from === null,
    month: from && (month ?? null),
  };
}

function toDelivery(row: PlaceRow): DeliveryRow {
  const { id, school, scheduled, delivered, accepted, rejected, missing } = row;
  return {
    id,
    school,
    scheduled,
    delivered,
    accepted,
    rejected,
    missing,
    noteId: row.note_id,
    noteNumber: row.number,
    dueOn: row.due_on && dayOf(row.due_on),
    deliveredOn: row.delivered_on && dayOf(row.delivered_on),
    receivedOn: row.received_at && dayInLaPaz(row.received_at),
    state: row.received_at ? 'received' : row.note_id ? 'delivered' : row.closed ? 'closed' : row.late ? 'late' : 'scheduled',
  };
}
