import 'server-only';
import {
  type FoundCommitment,
  hasMatrixItem,
  insertCommitment,
  moveCommitment,
  type NewCommitment,
} from '@/lib/data/commitments';
import { notify } from '@/lib/data/notices';
import { assertCommitmentMove, type CommitmentState, matrixItemAddress } from '@/lib/domain/matrix';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/** Writes down what an organisation promises on an item of the matrix, and tells it so. */
export async function saveCommitment(db: Db, commitment: NewCommitment): Promise<{ id: string; itemId: string }> {
  if (!(await hasMatrixItem(db, commitment.itemId))) throw new Refusal('not-found');
  const { id } = await insertCommitment(db, commitment);
  await notify(db, {
    organisationIds: [commitment.organisationId],
    code: 'commitment-recorded',
    params: { item: commitment.itemId },
    href: matrixItemAddress(commitment.itemId),
  });
  return { id, itemId: commitment.itemId };
}

/** Reports how a commitment goes; fulfilled only with its evidence. */
export async function reportCommitment(
  db: Db,
  found: FoundCommitment,
  report: { state: CommitmentState; evidence: string; version: number },
): Promise<{ id: string; state: CommitmentState }> {
  assertCommitmentMove(found.state, report.state, report.evidence);
  await moveCommitment(db, { id: found.id, version: report.version }, { state: report.state, evidence: report.evidence });
  return { id: found.id, state: report.state };
}
