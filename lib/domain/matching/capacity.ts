import { daysBetween, daysOf } from '@/lib/domain/calendar';
import type { Lot, LotItem } from '@/lib/domain/tenders/tender';
import type { Day, Grams } from '@/lib/domain/units';
import type { Capacity } from './supplier';

/** How much of an item a supplier can serve, over the lot's whole period. */
export type ItemCover = {
  itemId: string;
  neededGrams: Grams;
  coveredGrams: Grams;
  /** The same for an average month of thirty days, as people say it. */
  neededPerMonth: Grams;
  coveredPerMonth: Grams;
};

export type LotCover = {
  items: readonly ItemCover[];
  neededGrams: Grams;
  coveredGrams: Grams;
};

const monthDays = 30;

/** @returns grams of an item per thirty days of the lot's period, never more than the whole item. */
export function gramsPerMonth(item: Pick<LotItem, 'units' | 'unitGrams'>, period: { startsOn: Day; endsOn: Day }): Grams {
  return perMonth(item.units * item.unitGrams, period);
}

/**
 * What a supplier can serve of a lot: on each day of the period the lesser of what is needed and what its capacity gives
 * (days out of its season give nothing). Need is spread evenly over the days; a capacity is said for thirty of them, and
 * a shorter period may take a whole month's.
 */
export function coverOf(lot: Lot, capacities: readonly Capacity[]): LotCover {
  const items = lot.items.map((item) => itemCover(item, lot, capacities));
  return {
    items,
    neededGrams: items.reduce((sum, { neededGrams }) => sum + neededGrams, 0),
    coveredGrams: items.reduce((sum, { coveredGrams }) => sum + coveredGrams, 0),
  };
}

/** @returns covered over needed in whole percent, rounded down: 99.9 % is not everything. */
export function percentCovered({ coveredGrams, neededGrams }: { coveredGrams: Grams; neededGrams: Grams }): number {
  return neededGrams === 0 ? 0 : Math.floor((coveredGrams * 100) / neededGrams);
}

function itemCover(item: LotItem, lot: Lot, capacities: readonly Capacity[]): ItemCover {
  const neededGrams = item.units * item.unitGrams;
  const capacity = capacities.find(({ foodCode, kind }) => foodCode === item.mainFoodCode && kind === item.productKind);
  const days = daysBetween(lot.startsOn, lot.endsOn) + 1;
  const givenGrams = ((capacity?.gramsPerMonth ?? 0) * days) / Math.min(monthDays, days);
  const inSeason = capacity ? daysInSeason(lot, days, capacity.months) : 0;
  const coveredGrams = Math.floor((Math.min(neededGrams, givenGrams) * inSeason) / days);
  return {
    itemId: item.id,
    neededGrams,
    coveredGrams,
    neededPerMonth: perMonth(neededGrams, lot),
    coveredPerMonth: perMonth(coveredGrams, lot),
  };
}

/** Days of the lot's period that fall in months when the capacity holds. */
function daysInSeason({ startsOn, endsOn }: Lot, days: number, months: readonly number[]): number {
  if (months.length === 0) return days;
  return daysOf({ start: startsOn, end: endsOn }).filter((day) => months.includes(Number(day.slice(5, 7)))).length;
}

function perMonth(grams: Grams, { startsOn, endsOn }: { startsOn: Day; endsOn: Day }): Grams {
  const days = daysBetween(startsOn, endsOn) + 1;
  return days <= monthDays ? grams : Math.round((grams * monthDays) / days);
}
