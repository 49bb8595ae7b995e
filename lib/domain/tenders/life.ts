import { Refusal } from '@/lib/domain/refusal';
import type { Tender, TenderStatus } from './tender';

/**
 * Every legal move of a tender's life. Until it is formalised the authority may cancel or annul it with a reasoned
 * resolution (CANCEL: NB-SABS art. 28): cancelling ends a purchase that is no longer wanted, annulling undoes acts that were wrong.
 */
export const tenderMoves: Readonly<Record<TenderStatus, readonly TenderStatus[]>> = {
  draft: ['published', 'cancelled'],
  published: ['closed', 'cancelled', 'annulled'],
  closed: ['evaluated', 'deserted', 'cancelled', 'annulled'],
  // Back to 'closed': the authority returns the evaluation with remarks.
  evaluated: ['closed', 'awarded', 'deserted', 'cancelled', 'annulled'],
  // Deserted too: all who were awarded may end up not signing, with nobody next.
  awarded: ['contracted', 'deserted', 'cancelled', 'annulled'],
  deserted: [],
  contracted: [],
  cancelled: [],
  annulled: [],
};

/** @throws Refusal wrong-step when the map has no such move from where the tender stands */
export function assertMove(tender: Pick<Tender, 'status'>, to: TenderStatus): void {
  if (!tenderMoves[tender.status].includes(to)) throw new Refusal('wrong-step');
}

/** @throws Refusal wrong-step unless the tender can still be edited */
export function assertDraft(tender: Pick<Tender, 'status'>): void {
  if (tender.status !== 'draft') throw new Refusal('wrong-step');
}

/** @returns where the tender stands for a reader: a published one past its deadline is closed by the clock. */
export function effectiveStatus(tender: Pick<Tender, 'status' | 'deadlineAt'>, now: Date): TenderStatus {
  const late = tender.status === 'published' && tender.deadlineAt !== null && now >= tender.deadlineAt;
  return late ? 'closed' : tender.status;
}

/** @returns whether offers are taken at that instant. The writing statement decides again, by the database clock. */
export function takesOffers(tender: Pick<Tender, 'status' | 'deadlineAt'>, now: Date): boolean {
  return tender.deadlineAt !== null && effectiveStatus(tender, now) === 'published';
}
