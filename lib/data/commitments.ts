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

export type FoundCommitment = Subject & {
  itemId: string;
  facilitatorId: string;
  state: CommitmentState;
  /** The organisation said yes. */
  accepted: boolean;
  /** It said yes or no. */
  answered: boolean;
};

/** The commitment with its two parties: who promised, and who helps it along. */
export async function findCommitment(db: Db, id: string): Promise<FoundCommitment | null> {
  const row = await db.commitment.findUnique({
    where: { id },
    select: {
      id: true,
      itemId: true,
      organisationId: true,
      facilitatorId: true,
      state: true,
      acceptedAt: true,
      declinedAt: true,
    },
  });
  if (!row) return null;
  const { acceptedAt, declinedAt, ...found } = row;
  const accepted = acceptedAt !== null;
  return { ...found, accepted, answered: accepted || declinedAt !== null, partyIds: [row.organisationId, row.facilitatorId] };
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

export async function insertCommitment(
  db: Db,
  { dueOn, ...commitment }: NewCommitment & { acceptedAt: Date | null },
): Promise<{ id: string }> {
  return db.commitment.create({ data: { ...commitment, dueOn: dateOf(dueOn) }, select: { id: true } });
}

/** Promises that the organisation itself accepted: what anybody may be shown. */
export const accepted = { acceptedAt: { not: null } } as const;

/** Writes the answer only if the commitment still stands where the caller saw it. @throws Refusal changed-meanwhile */
export async function writeAnswer(
  db: Db,
  seen: { id: string; version: number },
  answer: { acceptedAt: Date } | { declinedAt: Date },
): Promise<void> {
  const { count } = await db.commitment.updateMany({
    where: { id: seen.id, version: seen.version, acceptedAt: null, declinedAt: null },
    data: { ...answer, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
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
