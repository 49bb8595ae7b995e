import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { findBalances } from '@/lib/data/deliveries';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { unitsLeft } from '@/lib/domain/deliveries/note';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor, readVisit } from '@/lib/platform/session';
import { contractItemNames, namedItemFields } from './contract-items';
import { type NoteView, readNote } from './receptions';

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
      items: {
        orderBy: { id: 'asc' },
        select: namedItemFields,
      },
    },
  },
} as const;

/**
 * The form for a scheduled delivery without its note; or, given the contract and school of a note, for one outside the schedule.
 * Null when it is not the reader's to deliver. Two statements besides the clock.
 */
export const readNoteForm = cache(
  async (rawId: string, makeUp?: { contractId: string; schoolId: string }): Promise<NoteForm | null> => {
    const visit = await readVisit();
    const id = z.uuid().safeParse(rawId).data;
    if (!visit || !id) return null;
    const row = await prisma().scheduledDelivery.findFirst({ where: makeUp ?? { id }, select: placeFields });
    if (!row || !may(visit.actor, 'delivery.note', { id: row.contract.id, organisationId: row.contract.supplierId })) return null;
    if (!makeUp && row.note) return null;
    const { contract, school } = row;
    const balances = await findBalances(prisma(), contract.id);
    const due = new Map(makeUp ? [] : row.lines.map((line) => [line.contractItemId, line.units]));
    const names = contractItemNames(contract.items);
    const lines = contract.items.flatMap(({ id: contractItemId }) => {
      const balance = balances.find((one) => one.contractItemId === contractItemId);
      const left = balance ? unitsLeft(balance) : 0;
      const wanted = makeUp ? left > 0 : due.has(contractItemId);
      return wanted
        ? [
            {
              contractItemId,
              product: names.get(contractItemId) ?? '',
              due: Math.min(due.get(contractItemId) ?? 0, left),
              left,
            },
          ]
        : [];
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
      today: dayInLaPaz(visit.now),
      shelfLifeDays: contract.tender.shelfLifeDays,
      lines,
    };
  },
);

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
  const row = await prisma().deliveryNote.findFirst({
    where: { scheduledId, contract: { supplierId: actor.organisation.id } },
    select: { id: true },
  });
  return row?.id ?? null;
}
