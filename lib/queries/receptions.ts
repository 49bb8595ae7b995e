import 'server-only';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readEntitledActor } from './entitled';

type Row = {
  note_id: string | null;
  number: number | null;
  school: string;
  supplier: string;
  products: string;
  day: Date;
  units: number;
  received_at: Date | null;
  rejected: number;
  missing: number;
};
export type ReceptionRow = {
  noteId: string | null;
  number: number | null;
  school: string;
  supplier: string;
  /** What it brings, by name. */
  products: string;
  day: Day;
  units: number;
  receivedOn: Day | null;
  rejected: number;
  missing: number;
};

const most = 40;

/**
 * The receiver's day: notes that wait at their schools, what is due within a week, and what they received last.
 * Null for anyone who receives nowhere. One statement.
 */
export async function readReceptions() {
  const actor = await readEntitledActor('reception.read');
  if (!actor) return null;
  const [schools, buyerId] = [[...actor.schoolIds], actor.organisation.id];
  const rows = await prisma().$queryRaw<Row[]>`
    with waiting as (
      select n.id, n.number, n.school_id, n.contract_id, n.delivered_on as day from standing_notes n
       where n.school_id = any(${schools}::uuid[]) and not exists (select 1 from reception_acts a where a.note_id = n.id)
       order by n.delivered_on limit ${most}),
    due as (
      select null::uuid, null::int, s.school_id, s.contract_id, s.due_on, s.id as scheduled_id from pending_deliveries s
       where s.school_id = any(${schools}::uuid[]) and s.due_on between app_today() - 14 and app_today() + 7
       order by s.due_on limit ${most}),
    received as (
      select n.id, n.number, n.school_id, n.contract_id, n.delivered_on, a.id as act_id, a.received_at
        from standing_notes n join reception_acts a on a.note_id = n.id
       where n.school_id = any(${schools}::uuid[]) order by a.received_at desc limit 15),
    everything as (
      select w.id as note_id, w.number, w.school_id, w.contract_id, w.day, null::timestamptz as received_at, 0 as rejected, 0 as missing,
             (select sum(l.units) from delivery_lines l where l.note_id = w.id) as units,
             array(select l.contract_item_id from delivery_lines l where l.note_id = w.id) as items from waiting w
      union all
      select null, null, d.school_id, d.contract_id, d.due_on, null, 0, 0,
             (select sum(l.units) from scheduled_lines l where l.scheduled_id = d.scheduled_id),
             array(select l.contract_item_id from scheduled_lines l where l.scheduled_id = d.scheduled_id) from due d
      union all
      select r.id, r.number, r.school_id, r.contract_id, r.delivered_on, r.received_at,
             (select sum(x.rejected_units) from standing_receptions x where x.act_id = r.act_id),
             (select sum(x.missing_units) from standing_receptions x where x.act_id = r.act_id),
             (select sum(l.units) from delivery_lines l where l.note_id = r.id),
             array(select l.contract_item_id from delivery_lines l where l.note_id = r.id) from received r)
    select e.note_id, e.number, s.name as school, o.name as supplier, e.day, e.units::int, e.received_at, e.rejected::int, e.missing::int,
           (select string_agg(distinct p.name, ', ' order by p.name) from contract_items i join lot_items t on t.id = i.lot_item_id
              join products p on p.id = t.product_id where i.id = any(e.items)) as products
      from everything e join schools s on s.id = e.school_id join contracts c on c.id = e.contract_id
      join party_leads o on o.party_id = c.supplier_party_id
     where c.buyer_id = ${buyerId}::uuid
     order by e.received_at desc nulls first, e.day`;
  const all = rows.map(
    ({ note_id, day, received_at, ...row }): ReceptionRow => ({
      ...row,
      noteId: note_id,
      day: dayOf(day),
      receivedOn: received_at && dayInLaPaz(received_at),
    }),
  );
  return {
    waiting: all.filter((row) => row.noteId !== null && row.receivedOn === null),
    due: all.filter((row) => row.noteId === null),
    received: all.filter((row) => row.receivedOn !== null),
  };
}
