import 'server-only';
import { z } from 'zod';
import { dateOf } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import {
  type Amendment,
  type AmendmentEffect,
  type AmendmentTrace,
  amendmentTraceSchema,
  changeSchema,
  type TenderChange,
} from '@/lib/domain/tenders/amendment';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { toEnum } from './enums';
import { deleteRequirement, updateRequirement } from './requirements';

export const amendmentFields = {
  number: true,
  at: true,
  changes: true,
  reason: true,
  effect: true,
  ruleTrace: true,
} satisfies Prisma.TenderAmendmentSelect;

type Row = Prisma.TenderAmendmentGetPayload<{ select: typeof amendmentFields }>;

const changesSchema = z.array(changeSchema);

export function toAmendment({ changes, effect, ruleTrace, ...row }: Row): Amendment {
  // The CHECK of the migration holds the column to these words.
  const read = {
    effect: effect as AmendmentEffect,
    changes: changesSchema.parse(changes),
  };
  return { ...row, ...read, trace: amendmentTraceSchema.parse(ruleTrace) };
}

/**
 * Takes a published tender in hand for an amendment, while it takes offers by the database's clock: the row is held until the
 * transaction ends, so offers, another amendment, a cancellation and the opening wait.
 * @throws Refusal amend-closed | changed-meanwhile
 */
export async function holdPublished(db: Db, tender: Pick<Tender, 'id'>, version: number): Promise<void> {
  const [held] = await db.$queryRaw<{ taken: boolean; version: number }[]>`
    select status = 'published' and app_clock() < deadline_at as taken, version from tenders where id = ${tender.id}::uuid for update`;
  if (!held?.taken) throw new Refusal('amend-closed');
  if (held.version !== version) throw new Refusal('changed-meanwhile');
}

/** What was changed of a tender since it was published, in order. One statement. */
export async function listAmendments(db: Db, tenderId: string): Promise<Amendment[]> {
  const rows = await db.tenderAmendment.findMany({
    where: { tenderId },
    orderBy: { number: 'asc' },
    select: amendmentFields,
  });
  return rows.map(toAmendment);
}

type NewAmendment = {
  tenderId: string;
  changes: readonly TenderChange[];
  reason: string;
  effect: AmendmentEffect;
  trace: AmendmentTrace;
  amendedById: string;
};

/** Writes an amendment under the next number of its tender, which the caller holds. @returns that number */
export async function insertAmendment(db: Db, { changes, trace, ...amendment }: NewAmendment): Promise<number> {
  const last = await db.tenderAmendment.aggregate({
    where: { tenderId: amendment.tenderId },
    _max: { number: true },
  });
  const { number } = await db.tenderAmendment.create({
    data: {
      ...amendment,
      number: (last._max.number ?? 0) + 1,
      changes: changesSchema.parse(changes),
      ruleTrace: JSON.parse(JSON.stringify(trace)),
    },
    select: { number: true },
  });
  return number;
}

export type AmendedTerms = Pick<
  Tender,
  'deadlineAt' | 'questionsUntil' | 'deliveryFrequency' | 'shelfLifeDays' | 'awardForm' | 'partialAllowed' | 'referenceCentavos'
>;

/** Writes the terms of the tender's own row as amended. The amendment is written before: the database asks for it. */
export async function writeTerms(db: Db, tenderId: string, { questionsUntil, ...terms }: AmendedTerms): Promise<void> {
  await db.tender.update({
    where: { id: tenderId },
    data: { ...terms, questionsUntil: questionsUntil && dateOf(questionsUntil), version: { increment: 1 } },
    select: { id: true },
  });
}

/** Writes one change of lots or requirements; those of the terms are in the tender's row. */
export async function writeChange(db: Db, tenderId: string, change: TenderChange): Promise<void> {
  switch (change.what) {
    case 'period': {
      const { startsOn, endsOn } = change.to;
      await db.lot.update({
        where: { id: change.lotId, tenderId },
        data: { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
      });
      return;
    }
    case 'units':
      await db.lotItem.update({
        where: { id: change.itemId, lotId: change.lotId },
        data: { units: change.to },
      });
      return;
    case 'price': {
      const { centavos, source, day } = change.to;
      const data = {
        priceCentavos: BigInt(centavos),
        priceSource: source,
        priceDay: dateOf(day),
      };
      await db.lotItem.update({
        where: { id: change.itemId, lotId: change.lotId },
        data,
      });
      return;
    }
    case 'school-out': {
      const { schoolId } = change.school;
      await db.lotDropPoint.delete({
        where: { lotId_schoolId: { lotId: change.lotId, schoolId } },
      });
      return;
    }
    case 'school-in': {
      const { schoolId, pupils } = change.school;
      await db.lotDropPoint.create({
        data: { lotId: change.lotId, schoolId, pupils },
      });
      return;
    }
    case 'requirement-out':
      await deleteRequirement(db, tenderId, change.requirement.id);
      return;
    case 'requirement-in': {
      const { documentKind, ...requirement } = change.requirement;
      await db.requirement.create({
        data: {
          ...requirement,
          tenderId,
          documentKind: documentKind && toEnum(documentKind),
        },
      });
      return;
    }
    case 'requirement':
      await updateRequirement(db, tenderId, change.to);
  }
}

/**
 * The number of the last amendment of a tender, 0 where there is none. Its row is held until the transaction ends: none comes between
 * what a bidder has seen and what they send.
 */
export async function holdAmendments(db: Db, tenderId: string): Promise<number> {
  await db.$queryRaw`select 1 as held from tenders where id = ${tenderId}::uuid for share`;
  const last = await db.tenderAmendment.aggregate({
    where: { tenderId },
    _max: { number: true },
  });
  return last._max.number ?? 0;
}

/** The amendment that an offer waits to be confirmed against, or null. */
export async function findUnconfirmed(db: Db, offerId: string): Promise<{ id: string; number: number } | null> {
  const [row] = await db.$queryRaw<{ id: string; number: number }[]>`
    select amendment_id as id, amendment_number as number from unconfirmed_offers where offer_id = ${offerId}::uuid`;
  return row ?? null;
}

/** @returns when it was confirmed, by the database's clock, which refuses it after the deadline */
export async function insertConfirmation(
  db: Db,
  confirmation: { offerId: string; amendmentId: string; confirmedById: string },
): Promise<Date> {
  return (
    await db.offerConfirmation.create({
      data: confirmation,
      select: { at: true },
    })
  ).at;
}
