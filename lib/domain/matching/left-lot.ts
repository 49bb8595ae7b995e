import { daysBetween } from '@/lib/domain/calendar';
import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Centavos, Day } from '@/lib/domain/units';
import { type Barriers, barriersOf } from './barriers';
import { type Mendable, mendable } from './out-of-reach';
import type { MatchingTerms, Supplier } from './supplier';

/** What a call that was opened brought for one of its products and zones. */
export type Brought = {
  productId: string;
  zoneId: string | null;
  offers: number;
  /** The lowest price that was asked for a unit; null where nobody offered. */
  lowestCentavos: Centavos | null;
  /** Offers that asked more than the reference price. */
  overReference: number;
};

/** How many offers failed a requirement, by its text: a second call has copies of the first one's. */
export type Failed = { text: string; offers: number };

/** One requirement seen from a lot that nobody took. */
type Shuts = {
  requirement: Requirement;
  /** Actors with the product that do not meet it today. */
  actors: number;
  /** Offers of the first call that failed it. */
  offers: number;
};

/** One lot that nobody took, or what was left of it, with what kept everybody away. */
export type LeftLot = Mendable & { shuts: readonly Shuts[]; brought: readonly Brought[] };

/** @param brought what the first call brought, `failed` what it failed; of all its lots */
export function leftLot(
  lot: Lot,
  { census, terms, frame }: { census: readonly Supplier[]; terms: MatchingTerms; frame: LotDemand | null },
  { brought, failed }: { brought: readonly Brought[]; failed: readonly Failed[] },
): LeftLot {
  const barriers = barriersOf(census, terms, [lot]);
  return {
    ...mendable({ lot, barriers }, census, terms, frame),
    shuts: shutOut(terms.requirements, barriers, failed),
    brought: brought.filter(
      ({ productId, zoneId }) => zoneId === lot.zoneId && lot.items.some((item) => item.productId === productId),
    ),
  };
}

/** Each requirement with whom it shuts out, the one that shuts out most first. */
function shutOut(
  requirements: readonly Requirement[],
  { suppliers }: Pick<Barriers, 'suppliers'>,
  failed: readonly Failed[],
): Shuts[] {
  return requirements
    .map((requirement) => ({
      requirement,
      actors: suppliers.filter(({ fit }) =>
        fit.checks.some(({ requirementId, state }) => requirementId === requirement.id && state === 'gap'),
      ).length,
      offers: failed.find(({ text }) => text === requirement.text)?.offers ?? 0,
    }))
    .sort((a, b) => b.actors + b.offers - (a.actors + a.offers));
}

/** A reference price older than this is asked for again before a second call: a season, after which food costs something else. */
const freshPriceDays = 90;

/** @returns how old a price is, and whether it is to be asked for again */
export function priceAge(priceDay: Day, today: Day): { days: number; isOld: boolean } {
  const days = Math.max(0, daysBetween(priceDay, today));
  return { days, isOld: days > freshPriceDays };
}
