import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import { dateOf, dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import type { ItemBalance, NoteLine } from '@/lib/domain/deliveries/note';
import type { DeliveredLine, ReceptionLine } from '@/lib/domain/deliveries/reception';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { toEnum } from './enums';
import { uniqueViolation } from './events';

/** Where a note delivers: a delivery of the schedule, or one outside it (to make up for what was rejected). */
export type DeliveryPlace = {
  contractId: string;
  schoolId: string;
  scheduledId: string | null;
  signedOn: Day;
  shelfLifeDays: number;
};
/** The contract is the subject: the history of a contract is the history of its deliveries. */
export type DeliveryToNote = Subject & DeliveryPlace;

const contractFields = { supplierPartyId: true, signedAt: true, tender: { select: { shelfLifeDays: true } } } as const;

export async function findScheduled(db: Db, scheduledId: string): Promise<DeliveryToNote | null> {
  const row = await db.scheduledDelivery.findUnique({
    where: { id: scheduledId },
    select: { id: true, schoolId: true, contractId: true, contract: { select: contractFields } },
  });
  if (!row) return null;
  const { contractId, schoolId, contract } = row;
  return {
    id: contractId,
    partyId: contract.supplierPartyId,
    contractId,
    schoolId,
    scheduledId: row.id,
    signedOn: dayInLaPaz(contract.signedAt),
    shelfLifeDays: contract.tender.shelfLifeDays,
  };
}

/** A delivery outside the schedule, to one of the contract's schools. */
export async function findUnscheduled(
  db: Db,
  { contractId, schoolId }: { contractId: string; schoolId: string },
): Promise<DeliveryToNote | null> {
  const row = await db.scheduledDelivery.findFirst({
    where: { contractId, schoolId },
    select: { contract: { select: contractFields } },
  });
  if (!row) return null;
  return {
    id: contractId,
    partyId: row.contract.supplierPartyId,
    contractId,
    schoolId,
    scheduledId: null,
    signedOn: dayInLaPaz(row.contract.signedAt),
    shelfLifeDays: row.contract.tender.shelfLifeDays,
  };
}

/** What is left of each item of a contract. The caller holds the contract's lock. */
export async function findBalances(db: Db, contractId: string): Promise<ItemBalance[]> {
  return db.$queryRaw<ItemBalance[]>`
    select i.id as "contractItemId", i.units as contracted,
           coalesce(sum(r.accepted_units), 0)::int as accepted,
           coalesce(sum(d.units) filter (where r.delivery_line_id is null), 0)::int as "onTheWay"
      from contract_items i
      left join (delivery_lines d join standing_notes n on n.id = d.note_id) on d.contract_item_id = i.id
      left join standing_receptions r on r.delivery_line_id = d.id
     where i.contract_id = ${contractId}::uuid
     group by i.id`;
}

type NewNote = DeliveryPlace & { deliveredOn: Day; issuedById: string; lines: readonly NoteLine[] };

/** Writes a note under the next number of its contract. The caller holds the contract's lock and has looked whether it may. */
export async function saveNote(
  db: Db,
  { contractId, schoolId, scheduledId, deliveredOn, issuedById, lines }: NewNote,
): Promise<{ id: string; number: number }> {
  const last = await db.deliveryNote.aggregate({ where: { contractId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const { id } = await db.deliveryNote.create({
    data: { contractId, schoolId, scheduledId, number, deliveredOn: dateOf(deliveredOn), issuedById },
    select: { id: true },
  });
  await db.deliveryLine.createMany({
    data: lines.map(({ producedOn, expiresOn, ...line }) => ({
      ...line,
      noteId: id,
      producedOn: dateOf(producedOn),
      expiresOn: expiresOn && dateOf(expiresOn),
    })),
  });
  return { id, number };
}

/** A note at the school's door. The contract is the subject; who awarded it may not receive it. */
export type NoteToReceive = Subject & {
  noteId: string;
  number: number;
  deliveredOn: Day;
  contractNumber: string;
  supplierPartyId: string;
  lines: readonly DeliveredLine[];
};

/** Who awarded a tender, or took it on to the next in order, and therefore does not receive. */
export const awarders = {
  select: { awardedById: true, units: { select: { rounds: { select: { decidedById: true } } } } },
} as const;

type Awarded = { awardedById: string | null; units: readonly { rounds: readonly { decidedById: string }[] }[] };

export function awarderIds({ awardedById, units }: Awarded): string[] {
  const later = units.flatMap(({ rounds }) => rounds.map(({ decidedById }) => decidedById));
  return awardedById ? [awardedById, ...later] : later;
}

/** Whose contract a note or an act is of, and who awarded it. */
export const contractParties = {
  select: { id: true, number: true, buyerId: true, supplierPartyId: true, tender: awarders },
} as const;

export async function findNote(db: Db, noteId: string): Promise<NoteToReceive | null> {
  const row = await db.deliveryNote.findUnique({
    where: { id: noteId },
    select: {
      id: true,
      number: true,
      schoolId: true,
      deliveredOn: true,
      contract: contractParties,
      lines: { select: { id: true, units: true, expiresOn: true } },
    },
  });
  if (!row) return null;
  const { contract } = row;
  return {
    id: contract.id,
    organisationId: contract.buyerId,
    schoolId: row.schoolId,
    barredUserIds: awarderIds(contract.tender),
    noteId: row.id,
    number: row.number,
    deliveredOn: dayOf(row.deliveredOn),
    contractNumber: contract.number,
    supplierPartyId: contract.supplierPartyId,
    lines: row.lines.map(({ expiresOn, ...line }) => ({ ...line, expiresOn: expiresOn && dayOf(expiresOn) })),
  };
}

/**
 * Writes a reception act. Triggers hold it to its note and its contract.
 * @throws Refusal already-received when the note has its act, also when another hand was quicker
 */
export async function saveReception(
  db: Db,
  {
    noteId,
    receivedById,
    remark,
    lines,
  }: { noteId: string; receivedById: string; remark: string; lines: readonly ReceptionLine[] },
): Promise<string> {
  try {
    const { id } = await db.receptionAct.create({ data: { noteId, receivedById, remark }, select: { id: true } });
    await db.receptionLine.createMany({
      data: lines.map(({ seenProducedOn, rejectReason, missingReason, ...line }) => ({
        ...line,
        actId: id,
        rejectReason: rejectReason && toEnum(rejectReason),
        missingReason: missingReason && toEnum(missingReason),
        seenProducedOn: dateOf(seenProducedOn),
      })),
    });
    return id;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('already-received');
    throw error;
  }
}
