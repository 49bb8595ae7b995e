import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { itemName } from '@/lib/messages/told/item-names';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { readEntitledActor } from './entitled';

const pageSize = 12;
const keyText = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/;

type DueRow = {
  id: string;
  note_id: string | null;
  number: number | null;
  school: string;
  place: string;
  buyer: string;
  day: Date;
  state: 'due' | 'late' | 'delivered' | 'received';
  rejected: number;
  missing: number;
  asks: boolean;
  products: { product: string; units: number; number: number; zone: string | null; again: boolean }[];
};
export type ProducerDelivery = {
  /** Of the scheduled delivery, or of the note outside the schedule: the page takes either. */
  id: string;
  number: number | null;
  school: string;
  place: string;
  buyer: string;
  day: Day;
  state: DueRow['state'];
  rejected: number;
  missing: number;
  /** Whether the school asks to change the act and waits for the producer's word. */
  asks: boolean;
  products: readonly { product: string; units: number }[];
};

/** The item of a line, with its product, lot and zone. */
const itemOf = Prisma.sql`
  join contract_items i on i.id = l.contract_item_id join lot_items t on t.id = i.lot_item_id join products p on p.id = t.product_id
  join lots o on o.id = t.lot_id left join zones z on z.id = o.zone_id`;

/** Lines as their page names them; `again`: the contract has the product more than once. */
const told = Prisma.sql`
  json_agg(json_build_object('product', p.name || ', ' || p.presentation, 'units', l.units, 'number', o.number, 'zone', z.name, 'again', exists (
    select 1 from contract_items x join lot_items y on y.id = x.lot_item_id
     where x.contract_id = i.contract_id and x.id <> i.id and y.product_id = t.product_id)) order by p.name, o.number)`;

/**
 * What the producer has to deliver, the next first, and what they delivered last. Null for others. One statement.
 * @param after key of the last delivery due of the page before
 */
export async function readProducerDeliveries(after?: string) {
  const t = await getTranslations('item-names');
  const actor = await readEntitledActor('delivery.read-due');
  if (!actor) return null;
  const [, day = null, id = null] = keyText.exec(after ?? '') ?? [];
  const known = day !== null && z.uuid().safeParse(id).success;
  const onward = known ? Prisma.sql`(s.due_on, s.id) > (${day}::date, ${id}::uuid)` : Prisma.sql`true`;
  const rows = await prisma().$queryRaw<DueRow[]>`
    with due as (
      select s.id, s.contract_id, s.school_id, s.due_on from contracts c join pending_deliveries s on s.contract_id = c.id
       where c.supplier_party_id = any(${[...actor.partyIds]}::uuid[]) and ${onward}
       order by s.due_on, s.id limit ${pageSize + 1}),
    made as (
      select n.id, n.number, n.contract_id, n.school_id, n.delivered_on, a.id as act_id
        from contracts c join standing_notes n on n.contract_id = c.id left join reception_acts a on a.note_id = n.id
       where c.supplier_party_id = any(${[...actor.partyIds]}::uuid[]) order by n.delivered_on desc, n.number desc limit ${pageSize}),
    listed as (
      select d.id, null::uuid as note_id, null::int as number, d.contract_id, d.school_id, d.due_on as day,
             case when d.due_on < app_today() then 'late' else 'due' end as state, 0 as rejected, 0 as missing, false as asks,
             (select ${told} from scheduled_lines l ${itemOf} where l.scheduled_id = d.id) as products
        from due d
      union all
      select m.id, m.id, m.number, m.contract_id, m.school_id, m.delivered_on,
             case when m.act_id is null then 'delivered' else 'received' end,
             (select coalesce(sum(x.rejected_units), 0) from standing_receptions x where x.act_id = m.act_id),
             (select coalesce(sum(x.missing_units), 0) from standing_receptions x where x.act_id = m.act_id),
             coalesce((select not exists (select 1 from amendment_answers w where w.amendment_id = x.id)
                         from reception_amendments x where x.act_id = m.act_id order by x.number desc limit 1), false),
             (select ${told} from delivery_lines l ${itemOf} where l.note_id = m.id)
        from made m)
    select l.id, l.note_id, l.number, s.name as school, s.place, b.name as buyer, l.day, l.state, l.rejected::int, l.missing::int, l.asks, l.products
      from listed l join schools s on s.id = l.school_id join contracts c on c.id = l.contract_id join organisations b on b.id = c.buyer_id
     order by l.note_id is not null, case when l.note_id is null then l.day end, case when l.note_id is null then l.id end, l.day desc, l.number desc`;
  const all = rows.map(
    ({ note_id, day, products, ...row }): ProducerDelivery => ({
      ...row,
      day: dayOf(day),
      products: products.map(({ product, units, again, ...lot }) => ({ product: itemName(t, product, lot, again), units })),
    }),
  );
  const due = all.filter(({ number }) => number === null);
  const last = due[pageSize - 1];
  return {
    due: due.slice(0, pageSize),
    next: due.length > pageSize && last ? `${last.day}.${last.id}` : null,
    isFirst: !known,
    made: all.filter(({ number }) => number !== null),
  };
}
