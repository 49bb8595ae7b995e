import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { fromEnum } from '@/lib/data/enums';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { shelfLifeOn } from '@/lib/domain/deliveries/note';
import { notRecorded } from '@/lib/domain/deliveries/reception';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { contractItemNames, namedItemFields } from './contract-items';

type Row = {
  note_id: string | null;
  number: number | null;
  school: string;
  supplier: string;
  day: Date;
  units: number;
  received_at: Date | null;
  rejected: number;
};
export type ReceptionRow = {
  noteId: string | null;
  number: number | null;
  school: string;
  supplier: string;
  day: Day;
  units: number;
  receivedOn: Day | null;
  rejected: number;
};

const most = 40;

/**
 * The receiver's day: notes that wait at their schools, what is due within a week, and what they received last.
 * Null for anyone who receives nowhere. One statement.
 */
export async function readReceptions() {
  const actor = await readActor();
  if (actor?.organisation.kind !== 'municipality' || !actor.roles.includes('receiver')) return null;
  const [schools, buyerId] = [[...actor.schoolIds], actor.organisation.id];
  const rows = await prisma().$queryRaw<Row[]>`
    with waiting as (
      select n.id, n.number, n.school_id, n.contract_id, n.delivered_on as day from delivery_notes n
       where n.school_id = any(${schools}::uuid[]) and not exists (select 1 from reception_acts a where a.note_id = n.id)
       order by n.delivered_on limit ${most}),
    due as (
      select null::uuid, null::int, s.school_id, s.contract_id, s.due_on, s.id as scheduled_id from scheduled_deliveries s
       where s.school_id = any(${schools}::uuid[]) and s.due_on between app_today() - 14 and app_today() + 7
         and not exists (select 1 from delivery_notes n where n.scheduled_id = s.id)
       order by s.due_on limit ${most}),
    received as (
      select n.id, n.number, n.school_id, n.contract_id, n.delivered_on, a.id as act_id, a.received_at
        from delivery_notes n join reception_acts a on a.note_id = n.id
       where n.school_id = any(${schools}::uuid[]) order by a.received_at desc limit 15),
    everything as (
      select w.id as note_id, w.number, w.school_id, w.contract_id, w.day, null::timestamptz as received_at, 0 as rejected,
             (select sum(l.units) from delivery_lines l where l.note_id = w.id) as units from waiting w
      union all
      select null, null, d.school_id, d.contract_id, d.due_on, null, 0,
             (select sum(l.units) from scheduled_lines l where l.scheduled_id = d.scheduled_id) from due d
      union all
      select r.id, r.number, r.school_id, r.contract_id, r.delivered_on, r.received_at,
             (select sum(x.rejected_units) from reception_lines x where x.act_id = r.act_id),
             (select sum(l.units) from delivery_lines l where l.note_id = r.id) from received r)
    select e.note_id, e.number, s.name as school, o.name as supplier, e.day, e.units::int, e.received_at, e.rejected::int
      from everything e join schools s on s.id = e.school_id join contracts c on c.id = e.contract_id
      join organisations o on o.id = c.supplier_id
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

const noteFields = {
  id: true,
  number: true,
  deliveredOn: true,
  issuedAt: true,
  issuedById: true,
  schoolId: true,
  school: { select: { name: true, place: true, receivesFrom: true, receivesUntil: true } },
  contract: {
    select: {
      id: true,
      number: true,
      buyerId: true,
      supplierId: true,
      buyer: { select: { name: true, municipality: { select: { name: true } } } },
      supplier: { select: { name: true } },
      tender: { select: { shelfLifeDays: true, awardedById: true } },
      items: { select: namedItemFields },
    },
  },
  lines: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      units: true,
      batch: true,
      producedOn: true,
      expiresOn: true,
      contractItem: {
        select: { id: true, unitGrams: true },
      },
      received: {
        select: { acceptedUnits: true, rejectedUnits: true, rejectReason: true, seenBatch: true, seenProducedOn: true },
      },
    },
  },
  act: { select: { id: true, receivedAt: true, remark: true, receivedById: true } },
} as const;

/** A note with its reception, as both parties see it, or null. Two statements. */
export const readNote = cache(async (rawId: string) => {
  const actor = await readActor();
  const id = z.uuid().safeParse(rawId).data;
  const row = actor && id && (await prisma().deliveryNote.findUnique({ where: { id }, select: noteFields }));
  if (!actor || !row) return null;
  const { contract, school, lines, act, ...note } = row;
  const [parties, schoolId] = [[contract.buyerId, contract.supplierId], note.schoolId];
  if (!may(actor, 'delivery.read', { id: contract.id, partyIds: parties })) return null;
  const nameOf = await readNames([note.issuedById, act?.receivedById]);
  const names = contractItemNames(contract.items);
  const deliveredOn = dayOf(note.deliveredOn);
  const mayReceive = may(actor, 'delivery.receive', { id: contract.id, organisationId: contract.buyerId, schoolId });
  return {
    id: note.id,
    number: note.number,
    schoolId,
    deliveredOn,
    issuedAt: note.issuedAt,
    issuedBy: nameOf(note.issuedById),
    school,
    contract: { id: contract.id, number: contract.number },
    buyer: contract.buyer.name,
    municipality: contract.buyer.municipality?.name ?? '',
    supplier: contract.supplier.name,
    shelfLifeDays: contract.tender.shelfLifeDays,
    act: act && {
      receivedAt: act.receivedAt,
      receivedOn: dayInLaPaz(act.receivedAt),
      receivedBy: nameOf(act.receivedById),
      remark: act.remark,
    },
    canReceive: mayReceive && !act && contract.tender.awardedById !== actor.userId,
    barred: mayReceive && contract.tender.awardedById === actor.userId,
    lines: lines.map(({ contractItem, received, producedOn, expiresOn, ...line }) => {
      const expires = expiresOn && dayOf(expiresOn);
      return {
        ...line,
        contractItemId: contractItem.id,
        product: names.get(contractItem.id) ?? '',
        grams: line.units * contractItem.unitGrams,
        producedOn: dayOf(producedOn),
        expiresOn: expires,
        shelfLife: shelfLifeOn(deliveredOn, expires, contract.tender.shelfLifeDays),
        received: received && {
          ...received,
          rejectReason: received.rejectReason && fromEnum(received.rejectReason),
          seenProducedOn: received.seenBatch === notRecorded ? null : dayOf(received.seenProducedOn),
        },
      };
    }),
  };
});

/** The names of who signed, by id. One statement. */
async function readNames(ids: readonly (string | undefined)[]): Promise<(id: string) => string> {
  const people = await prisma().user.findMany({
    where: { id: { in: ids.filter((id) => id !== undefined) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

export type NoteView = NonNullable<Awaited<ReturnType<typeof readNote>>>;
