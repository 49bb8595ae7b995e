import 'server-only';
import { emptyBook, readCapacityBooks } from '@/lib/data/loads';
import {
  type OverCommitment,
  overCommittedAwards,
  overCommittedChoices,
  overCommittedOffers,
} from '@/lib/domain/awards/capacity';
import type { checkVerdicts } from '@/lib/domain/awards/checks';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { UnitView } from '@/lib/domain/awards/view';
import { openMargins } from '@/lib/domain/evaluation/margins';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { prisma } from '@/lib/platform/database';
import type { EvaluationWorklist } from '@/lib/queries/evaluation-worklist';
import { readUnitViews } from './evaluation-units';

/** What is awarded as one, and what of it goes beyond a capacity. */
export type UnitsAndCapacity = {
  units: readonly UnitView[];
  /** While nothing is decided: offers that ask more than what is free of a capacity, and what is recommended beyond it by what is awarded as one. */
  capacity: {
    offers: readonly OverCommitment[];
    recommended: ReadonlyMap<string, readonly OverCommitment[]>;
    /** By what is awarded as one, what could be: the reason is asked nowhere else. */
    possible: ReadonlyMap<string, readonly OverCommitment[]>;
  };
  /** Rules on which a claimed margin waits, while the evaluation lasts. */
  openRules: readonly string[];
};

/** The award units of an opened tender, the rules that their margins wait on, and what goes beyond a capacity: two statements, one of an opened tender without offers. */
export async function readUnitsAndCapacity(
  worklist: EvaluationWorklist,
  offers: readonly OpenedOffer[],
  verdictOf: ReturnType<typeof checkVerdicts>,
): Promise<UnitsAndCapacity> {
  if (!worklist.openedAt) return { units: [], capacity: nothingBeyond, openRules: [] };
  const units = await readUnitViews(worklist, offers, verdictOf);
  const open = worklist.recommendedById ? [] : openMargins(units.flatMap(({ ranking }) => ranking.ranked));
  const capacity = await readCapacityView(worklist.tender, offers, units, verdictOf);
  return { units, capacity, openRules: open.map(({ rule }) => rule) };
}

const nothingBeyond: UnitsAndCapacity['capacity'] = { offers: [], recommended: new Map(), possible: new Map() };

/**
 * What the offers of an opened tender ask, and what is recommended of them, beyond what is free of the capacities of those who made
 * them; nothing once it is decided: then the reason on record says it. One statement.
 */
async function readCapacityView(
  tender: TenderForBidders,
  offers: readonly OpenedOffer[],
  units: readonly UnitView[],
  verdictOf: ReturnType<typeof checkVerdicts>,
): Promise<UnitsAndCapacity['capacity']> {
  if (tender.status !== 'closed' && tender.status !== 'evaluated') return nothingBeyond;
  const books = await readCapacityBooks(
    prisma(),
    offers.map(({ partyId }) => partyId),
  );
  const bookOf = (id: string) => books.get(id) ?? emptyBook;
  const partyOf = new Map(offers.map(({ id, partyId }) => [id, partyId]));
  return {
    offers: overCommittedOffers(tender, offers, bookOf),
    recommended: overCommittedAwards(
      tender,
      units.map(({ unit, allocation }) => ({ targetId: unit.targetId, allocation: allocation ?? { shares: [] } })),
      (offerId) => partyOf.get(offerId) ?? '',
      bookOf,
    ),
    possible: overCommittedChoices(
      tender,
      units,
      offers.filter(({ id }) => verdictOf(id) === 'complies'),
      bookOf,
    ),
  };
}
