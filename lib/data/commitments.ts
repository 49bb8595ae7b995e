import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import { dateOf } from '@/lib/domain/calendar';
import type { CommitmentState } from '@/lib/domain/matrix';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

export type NewCommitment = {
  itemId: string;
  organisationId: string;
  municipalityCode: string;
  facilitatorId: string;
  text: string;
  indicator: string;
  dueOn: Day;
};

export type FoundCommitment = Subject & { state: CommitmentState };

/** The commitment with its two parties: who promised, and who helps it along. */
export async function findCommitment(db: Db, id: string): Promise<FoundCommitment | null> {
  const row = await db.commitment.findUnique({
    where: { id },
    select: { id: true, organisationId: true, facilitatorId: true, state: true },
  });
  return row && { id: row.id, state: row.state, partyIds: [row.organisationId, row.facilitatorId] };
}

/** An organisation that can promise something: one of the four actors of the matrix. */
export async function findCommitter(db: Db, id: string): Promise<(Subject & { id: string }) | null> {
  return db.organisation.findFirst({
    where: { id, kind: { in: ['municipality', 'producer', 'university', 'ngo'] }, status: 'confirmed' },
    select: { id: true, municipalityCode: true },
  });
}

export async function hasMatrixItem(db: Db, id: string): Promise<boolean> {
  return (await db.matrixItem.count({ where: { id } })) > 0;
}

export async function insertCommitment(db: Db, { dueOn, ...commitment }: NewCommitment): Promise<{ id: string }> {
  return db.commitment.create({ data: { ...commitment, dueOn: dateOf(dueOn) }, select: { id: true } });
}

/** Writes only if the commitment still stands where the caller saw it. @throws Refusal changed-meanwhile */
export async function moveCommitment(
  db: Db,
  seen: { id: string; version: number },
  to: { state: CommitmentState; evidence: string },
): Promise<void> {
  const { count } = await db.commitment.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { ...to, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}
