import 'server-only';
import type { EvaluationWorklist } from '@/lib/data/evaluation-worklist';
import { emptyBook, readCapacityBooks } from '@/lib/data/loads';
import { overCommittedAwards, overCommittedChoices, overCommittedOffers } from '@/lib/domain/awards/capacity';
import type { checkVerdicts } from '@/lib/domain/awards/checks';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { EvaluationView, UnitView } from '@/lib/domain/awards/view';
import { openMargins } from '@/lib/domain/evaluation/margins';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { prisma } from '@/lib/platform/database';
import { readUnitViews } from './evaluation-units';

/** The award units of an opened tender, the rules that their margins wait on, and what goes beyond a capacity: two statements, one of an opened tender without offers. */
export async function readUnitsAndCapacity(
  worklist: EvaluationWorklist,
  offers: readonly OpenedOffer[],
  verdictOf: ReturnType<typeof checkVerdicts>,
): Promise<Pick<EvaluationView, 'units' | 'capacity' | 'openRules'>> {
  if (!worklist.openedAt) return { units: [], capacity: nothingBeyond, openRules: [] };
  const units = await readUnitViews(worklist, offers, verdictOf);
  const open = worklist.recommendedById ? [] : openMargins(units.flatMap(({ ranking }) => ranking.ranked));
  const capacity = await readCapacityView(worklist.call, offers, units, verdictOf);
  return { units, capacity, openRules: open.map(({ rule }) => rule) };
}

const nothingBeyond: EvaluationView['capacity'] = { offers: [], recommended: new Map(), possible: new Map() };

/**
 * What the offers of an opened tender ask, and what is recommended of them, beyond what is free of the capacities of those who made
 * them; nothing once it is decided: then the reason on record says it. One statement.
 */
async function readCapacityView(
  call: TenderForBidders,
  offers: readonly OpenedOffer[],
  units: readonly UnitView[],
  verdictOf: ReturnType<typeof checkVerdicts>,
): Promise<EvaluationView['capacity']> {
  if (call.status !== 'closed' && call.status !== 'evaluated') return nothingBeyond;
  const books = await readCapacityBooks(
    prisma(),
    offers.map(({ organisationId }) => organisationId),
  );
  const bookOf = (id: string) => books.get(id) ?? emptyBook;
  const organisationOf = new Map(offers.map(({ id, organisationId }) => [id, organisationId]));
  return {
    offers: overCommittedOffers(call, offers, bookOf),
    recommended: overCommittedAwards(
      call,
      units.map(({ unit, allocation }) => ({ targetId: unit.targetId, allocation: allocation ?? { shares: [] } })),
      (offerId) => organisationOf.get(offerId) ?? '',
      bookOf,
    ),
    possible: overCommittedChoices(
      call,
      units,
      offers.filter(({ id }) => verdictOf(id) === 'complies'),
      bookOf,
    ),
  };
}
