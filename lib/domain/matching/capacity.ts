import { daysBetween } from '@/lib/domain/calendar';
import type { Lot, LotItem } from '@/lib/domain/tenders/tender';
import type { Day, Grams } from '@/lib/domain/units';
import { daysByMonth, freeIn, monthDays, type ToDeliver } from './free-capacity';
import type { Load } from './load';
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

/** @returns grams of an item per thirty days of the lot's period, never more than the whole item. */
export function gramsPerMonth(item: Pick<LotItem, 'units' | 'unitGrams'>, period: { startsOn: Day; endsOn: Day }): Grams {
  return perMonth(item.units * item.unitGrams, period);
}

/**
 * What a supplier can serve of a lot: on each day of the period the lesser of what is needed and what is free of its capacity
 * (days out of its season give nothing). Need is spread evenly over the days; a capacity is said for thirty of them, and a
 * shorter period may take a whole month's. Items of one food share it, the first of the lot first.
 * @param loads what other purchases take of its capacities
 */
export function coverOf(lot: Lot, capacities: readonly Capacity[], loads: readonly Load[] = []): LotCover {
  const all = [...loads];
  const items = lot.items.map((item) => {
    const { used, ...cover } = itemCover(item, lot, { capacities, loads: all });
    all.push(...used);
    return cover;
  });
  return {
    items,
    neededGrams: items.reduce((sum, { neededGrams }) => sum + neededGrams, 0),
    coveredGrams: items.reduce((sum, { coveredGrams }) => sum + coveredGrams, 0),
  };
}

/** An item of a lot as it is asked of a capacity; all its units unless other grams are given. */
export function toDeliver(
  item: Pick<LotItem, 'mainFoodCode' | 'productKind' | 'unitGrams' | 'units'>,
  { startsOn, endsOn }: Pick<Lot, 'startsOn' | 'endsOn'>,
  grams: Grams = item.units * item.unitGrams,
): ToDeliver {
  return { foodCode: item.mainFoodCode, kind: item.productKind, grams, startsOn, endsOn };
}

/** @returns covered over needed in whole percent, rounded down: 99.9 % is not everything. */
export function percentCovered({ coveredGrams, neededGrams }: { coveredGrams: Grams; neededGrams: Grams }): number {
  return neededGrams === 0 ? 0 : Math.floor((coveredGrams * 100) / neededGrams);
}

/** How much of an item fits in what is free, and what that takes of it. */
function itemCover(
  item: LotItem,
  lot: Lot,
  ground: { capacities: readonly Capacity[]; loads: readonly Load[] },
): ItemCover & { used: Load[] } {
  const { grams: neededGrams, ...delivery } = toDeliver(item, lot);
  const { foodCode, kind } = delivery;
  const days = daysBetween(lot.startsOn, lot.endsOn) + 1;
  const served = daysByMonth(lot).map(({ month, days: count }) => {
    const givenGrams = (freeIn(month, { foodCode, kind }, ground).free * days) / Math.min(monthDays, days);
    return { month, count, gramDays: Math.min(neededGrams, givenGrams) * count };
  });
  const coveredGrams = Math.floor(served.reduce((sum, { gramDays }) => sum + gramDays, 0) / days);
  return {
    itemId: item.id,
    neededGrams,
    coveredGrams,
    neededPerMonth: perMonth(neededGrams, lot),
    coveredPerMonth: perMonth(coveredGrams, lot),
    // A month's capacity is said of so many days: what is taken a day takes so many times that of it.
    used: served.map(({ month, count, gramDays }) => ({
      foodCode,
      kind,
      month,
      grams: (gramDays * Math.min(monthDays, days)) / (days * count),
      tenderId: lot.id,
      source: 'opened',
    })),
  };
}

function perMonth(grams: Grams, { startsOn, endsOn }: { startsOn: Day; endsOn: Day }): Grams {
  const days = daysBetween(startsOn, endsOn) + 1;
  return Math.round((grams * monthDays) / Math.max(monthDays, days));
}
