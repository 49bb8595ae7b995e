import 'server-only';
import { emptyBook, readCapacityBooks } from '@/lib/data/loads';
import { overCommittedAwards, overCommittedOffers } from '@/lib/domain/awards/capacity';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { EvaluationView, UnitView } from '@/lib/domain/awards/view';
import type { Call } from '@/lib/domain/offers/offer';
import { prisma } from '@/lib/platform/database';

/**
 * What the offers of an opened tender ask, and what is recommended of them, beyond what is free of the capacities of those who made
 * them; nothing once it is decided: then the reason on record says it. One statement.
 */
export async function readCapacityView(
  call: Call,
  offers: readonly OpenedOffer[],
  units: readonly UnitView[],
): Promise<EvaluationView['capacity']> {
  if (call.status !== 'closed' && call.status !== 'evaluated') return { offers: [], recommended: new Map() };
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
  };
}
