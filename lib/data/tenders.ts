import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import { assertDraft, assertMove } from '@/lib/domain/tenders/life';
import type { DeliveryFrequency, Tender, TenderStatus } from '@/lib/domain/tenders/tender';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

export const tenderFields = {
  id: true,
  organisationId: true,
  programmeId: true,
  reference: true,
  title: true,
  object: true,
  status: true,
  awardForm: true,
  deliveryFrequency: true,
  shelfLifeDays: true,
  partialAllowed: true,
  modalityRule: true,
  referenceCentavos: true,
  publishedAt: true,
  deadlineAt: true,
  questionsUntil: true,
  cancelReason: true,
  firstCallId: true,
  createdById: true,
  openedById: true,
  recommendedById: true,
  awardedById: true,
  version: true,
  organisation: { select: { municipalityCode: true } },
} satisfies Prisma.TenderSelect;

type Row = Prisma.TenderGetPayload<{ select: typeof tenderFields }>;

export function toTender({ organisation, deliveryFrequency, ...row }: Row): Tender {
  // The CHECK of the migration holds the column to these words.
  return {
    ...row,
    questionsUntil: row.questionsUntil && dayOf(row.questionsUntil),
    municipalityCode: organisation.municipalityCode,
    deliveryFrequency: deliveryFrequency as DeliveryFrequency,
  };
}

/** The tender as the actions see it, or null. One statement. */
export async function findTender(db: Db, id: string): Promise<Tender | null> {
  const row = await db.tender.findUnique({
    where: { id },
    select: tenderFields,
  });
  return row && toTender(row);
}

/** Columns that a move may fill: what was decided, when, by whom. */
export type MoveData = Pick<
  Prisma.TenderUncheckedUpdateManyInput,
  | 'modalityRule'
  | 'ruleTrace'
  | 'referenceCentavos'
  | 'publishedAt'
  | 'deadlineAt'
  | 'cancelReason'
  | 'openedById'
  | 'recommendedById'
  | 'awardedById'
> & { questionsUntil?: Day };

/**
 * Moves the tender along its life. Writes only if it still stands where the caller saw it (status and version).
 * @throws Refusal wrong-step when the map has no such move; changed-meanwhile when someone else was first
 */
export async function moveTender(
  db: Db,
  tender: Tender,
  to: TenderStatus,
  { questionsUntil, ...data }: MoveData = {},
): Promise<void> {
  assertMove(tender, to);
  const { count } = await db.tender.updateMany({
    where: { id: tender.id, status: tender.status, version: tender.version },
    data: { ...data, ...(questionsUntil && { questionsUntil: dateOf(questionsUntil) }), status: to, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/**
 * Takes a tender in hand for a change that leaves it where it stands: whoever comes second, or saw an older version, is told so.
 * @throws Refusal changed-meanwhile
 */
export async function holdTender(db: Db, { id, status, version }: Pick<Tender, 'id' | 'status' | 'version'>): Promise<void> {
  const { count } = await db.tender.updateMany({
    where: { id, status, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/**
 * Holds a tender while something of it is checked: a recommendation, or an award that goes on, waits for it.
 * @returns where it stands meanwhile
 */
export async function holdForChecks(db: Db, tenderId: string): Promise<TenderStatus | null> {
  const [held] = await db.$queryRaw<{ status: TenderStatus }[]>`
    select status::text as status from tenders where id = ${tenderId}::uuid for share`;
  return held?.status ?? null;
}

/** Columns of a draft that its terms fill. */
export type DraftData = Pick<
  Prisma.TenderUncheckedUpdateManyInput,
  'title' | 'object' | 'awardForm' | 'deliveryFrequency' | 'shelfLifeDays' | 'partialAllowed'
>;

/**
 * Takes a draft in hand for a change: whoever comes second, or saw an older version, is told so. The row stays locked for
 * the rest of the transaction, so lots and requirements change one person at a time.
 * @returns the version after the change
 * @throws Refusal wrong-step when it is no longer a draft; changed-meanwhile
 */
export async function editDraft(db: Db, tender: Tender, version: number, data: DraftData = {}): Promise<number> {
  assertDraft(tender);
  const { count } = await db.tender.updateMany({
    where: { id: tender.id, status: 'draft', version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
  return version + 1;
}

export async function setReference(db: Db, tenderId: string, referenceCentavos: Centavos): Promise<void> {
  await db.tender.update({
    where: { id: tenderId },
    data: { referenceCentavos },
    select: { id: true },
  });
}

export type NewDraft = Pick<
  Tender,
  | 'organisationId'
  | 'programmeId'
  | 'title'
  | 'object'
  | 'awardForm'
  | 'deliveryFrequency'
  | 'shelfLifeDays'
  | 'partialAllowed'
  | 'firstCallId'
  | 'createdById'
>;

/**
 * Writes a new draft under the municipality's next reference of the year ("ACE-2026-004").
 * Drafts of one municipality are numbered one at a time: its row is held until the transaction ends.
 */
export async function insertDraft(db: Db, draft: NewDraft, year: number): Promise<{ id: string; reference: string }> {
  await db.$queryRaw`select 1 from organisations where id = ${draft.organisationId}::uuid for no key update`;
  const before = await db.tender.count({
    where: { organisationId: draft.organisationId, programme: { year } },
  });
  const reference = `ACE-${year}-${String(before + 1).padStart(3, '0')}`;
  return db.tender.create({
    data: { ...draft, reference },
    select: { id: true, reference: true },
  });
}

/** Holds a tender that ended, so that two second calls cannot be drafted side by side. @returns whether one stands already */
export async function isCalledAgain(db: Db, tenderId: string): Promise<boolean> {
  await db.$queryRaw`select 1 from tenders where id = ${tenderId}::uuid for no key update`;
  return (
    (await db.tender.count({
      where: {
        firstCallId: tenderId,
        status: { notIn: ['cancelled', 'annulled'] },
      },
    })) > 0
  );
}
