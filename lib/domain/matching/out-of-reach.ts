import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import type { Lot } from '@/lib/domain/tenders/tender';
import { type Barriers, barriersOf } from './barriers';
import { type StudiedChange, studyChanges } from './changes';
import type { MatchingTerms, Supplier } from './supplier';

/** A lot for which nobody in the census could offer as it stands. */
export type OutOfReach = { lot: Lot; barriers: Barriers };

/** What would let somebody offer for it, what lets most in first; none where nothing that can be changed does. */
export type Mendable = OutOfReach & { changes: readonly StudiedChange[] };

/** @param census the confirmed actors of the department that make any of the foods */
export function lotsOutOfReach(census: readonly Supplier[], terms: MatchingTerms, lots: readonly Lot[]): OutOfReach[] {
  return lots
    .map((lot) => ({ lot, barriers: barriersOf(census, terms, [lot]) }))
    .filter(({ barriers }) => barriers.canOffer === 0);
}

/** The same, with what would change it. */
export function mendable(
  { lot, barriers }: OutOfReach,
  census: readonly Supplier[],
  terms: MatchingTerms,
  frame: LotDemand | null,
): Mendable {
  const studied = frame ? studyChanges(census, terms, lot, frame) : [];
  return {
    lot,
    barriers,
    changes: studied.filter((one) => one.barriers.canOffer > barriers.canOffer),
  };
}
