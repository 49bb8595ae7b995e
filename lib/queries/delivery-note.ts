import 'server-only';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { readPlan } from '@/lib/data/note-plan';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readActor, readVisit } from '@/lib/platform/session';
import { contractItemNames, namedItemFields } from './contract-items';
import { type NoteView, readNote } from './notes';

/** What the form of a delivery note starts with. */
export type NoteFormView = {
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
  /** `due` is what the schedule asks for, null outside it; `left` what the contract still admits; `start` what the form begins with. */
  lines: readonly {
    contractItemId: string;
    product: string;
    due: number | null;
    left: number;
    start: number;
    expires: boolean;
  }[];
};

const placeFields = {
  id: true,
  schoolId: true,
  dueOn: true,
  notes: { where: { withdrawn: null }, select: { id: true } },
  closure: { select: { scheduledId: true } },
  school: { select: { name: true, place: true, receivesFrom: true, receivesUntil: true } },
  contract: {
    select: {
      id: true,
      number: true,
      buyerId: true,
      supplierPartyId: true,
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
  async (rawId: string, makeUp?: { contractId: string; schoolId: string }): Promise<NoteFormView | null> => {
    const visit = await readVisit();
    const id = z.uuid().safeParse(rawId).data;
    if (!visit || !id) return null;
    const row = await prisma().scheduledDelivery.findFirst({ where: makeUp ?? { id }, select: placeFields });
    if (!row || !may(visit.actor, 'delivery.note', { id: row.contract.id, partyId: row.contract.supplierPartyId })) return null;
    if (!makeUp && (row.notes.length > 0 || row.closure)) return null;
    const { contract, school } = row;
    const plan = await readPlan(prisma(), { contractId: contract.id, scheduledId: makeUp ? null : row.id });
    const names = contractItemNames(await getTranslations('item-names'), contract.items);
    const lines = contract.items.flatMap(({ id: contractItemId }) => {
      const item = plan.find((one) => one.contractItemId === contractItemId);
      if (!item || (makeUp ? item.left : item.due) === 0) return [];
      const { due, left } = item;
      const expires = item.expires || contract.tender.shelfLifeDays > 0;
      // What is scheduled stays readable, whatever is left of the contract.
      const start = Math.min(due ?? 0, left);
      return [{ contractItemId, product: names.get(contractItemId) ?? '', due, left, start, expires }];
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

type FoundDelivery = { form: NoteFormView } | { note: NoteView } | { noteId: string };

/**
 * What an address under the producer's deliveries names: a delivery to make, a note made, or a delivery whose note is elsewhere.
 * @param makeUp with a note: the form for delivering again what was rejected
 */
export async function readProducerDelivery(rawId: string, makeUp: boolean): Promise<FoundDelivery | null> {
  const note = await readNote(rawId);
  if (note && !makeUp) return { note };
  if (note) {
    const form = await readNoteForm(rawId, { contractId: note.contract.id, schoolId: note.schoolId });
    return form && form.lines.length > 0 ? { form } : { note };
  }
  const form = makeUp ? null : await readNoteForm(rawId);
  if (form) return { form };
  const noteId = await findNoteOf(rawId);
  return noteId ? { noteId } : null;
}

/** The reader's note that answers a scheduled delivery. One statement. */
async function findNoteOf(rawId: string): Promise<string | null> {
  const actor = await readActor();
  const scheduledId = z.uuid().safeParse(rawId).data;
  if (!actor || !scheduledId) return null;
  const row = await prisma().deliveryNote.findFirst({
    where: { scheduledId, withdrawn: null, contract: { supplierPartyId: { in: [...actor.partyIds] } } },
    select: { id: true },
  });
  return row?.id ?? null;
}
