import 'server-only';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import type { UnitRecord } from '@/lib/domain/awards/record';
import type { ClaimCheck } from '@/lib/domain/offers/claims';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What an evaluator had recommended and on what, as it stood when it was sent back. */
export type ReturnedRecord = {
  units: readonly UnitRecord[];
  checks: readonly RequirementCheck[];
  claimChecks: readonly (ClaimCheck & { offerId: string })[];
};

export type NewReturn = {
  tenderId: string;
  remarks: string;
  returnedById: string;
  recommendedById: string;
  recommendation: string;
  record: ReturnedRecord;
};

/** Puts on record that an evaluation was sent back, with a copy of it. */
export async function saveReturn(db: Db, { record, ...sent }: NewReturn): Promise<string> {
  const { id } = await db.evaluationReturn.create({ data: { ...sent, record: toJson(record) }, select: { id: true } });
  return id;
}

/** Takes away a recommendation that was sent back; the database lets it go only once its copy is kept and the tender is under evaluation again. */
export async function clearUnits(db: Db, tenderId: string): Promise<void> {
  await db.rankedOffer.deleteMany({ where: { unit: { tenderId } } });
  await db.awardUnit.deleteMany({ where: { tenderId } });
}

/** Money travels as text. */
function toJson(record: ReturnedRecord): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
}
