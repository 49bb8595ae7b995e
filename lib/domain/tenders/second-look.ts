import { daysBetween } from '@/lib/domain/calendar';
import type { Barriers } from '@/lib/domain/matching/barriers';
import type { Day } from '@/lib/domain/units';
import type { Requirement } from './requirement';

/** A reference price older than this is asked for again before a second call: a season, after which food costs something else. */
export const freshPriceDays = 90;

/** @returns how old a price is, and whether it is to be asked for again */
export function priceAge(priceDay: Day, today: Day): { days: number; isOld: boolean } {
  const days = Math.max(0, daysBetween(priceDay, today));
  return { days, isOld: days > freshPriceDays };
}

/** One requirement seen from a lot that nobody took. */
export type Shuts = {
  requirement: Requirement;
  /** Actors with the product that do not meet it today. */
  actors: number;
  /** Offers of the first call that failed it. */
  offers: number;
};

/** Each requirement with whom it shuts out, the one that shuts out most first. */
export function shutOut(
  requirements: readonly Requirement[],
  { suppliers }: Pick<Barriers, 'suppliers'>,
  failed: readonly { text: string; offers: number }[],
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
