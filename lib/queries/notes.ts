import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { StandingLine } from '@/lib/domain/deliveries/amendments';
import { shelfLifeOn } from '@/lib/domain/deliveries/note';
import { notRecorded } from '@/lib/domain/deliveries/reception';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { amendmentsOf, readStanding } from './note-amendments';
import { findNoteRow, isKeptApart, type NoteRow } from './note-row';

/** A note with its reception and what was amended of it, as both parties see it, or null. Four statements, two before its act. */
export const readNote = cache(async (rawId: string) => {
  const visit = await readVisit();
  const actor = visit?.actor;
  const id = z.uuid().safeParse(rawId).data;
  const row = actor && id && (await findNoteRow(id));
  if (!actor || !row) return null;
  const { contract, school, lines, act, scheduled, withdrawn, names, supplier, ...note } = row;
  if (!may(actor, 'delivery.read', { id: contract.id, partyIds: [contract.buyerId, contract.supplierPartyId] })) return null;
  const { standing, paid } = act ? await readStanding(act.id) : { standing: [], paid: false };
  const amendments = amendmentsOf(act?.amended ?? []);
  const signers = amendments.flatMap(({ proposedById, answer }) => [proposedById, answer?.byId]);
  const nameOf = await readNames([note.issuedById, act?.receivedById, withdrawn?.withdrawnById, ...signers]);
  const atSchool = { id: contract.id, organisationId: contract.buyerId, schoolId: note.schoolId };
  const own = { id: contract.id, partyId: contract.supplierPartyId };
  const mayReceive = may(actor, 'delivery.receive', atSchool);
  const apart = await isKeptApart(row, { userId: actor.userId, mayReceive });
  const [deliveredOn, today] = [dayOf(note.deliveredOn), dayInLaPaz(visit.now)];
  return {
    id: note.id,
    number: note.number,
    schoolId: note.schoolId,
    deliveredOn,
    dueOn: scheduled && dayOf(scheduled.dueOn),
    issuedAt: note.issuedAt,
    issuedBy: nameOf(note.issuedById),
    school,
    window: `${school.receivesFrom}–${school.receivesUntil}`,
    contract: { id: contract.id, number: contract.number },
    buyer: contract.buyer.name,
    municipality: contract.buyer.municipality?.name ?? '',
    supplier,
    shelfLifeDays: contract.tender.shelfLifeDays,
    withdrawn: withdrawn && { at: withdrawn.withdrawnAt, by: nameOf(withdrawn.withdrawnById), reason: withdrawn.reason },
    act: act && {
      receivedAt: act.receivedAt,
      receivedOn: dayInLaPaz(act.receivedAt),
      receivedBy: nameOf(act.receivedById),
      remark: act.remark,
    },
    amendments: amendments.map(({ proposedById, answer, ...amendment }) => ({
      ...amendment,
      proposedBy: nameOf(proposedById),
      answer: answer && { at: answer.at, by: nameOf(answer.byId), reason: answer.reason },
    })),
    canReceive: mayReceive && !act && !withdrawn && !apart,
    barred: mayReceive && apart,
    canWithdraw: !act && !withdrawn && may(actor, 'delivery.withdraw', own),
    canAmend: !!act && !paid && !apart && may(actor, 'reception.correct', atSchool),
    canAnswer: may(actor, 'reception.answer', own),
    /** Something of the act was paid: it is not changed, and what was asked can only be declined. */
    paid,
    lines: lines.map((line) => lineView(line, { deliveredOn, today, row, standing, names })),
  };
});

type Around = {
  deliveredOn: Day;
  today: Day;
  row: NoteRow;
  standing: readonly StandingLine[];
  names: ReadonlyMap<string, string>;
};

function lineView(
  { contractItem, received, producedOn, expiresOn, ...line }: NoteRow['lines'][number],
  { deliveredOn, today, row: { scheduled, contract }, standing, names }: Around,
) {
  const expires = expiresOn && dayOf(expiresOn);
  const outcome = standing.find(({ lineId }) => lineId === line.id);
  return {
    ...line,
    contractItemId: contractItem.id,
    product: names.get(contractItem.id) ?? '',
    grams: line.units * contractItem.unitGrams,
    /** Null outside the schedule. */
    scheduledUnits: scheduled && (scheduled.lines.find((due) => due.contractItemId === contractItem.id)?.units ?? 0),
    producedOn: dayOf(producedOn),
    expiresOn: expires,
    /** Past its date today. */
    expired: expires !== null && expires < today,
    shelfLife: shelfLifeOn(deliveredOn, expires, contract.tender.shelfLifeDays),
    received: received &&
      outcome && {
        acceptedUnits: outcome.acceptedUnits,
        rejectedUnits: outcome.rejectedUnits,
        rejectReason: outcome.rejectReason,
        missingUnits: outcome.missingUnits,
        missingReason: outcome.missingReason,
        surplusUnits: outcome.surplusUnits,
        seenBatch: received.seenBatch,
        seenProducedOn: received.seenBatch === notRecorded ? null : dayOf(received.seenProducedOn),
      },
  };
}

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
