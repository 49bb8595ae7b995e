import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { fromEnum, toEnum } from './enums';

export const requirementFields = {
  id: true,
  kind: true,
  text: true,
  reason: true,
  documentKind: true,
  threshold: true,
  ruleId: true,
} satisfies Prisma.RequirementSelect;

type Row = Prisma.RequirementGetPayload<{ select: typeof requirementFields }>;

export function toRequirement({ documentKind, ...row }: Row): Requirement {
  return { ...row, documentKind: documentKind && fromEnum(documentKind) };
}

/** What a tender asks of offers, in the order in which it was written. One statement. */
export async function findRequirements(db: Db, tenderId: string): Promise<Requirement[]> {
  const rows = await db.requirement.findMany({
    where: { tenderId },
    orderBy: { id: 'asc' },
    select: requirementFields,
  });
  return rows.map(toRequirement);
}

export type NewRequirement = Omit<Requirement, 'id'>;

export async function insertRequirements(db: Db, tenderId: string, requirements: readonly NewRequirement[]): Promise<void> {
  await db.requirement.createMany({
    data: requirements.map((one) => ({ tenderId, ...columns(one) })),
  });
}

/** @throws Refusal not-found when the requirement is not of this tender */
export async function updateRequirement(db: Db, tenderId: string, { id, ...change }: Requirement): Promise<void> {
  const { count } = await db.requirement.updateMany({
    where: { id, tenderId },
    data: columns(change),
  });
  if (count === 0) throw new Refusal('not-found');
}

/** @throws Refusal not-found when the requirement is not of this tender */
export async function deleteRequirement(db: Db, tenderId: string, id: string): Promise<void> {
  const { count } = await db.requirement.deleteMany({
    where: { id, tenderId },
  });
  if (count === 0) throw new Refusal('not-found');
}

function columns({ documentKind, kind, text, reason, threshold, ruleId }: NewRequirement) {
  return {
    kind,
    text,
    reason,
    threshold,
    ruleId,
    documentKind: documentKind && toEnum(documentKind),
  };
}
