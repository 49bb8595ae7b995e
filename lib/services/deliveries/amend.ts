import 'server-only';
import {
  type ActToAmend,
  type AmendmentToAnswer,
  findWaiting,
  isAnswerable,
  isPaid,
  listAmended,
  listStanding,
  lockNote,
  saveAmendment,
  saveAnswer,
} from '@/lib/data/amendments';
import { lockContract } from '@/lib/data/contracts';
import { findBalances } from '@/lib/data/deliveries';
import { notify } from '@/lib/data/notices';
import {
  type AmendedLine,
  type AmendmentKind,
  areSameLines,
  assertWithinContract,
  type StandingLine,
} from '@/lib/domain/deliveries/amendments';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';

type Proposal = {
  kind: AmendmentKind;
  reason: string;
  proposedById: string;
  /** What the lines would come to, from what holds of them now. */
  amend: (standing: readonly StandingLine[]) => AmendedLine[];
};

/**
 * Asks to amend a reception act. Nothing changes until the producer confirms it; a proposal that waited is replaced.
 * @throws Refusal amend-paid | amendment-asked (the one that waits says the same) | more-than-contracted, or what `amend` finds
 */
export async function proposeAmendment(db: Db, act: ActToAmend, { kind, reason, proposedById, amend }: Proposal) {
  await lockContract(db, act.id);
  await lockNote(db, act.noteId);
  if (await isPaid(db, act.actId)) throw new Refusal('amend-paid');
  const standing = await listStanding(db, act.actId);
  const lines = amend(standing);
  assertWithinContract(standing, lines, await findBalances(db, act.id));
  const waiting = await findWaiting(db, act.actId);
  if (waiting?.kind === kind && areSameLines(lines, await listAmended(db, waiting.id))) throw new Refusal('amendment-asked');
  const amendmentId = await saveAmendment(db, { actId: act.actId, kind, reason, proposedById, lines });
  await notify(db, {
    partyIds: [act.supplierPartyId],
    code: 'amendment-proposed',
    params: { note: act.number, contract: act.contractNumber },
    href: producer.delivery(act.noteId),
  });
  return { id: act.noteId, amendmentId };
}

type Word = { confirmed: boolean; reason: string; answeredById: string };

/**
 * The producer's word on an amendment: confirmed it holds, and every figure follows; declined the act stays as it was.
 * @throws Refusal changed-meanwhile (answered already, or another came after it) | amend-paid | more-than-contracted
 */
export async function answerAmendment(db: Db, amendment: AmendmentToAnswer, { confirmed, reason, answeredById }: Word) {
  const { amendmentId, actId, noteId } = amendment;
  await lockContract(db, amendment.id);
  await lockNote(db, noteId);
  if (!(await isAnswerable(db, amendment))) throw new Refusal('changed-meanwhile');
  if (confirmed) {
    if (await isPaid(db, actId)) throw new Refusal('amend-paid');
    const [standing, lines] = [await listStanding(db, actId), await listAmended(db, amendmentId)];
    assertWithinContract(standing, lines, await findBalances(db, amendment.id));
  }
  await saveAnswer(db, { amendmentId, confirmed, reason, answeredById });
  await notify(db, {
    organisationIds: [amendment.buyerId],
    code: confirmed ? 'amendment-confirmed' : 'amendment-declined',
    params: { note: amendment.number, contract: amendment.contractNumber },
    href: office.reception(noteId),
  });
  return { id: noteId, amendmentId, confirmed };
}
