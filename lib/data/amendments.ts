import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import type { AmendedLine, AmendmentKind, StandingLine } from '@/lib/domain/deliveries/amendments';
import type { MissingReason, RejectReason } from '@/lib/domain/deliveries/reception';
import type { Db } from '@/lib/platform/database';
import { awarderIds, contractParties } from './deliveries';
import { fromEnum, toEnum } from './enums';

/** A reception act that may be amended. The contract is the subject, as of all that happens to its deliveries. */
export type ActToAmend = Subject & {
  actId: string;
  noteId: string;
  number: number;
  contractNumber: string;
  buyerId: string;
  supplierPartyId: string;
};

const actFields = {
  id: true,
  note: {
    select: {
      id: true,
      number: true,
      schoolId: true,
      contract: contractParties,
    },
  },
} as const;

/** The act of a note, as its school's receiver touches it. Null while nobody received the note. */
export async function findActOfNote(db: Db, noteId: string): Promise<ActToAmend | null> {
  const row = await db.receptionAct.findUnique({ where: { noteId }, select: actFields });
  if (!row) return null;
  const { contract, ...note } = row.note;
  return {
    id: contract.id,
    organisationId: contract.buyerId,
    schoolId: note.schoolId,
    barredUserIds: awarderIds(contract.tender),
    actId: row.id,
    noteId: note.id,
    number: note.number,
    contractNumber: contract.number,
    buyerId: contract.buyerId,
    supplierPartyId: contract.supplierPartyId,
  };
}

/** An amendment with the act it points at, as the producer answers it. */
export type AmendmentToAnswer = ActToAmend & { amendmentId: string };

export async function findAmendment(db: Db, amendmentId: string): Promise<AmendmentToAnswer | null> {
  const row = await db.receptionAmendment.findUnique({ where: { id: amendmentId }, select: { act: { select: { note: true } } } });
  const act = row && (await findActOfNote(db, row.act.note.id));
  return act && { ...act, organisationId: null, partyId: act.supplierPartyId, barredUserIds: [], amendmentId };
}

/** Whether another amendment came after it or it has its answer. */
export async function isAnswerable(db: Db, { actId, amendmentId }: AmendmentToAnswer): Promise<boolean> {
  return (await findWaiting(db, actId))?.id === amendmentId;
}

/** The amendment of an act that nobody answered yet, with its kind. */
export async function findWaiting(db: Db, actId: string): Promise<{ id: string; kind: AmendmentKind } | null> {
  const last = await db.receptionAmendment.findFirst({
    where: { actId },
    orderBy: { number: 'desc' },
    select: { id: true, kind: true, answer: { select: { amendmentId: true } } },
  });
  return last && !last.answer ? { id: last.id, kind: fromEnum(last.kind) } : null;
}

/** Makes others who write on the note or its act wait until this transaction ends. */
export async function lockNote(db: Db, noteId: string): Promise<void> {
  await db.$queryRaw`select 1 as locked from lock_delivery_note(${noteId}::uuid)`;
}

/** Whether a payment that counts pays any of the act: money is put right before the act is. */
export async function isPaid(db: Db, actId: string): Promise<boolean> {
  const paid = await db.$queryRaw<unknown[]>`select from act_balances where act_id = ${actId}::uuid and paid_centavos > 0`;
  return paid.length > 0;
}

type StandingRow = Omit<StandingLine, 'rejectReason' | 'missingReason'> & {
  rejectReason: RejectReason | null;
  missingReason: MissingReason | null;
};

/** What holds of each line of an act. One statement. */
export async function listStanding(db: Db, actId: string): Promise<StandingLine[]> {
  return db.$queryRaw<StandingRow[]>`
    select r.delivery_line_id as "lineId", d.contract_item_id as "contractItemId", d.units as noted, r.surplus_units as "surplusUnits",
           r.accepted_units as "acceptedUnits", r.rejected_units as "rejectedUnits", r.reject_reason::text as "rejectReason",
           r.missing_units as "missingUnits", r.missing_reason::text as "missingReason"
      from standing_receptions r join delivery_lines d on d.id = r.delivery_line_id
     where r.act_id = ${actId}::uuid order by d.id`;
}

export async function listAmended(db: Db, amendmentId: string): Promise<AmendedLine[]> {
  const rows = await db.amendedLine.findMany({ where: { amendmentId }, orderBy: { deliveryLineId: 'asc' } });
  return rows.map(({ amendmentId: _, rejectReason, missingReason, ...line }) => ({
    ...line,
    rejectReason: rejectReason && fromEnum(rejectReason),
    missingReason: missingReason && fromEnum(missingReason),
  }));
}

type NewAmendment = { actId: string; kind: AmendmentKind; reason: string; proposedById: string; lines: readonly AmendedLine[] };

/** Writes an amendment under the next number of its act. The caller holds the note's lock. */
export async function saveAmendment(db: Db, { actId, kind, reason, proposedById, lines }: NewAmendment): Promise<string> {
  const last = await db.receptionAmendment.aggregate({ where: { actId }, _max: { number: true } });
  const { id } = await db.receptionAmendment.create({
    data: { actId, kind: toEnum(kind), reason, proposedById, number: (last._max.number ?? 0) + 1 },
    select: { id: true },
  });
  await db.amendedLine.createMany({
    data: lines.map(({ rejectReason, missingReason, ...line }) => ({
      ...line,
      amendmentId: id,
      rejectReason: rejectReason && toEnum(rejectReason),
      missingReason: missingReason && toEnum(missingReason),
    })),
  });
  return id;
}

type NewAnswer = { amendmentId: string; confirmed: boolean; reason: string; answeredById: string };

export async function saveAnswer(db: Db, answer: NewAnswer): Promise<void> {
  await db.amendmentAnswer.create({ data: answer, select: { amendmentId: true } });
}
