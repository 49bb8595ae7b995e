import { addDays, dateOf, dayOf, daysBetween } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { titleOf } from './plan-lots';
import { shareOut } from './shares';
import type { DropPoint, Lot, LotPlan } from './tender';

/** The ways to cut a lot: by zone, by a group of schools, into equal quantities, by months, or one lot an item. */
export const splitWays = ['zones', 'schools', 'quantity', 'months', 'items'] as const;
export type SplitWay = (typeof splitWays)[number];

export type Split =
  | { way: 'zones' | 'items' }
  | { way: 'schools'; schoolIds: readonly string[] }
  | { way: 'quantity' | 'months'; parts: number };

/** A lot is cut into at most this many equal parts. */
export const mostParts = 12;

/**
 * Cuts a lot. Nothing is lost: for every product the units of the parts add up to the units of the lot.
 * Splitting by place shares units out by pupils, by months by calendar days.
 * @returns at least two lots, in the order in which they take the lot's place
 * @throws Refusal lot-cannot-be-split when the cut would leave a single part or an empty one
 */
export function splitLot(lot: Lot, split: Split): LotPlan[] {
  const parts = cut(lot, split);
  if (parts.length < 2 || parts.some(({ items }) => items.length === 0)) throw new Refusal('lot-cannot-be-split', {}, 'way');
  return parts;
}

/** The parts as the lots they would be, to study them before they are written. */
export function previewSplit(lot: Lot, split: Split): Lot[] {
  return splitLot(lot, split).map((part, index) => ({
    ...lot,
    ...part,
    id: `${lot.id}/${index + 1}`,
    items: lot.items.flatMap((item) =>
      part.items.flatMap(({ productId, units }) => (productId === item.productId ? [{ ...item, units }] : [])),
    ),
    dropPoints: lot.dropPoints.filter(({ schoolId }) => part.dropPoints.some((point) => point.schoolId === schoolId)),
  }));
}

function cut(lot: Lot, split: Split): LotPlan[] {
  switch (split.way) {
    case 'zones':
      return byPlaces(lot, groupByZone(lot.dropPoints));
    case 'schools': {
      const chosen = lot.dropPoints.filter(({ schoolId }) => split.schoolIds.includes(schoolId));
      const rest = lot.dropPoints.filter(({ schoolId }) => !split.schoolIds.includes(schoolId));
      return byPlaces(
        lot,
        [chosen, rest].filter((group) => group.length > 0),
      );
    }
    case 'quantity':
      return parted(
        lot,
        Array.from({ length: split.parts }, () => 1),
      ).map((items, index) => ({
        ...frame(lot, titleOf(lot.title, `${index + 1}/${split.parts}`)),
        items,
      }));
    case 'months': {
      const periods = periodsOf(lot, split.parts);
      const days = periods.map(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) + 1);
      return parted(lot, days).map((items, index) => ({
        ...frame(lot, titleOf(lot.title, `${index + 1}/${periods.length}`)),
        ...periods[index],
        items,
      }));
    }
    case 'items':
      return lot.items.map((item) => ({
        ...frame(lot, titleOf(`${item.productName}, ${item.presentation}`, zoneNameOf(lot))),
        items: [item],
      }));
  }
}

function byPlaces(lot: Lot, groups: readonly DropPoint[][]): LotPlan[] {
  const weights = groups.map((group) => group.reduce((sum, point) => sum + point.pupils, 0));
  return parted(lot, weights).map((items, index) => {
    const points = groups[index] ?? [];
    const zones = new Set(points.map(({ zoneId }) => zoneId));
    const zone = zones.size === 1 ? points[0] : undefined;
    const title = zone && zones.size === 1 && zone.zoneId !== lot.zoneId ? zone.zoneName : `${index + 1}/${groups.length}`;
    return {
      ...frame(lot, titleOf(lot.title, title)),
      zoneId: zone?.zoneId ?? null,
      dropPoints: points,
      items,
    };
  });
}

/** Each product's units shared out by weight; a part keeps only the products of which it gets something. */
function parted(lot: Lot, weights: readonly number[]): LotPlan['items'][] {
  const shares = lot.items.map((item) => shareOut(item.units, weights));
  return weights.map((_, part) =>
    lot.items.map((item, row) => ({ ...item, units: shares[row]?.[part] ?? 0 })).filter(({ units }) => units > 0),
  );
}

function frame(lot: Lot, title: string): LotPlan {
  return {
    title,
    zoneId: lot.zoneId,
    startsOn: lot.startsOn,
    endsOn: lot.endsOn,
    items: [],
    dropPoints: lot.dropPoints,
  };
}

function groupByZone(points: readonly DropPoint[]): DropPoint[][] {
  const groups = new Map<string, DropPoint[]>();
  for (const point of points) groups.set(point.zoneId, [...(groups.get(point.zoneId) ?? []), point]);
  return [...groups.values()];
}

function zoneNameOf(lot: Lot): string | undefined {
  return lot.zoneId ? lot.dropPoints.find(({ zoneId }) => zoneId === lot.zoneId)?.zoneName : undefined;
}

/** The lot's period in up to `parts` runs of whole months, as even as months allow; the ends stay where they were. */
function periodsOf(lot: Lot, parts: number): { startsOn: Day; endsOn: Day }[] {
  const starts = [lot.startsOn];
  for (let next = monthAfter(lot.startsOn); next <= lot.endsOn; next = monthAfter(next)) starts.push(next);
  const runs = shareOut(
    starts.length,
    Array.from({ length: parts }, () => 1),
  ).filter((months) => months > 0);
  let first = 0;
  return runs.map((months) => {
    const startsOn = starts[first] ?? lot.startsOn;
    first += months;
    const following = starts[first];
    return {
      startsOn,
      endsOn: following ? addDays(following, -1) : lot.endsOn,
    };
  });
}

function monthAfter(day: Day): Day {
  const date = dateOf(day);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)));
}
