import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import { assertMove } from '@/lib/domain/tenders/life';
import type { DeliveryFrequency, Tender, TenderStatus } from '@/lib/domain/tenders/tender';
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
  return { ...row, municipalityCode: organisation.municipalityCode, deliveryFrequency: deliveryFrequency as DeliveryFrequency };
}

/** The tender as the acts see it, or null. One statement. */
export async function findTender(db: Db, id: string): Promise<Tender | null> {
  const row = await db.tender.findUnique({ where: { id }, select: tenderFields });
  return row && toTender(row);
}

/** Columns that a move may fill: what was decided, when, by whom. */
export type MoveData = Pick<
  Prisma.TenderUncheckedUpdateManyInput,
  'modalityRule' | 'ruleTrace' | 'referenceCentavos' | 'publishedAt' | 'deadlineAt' | 'cancelReason' | 'openedById' | 'recommendedById' | 'awardedById'
>;

/**
 * Moves the tender along its life. Writes only if it still stands where the caller saw it (status and version).
 * @throws Refusal wrong-step when the map has no such move; changed-meanwhile when someone else was first
 */
export async function moveTender(db: Db, tender: Tender, to: TenderStatus, data: MoveData = {}): Promise<void> {
  assertMove(tender, to);
  const { count } = await db.tender.updateMany({
    where: { id: tender.id, status: tender.status, version: tender.version },
    data: { ...data, status: to, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}
