import 'server-only';
import {
  type FoundCommitment,
  hasMatrixItem,
  insertCommitment,
  moveCommitment,
  type NewCommitment,
  writeAnswer,
} from '@/lib/data/commitments';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertCommitmentMove, type CommitmentState } from '@/lib/domain/matrix';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { account } from '@/lib/routes/account';
import { matrixItemAddress } from '@/lib/routes/records';

/** Writes down what an organisation promises on an item of the matrix, and asks it: nobody else is shown it before it says yes. @throws Refusal not-found | commitment-due-before */
export async function saveCommitment(db: Db, commitment: NewCommitment, now: Date): Promise<{ id: string; itemId: string }> {
  if (!(await hasMatrixItem(db, commitment.itemId))) throw new Refusal('not-found');
  if (commitment.dueOn < dayInLaPaz(now)) throw new Refusal('commitment-due-before', {}, 'dueOn');
  const isOwn = commitment.organisationId === commitment.facilitatorId;
  const { id } = await insertCommitment(db, { ...commitment, acceptedAt: isOwn ? now : null });
  if (isOwn) return { id, itemId: commitment.itemId };
  await notify(db, {
    organisationIds: [commitment.organisationId],
    code: 'commitment-recorded',
    params: { item: commitment.itemId },
    href: account.noticeCommitments(),
  });
  return { id, itemId: commitment.itemId };
}

/**
 * The organisation says yes, and its promise is public; or no, and it is nobody's.
 * @throws Refusal not-waiting | changed-meanwhile
 */
export async function answerCommitment(
  db: Db,
  found: FoundCommitment,
  { accepts, version, now }: { accepts: boolean; version: number; now: Date },
): Promise<{ id: string; accepted: boolean }> {
  if (found.answered) throw new Refusal('not-waiting');
  await writeAnswer(db, { id: found.id, version }, accepts ? { acceptedAt: now } : { declinedAt: now });
  await notify(db, {
    organisationIds: [found.facilitatorId],
    code: 'commitment-answered',
    params: { item: found.itemId, yes: accepts ? 1 : 0 },
    href: matrixItemAddress(found.itemId),
  });
  return { id: found.id, accepted: accepts };
}

/** Reports how a commitment goes; fulfilled only with its evidence. */
export async function reportCommitment(
  db: Db,
  found: FoundCommitment,
  report: { state: CommitmentState; evidence: string; version: number },
): Promise<{ id: string; state: CommitmentState }> {
  if (!found.accepted) throw new Refusal('not-accepted');
  assertCommitmentMove(found.state, report.state, report.evidence);
  await moveCommitment(db, { id: found.id, version: report.version }, { state: report.state, evidence: report.evidence });
  return { id: found.id, state: report.state };
}
