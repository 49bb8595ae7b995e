import { daysBetween, daysOf } from '@/lib/domain/calendar';
import type { Day, Grams } from '@/lib/domain/units';
import { type Load, type LoadSource, loadSources, type Made } from './load';
import type { Capacity } from './supplier';

/** Something to be delivered evenly over a period, as a lot asks it. */
export type ToDeliver = Made & { grams: Grams; startsOn: Day; endsOn: Day };

/** What is asked of a capacity in one month, beside what was declared and what is taken. */
export type Use = Made & {
  month: string;
  /** 0 in a month in which it does not hold; null where the capacity was never declared. */
  declared: Grams | null;
  taken: Readonly<Record<LoadSource, Grams>>;
  /** Declared less taken; never negative. */
  free: Grams;
  asked: Grams;
};

/** A month is said of thirty days, as capacities are: the day that the longer ones have more asks for nothing more. */
export const monthDays = 30;

/** @returns how many days of a period fall in each of its calendar months */
export function daysByMonth({ startsOn, endsOn }: Pick<ToDeliver, 'startsOn' | 'endsOn'>): { month: string; days: number }[] {
  const months = new Map<string, number>();
  for (const day of daysOf({ start: startsOn, end: endsOn })) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
  return [...months].map(([month, days]) => ({ month, days }));
}

/** @returns the share of a period's quantity that falls in each of its calendar months, of thirty days at most */
function monthShares(period: Pick<ToDeliver, 'startsOn' | 'endsOn'>): { month: string; share: number }[] {
  const all = daysBetween(period.startsOn, period.endsOn) + 1;
  return daysByMonth(period).map(({ month, days }) => ({ month, share: Math.min(monthDays, days) / all }));
}

/** @returns what something to be delivered takes of a capacity, month by month */
export function loadsOf(delivery: ToDeliver, of: Pick<Load, 'tenderId' | 'source'>): Load[] {
  const { foodCode, kind, grams } = delivery;
  return monthShares(delivery).map(({ month, share }) => ({ ...of, foodCode, kind, month, grams: Math.round(grams * share) }));
}

/** Loads of other purchases than this one. */
export function besides(loads: readonly Load[], tenderId: string): Load[] {
  return loads.filter((load) => load.tenderId !== tenderId);
}

/** @returns what of a capacity is declared in a month, by each who makes it, and what is left of it; declared is null where it never was */
export function freeIn(
  month: string,
  made: Made,
  { capacities, loads }: { capacities: readonly Capacity[]; loads: readonly Load[] },
): Pick<Use, 'declared' | 'taken' | 'free'> {
  const able = capacities.filter((one) => isSame(one, made));
  const inSeason = able.filter(({ months }) => months.length === 0 || months.includes(Number(month.slice(5, 7))));
  const taken = { contract: 0, award: 0, opened: 0, sealed: 0 };
  for (const load of loads) if (load.month === month && isSame(load, made)) taken[load.source] += load.grams;
  const declared = inSeason.reduce((sum, { gramsPerMonth }) => sum + gramsPerMonth, 0);
  const all = loadSources.reduce((sum, source) => sum + taken[source], 0);
  return { declared: able.length > 0 ? declared : null, taken, free: Math.max(0, declared - all) };
}

/** @returns what these deliveries ask together of each capacity in each month, in order of food and month */
export function usesOf(
  deliveries: readonly ToDeliver[],
  ground: { capacities: readonly Capacity[]; loads: readonly Load[] },
): Use[] {
  const asked = new Map<string, Made & { month: string; grams: number }>();
  for (const delivery of deliveries) {
    for (const { month, share } of monthShares(delivery)) {
      const { foodCode, kind } = delivery;
      const key = `${foodCode} ${kind} ${month}`;
      asked.set(key, { foodCode, kind, month, grams: (asked.get(key)?.grams ?? 0) + delivery.grams * share });
    }
  }
  return [...asked]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { grams, month, ...made }]) => ({ ...made, month, ...freeIn(month, made, ground), asked: Math.round(grams) }));
}

/** Grams asked beyond what is free; 0 where it fits. */
export function overOf({ asked, free }: Pick<Use, 'asked' | 'free'>): Grams {
  return Math.max(0, asked - free);
}

/** The month of each capacity in which most is asked beyond what is free; only capacities in which something is. */
export function overCommitted(uses: readonly Use[]): { worst: Use; months: number }[] {
  return tightest(uses.filter((use) => overOf(use) > 0)).map((worst) => ({
    worst,
    months: uses.filter((use) => isSame(use, worst) && overOf(use) > 0).length,
  }));
}

/** Of each capacity, the month in which least is left after what is asked. */
export function tightest(uses: readonly Use[]): Use[] {
  const found = new Map<string, Use>();
  for (const use of uses) {
    const key = `${use.foodCode} ${use.kind}`;
    const before = found.get(key);
    if (!before || use.free - use.asked < before.free - before.asked) found.set(key, use);
  }
  return [...found.values()];
}

/**
 * How many units of an item fit in what is free, after what else is asked.
 * @param others what else is to be delivered by the same one
 */
export function unitsThatFit(
  item: Omit<ToDeliver, 'grams'> & { unitGrams: Grams },
  others: readonly ToDeliver[],
  ground: { capacities: readonly Capacity[]; loads: readonly Load[] },
): number {
  const uses = usesOf(others, ground).filter((use) => isSame(use, item));
  const askedIn = new Map(uses.map(({ month, asked }) => [month, asked]));
  return monthShares(item).reduce((least, { month, share }) => {
    const left = freeIn(month, item, ground).free - (askedIn.get(month) ?? 0);
    return Math.min(least, Math.floor(Math.max(0, left) / (item.unitGrams * share)));
  }, Number.MAX_SAFE_INTEGER);
}

export function isSame(one: Made, other: Made): boolean {
  return one.foodCode === other.foodCode && one.kind === other.kind;
}
