import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { findBalances } from '@/lib/data/deliveries';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { unitsLeft } from '@/lib/domain/deliveries/note';
import type { Day } from '@/lib/domain/units';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { type NoteView, readNote } from './receptions';

const pageSize = 30;

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
  products: { product: string; units: number }[];
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
  products: readonly { product: string; units: number }[];
};

/** What the producer has to deliver, the next first, and what they delivered last. Null for others. One statement. */
export async function readProducerDeliveries() {
  const actor = await readActor();
  if (!actor || actor.organisation.kind !== 'producer') return null;
  const supplierId = actor.organisation.id;
  const rows = await prisma().$queryRaw<DueRow[]>`
    with due as (
      select s.id, s.contract_id, s.school_id, s.due_on from contracts c join scheduled_deliveries s on s.contract_id = c.id
       where c.supplier_id = ${supplierId}::uuid and not exists (select 1 from delivery_notes n where n.scheduled_id = s.id)
       order by s.due_on, s.id limit ${pageSize}),
    made as (
      select n.id, n.number, n.contract_id, n.school_id, n.delivered_on, a.id as act_id
        from contracts c join delivery_notes n on n.contract_id = c.id left join reception_acts a on a.note_id = n.id
       where c.supplier_id = ${supplierId}::uuid order by n.delivered_on desc, n.number desc limit 20),
    listed as (
      select d.id, null::uuid as note_id, null::int as number, d.contract_id, d.school_id, d.due_on as day,
             case when d.due_on < app_today() then 'late' else 'due' end as state, 0 as rejected,
             (select json_agg(json_build_object('product', p.name || ', ' || p.presentation, 'units', l.units) order by p.name)
                from scheduled_lines l join contract_items i on i.id = l.contract_item_id join lot_items t on t.id = i.lot_item_id
                join products p on p.id = t.product_id where l.scheduled_id = d.id) as products
        from due d
      union all
      select m.id, m.id, m.number, m.contract_id, m.school_id, m.delivered_on,
             case when m.act_id is null then 'delivered' else 'received' end,
             (select coalesce(sum(x.rejected_units), 0) from reception_lines x where x.act_id = m.act_id),
             (select json_agg(json_build_object('product', p.name || ', ' || p.presentation, 'units', l.units) order by p.name)
                from delivery_lines l join contract_items i on i.id = l.contract_item_id join lot_items t on t.id = i.lot_item_id
                join products p on p.id = t.product_id where l.note_id = m.id)
        from made m)
    select l.id, l.note_id, l.number, s.name as school, s.place, b.name as buyer, l.day, l.state, l.rejected::int, l.products
      from listed l join schools s on s.id = l.school_id join contracts c on c.id = l.contract_id join organisations b on b.id = c.buyer_id
     order by l.note_id is not null, case when l.note_id is null then l.day end, l.day desc, l.id`;
  const all = rows.map(({ note_id, day, ...row }): ProducerDelivery => ({ ...row, day: dayOf(day) }));
  return { due: all.filter(({ number }) => number === null), made: all.filter(({ number }) => number !== null) };
}

export type ProducerDeliveries = NonNullable<Awaited<ReturnType<typeof readProducerDeliveries>>>;

/** What the form of a delivery note starts with. */
export type NoteForm = {
  /** Null: outside the schedule, to make up for what was rejected. */
  scheduledId: string | null;
  contractId: string;
  contractNumber: string;
  schoolId: string;
  school: string;
  place: string;
  window: string;
  dueOn: Day | null;
  today: Day;
  shelfLifeDays: number;
  /** `due` is what the schedule asks for; `left` what the contract still admits. */
  lines: readonly { contractItemId: string; product: string; due: number; left: number }[];
};

const placeFields = {
  id: true,
  schoolId: true,
  dueOn: true,
  note: { select: { id: true } },
  school: { select: { name: true, place: true, receivesFrom: true, receivesUntil: true } },
  lines: { select: { contractItemId: true, units: true } },
  contract: {
    select: {
      id: true,
      number: true,
      buyerId: true,
      supplierId: true,
      tender: { select: { shelfLifeDays: true } },
      items: { orderBy: { id: 'asc' }, select: { id: true, lotItem: { select: { product: { select: { name: true, presentation: true } } } } } },
    },
  },
} as const;

/**
 * The form for a scheduled delivery without its note; or, given the contract and school of a note, for one outside the schedule.
 * Null when it is not the reader's to deliver. Two statements besides the clock.
 */
export const readNoteForm = cache(async (rawId: string, makeUp?: { contractId: string; schoolId: string }): Promise<NoteForm | null> => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  if (!actor || !id) return null;
  const row = await prisma().scheduledDelivery.findFirst({ where: makeUp ?? { id }, select: placeFields });
  if (!row || !may(actor, 'delivery.note', { id: row.contract.id, organisationId: row.contract.supplierId })) return null;
  if (!makeUp && row.note) return null;
  const { contract, school } = row;
  const balances = await findBalances(prisma(), contract.id);
  const due = new Map(makeUp ? [] : row.lines.map((line) => [line.contractItemId, line.units]));
  const lines = contract.items.flatMap(({ id: contractItemId, lotItem: { product } }) => {
    const balance = balances.find((one) => one.contractItemId === contractItemId);
    const left = balance ? unitsLeft(balance) : 0;
    const wanted = makeUp ? left > 0 : due.has(contractItemId);
    return wanted ? [{ contractItemId, product: `${product.name}, ${product.presentation}`, due: Math.min(due.get(contractItemId) ?? 0, left), left }] : [];
  });
  return {
    scheduledId: makeUp ? null : row.id,
    contractId: contract.id,
    contractNumber: contract.number,
    schoolId: row.schoolId,
    school: school.name,
    place: school.place,
    window: `${school.receivesFrom}–${school.receivesUntil}`,
    dueOn: makeUp ? null : dayOf(row.dueOn),
    today: dayInLaPaz((await clock()).now),
    shelfLifeDays: contract.tender.shelfLifeDays,
    lines,
  };
});

type FoundDelivery = { form: NoteForm } | { note: NoteView } | { noteId: string };

/**
 * What an address under the producer's deliveries names: a delivery to make, a note made, or a delivery whose note is elsewhere.
 * @param makeUp with a note: the form for delivering again what was rejected
 */
export async function readProducerDelivery(rawId: string, makeUp: boolean): Promise<FoundDelivery | null> {
  if (!makeUp) {
    const form = await readNoteForm(rawId);
    if (form) return { form };
  }
  const note = await readNote(rawId);
  if (note && makeUp) {
    const form = await readNoteForm(rawId, { contractId: note.contract.id, schoolId: note.schoolId });
    return form && form.lines.length > 0 ? { form } : { note };
  }
  if (note) return { note };
  const noteId = await findNoteOf(rawId);
  return noteId ? { noteId } : null;
}

/** The reader's note that answers a scheduled delivery. One statement. */
async function findNoteOf(rawId: string): Promise<string | null> {
  const actor = await readActor();
  const scheduledId = z.uuid().safeParse(rawId).data;
  if (!actor || !scheduledId) return null;
  const row = await prisma().deliveryNote.findFirst({ where: { scheduledId, contract: { supplierId: actor.organisation.id } }, select: { id: true } });
  return row && row.id;
}
