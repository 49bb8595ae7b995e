import 'server-only';
import { emptyBook, readCapacityBooks } from '@/lib/data/loads';
import type { Allocation } from '@/lib/domain/awards/award';
import { overCommittedAwards } from '@/lib/domain/awards/capacity';
import type { AwardUnit, OpenedOffer } from '@/lib/domain/awards/unit';
import type { Call } from '@/lib/domain/offers/offer';
import type { Db } from '@/lib/platform/database';

/** What of the decision goes beyond what is free of its winners' capacities, by what is awarded as one. */
export async function findBeyondCapacity(
  db: Db,
  call: Call,
  decided: readonly { unit: AwardUnit; allocation: Allocation }[],
  offers: ReadonlyMap<string, OpenedOffer>,
) {
  const organisationOf = (offerId: string) => offers.get(offerId)?.organisationId ?? '';
  const winners = decided.flatMap(({ allocation }) => allocation.shares.map(({ offerId }) => organisationOf(offerId)));
  const books = await readCapacityBooks(db, [...new Set(winners)]);
  return overCommittedAwards(
    call,
    decided.map(({ unit, allocation }) => ({ targetId: unit.targetId, allocation })),
    organisationOf,
    (id) => books.get(id) ?? emptyBook,
  );
}
