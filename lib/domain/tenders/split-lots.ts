import { addDays, dateOf, dayOf, daysBetween } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { type LotDemand, needOf, type PlacedLot } from './lot-demand';
import { titleOf } from './plan-lots';
import { shareOut } from './shares';
import type { DropPoint, Lot, LotPlan } from './tender';

/** The ways to cut a lot: by zone, by a group of schools, into equal quantities, by months, or one lot an item. */
export const splitWays = ['zones', 'schools', 'quantity', 'months', 'items'] as const;
export type SplitWay = (typeof splitWays)[number];

export type LotSplit =
  | { way: 'zones' | 'items' }
  | { way: 'schools'; schoolIds: readonly string[] }
  | { way: 'quantity' | 'months'; parts: number };

/** A lot is cut into at most this many equal parts. */
export const maxParts = 12;

/**
 * Cuts a lot. Nothing is lost: for every product the units of the parts add up to the units of the lot.
 * By place and by months each part gets what the demand of its schools and days asks for, in proportion where the lot buys more or
 * less than that. A product that nobody serves is shared out by pupils, by months by calendar days.
 * @param frame what is served, and what others bring
 * @returns at least two lots, in the order in which they take the lot's place
 * @throws Refusal lot-cannot-be-split when the cut would leave a single part or an empty one | split-part-unserved
 */
export function splitLot(lot: Lot, split: LotSplit, frame: LotDemand): LotPlan[] {
  const parts = cut(lot, split, frame);
  const empty = parts.find(({ items }) => items.length === 0);
  if (parts.length > 1 && empty && split.way !== 'quantity')
    throw new Refusal(
      'split-part-unserved',
      {
        from: empty.startsOn,
        until: empty.endsOn,
        schools: empty.dropPoints.length,
      },
      'way',
    );
  if (parts.length < 2 || empty) throw new Refusal('lot-cannot-be-split', {}, 'way');
  return parts;
}

/** The parts as the lots they would be, to study them before they are written. */
export function previewSplit(lot: Lot, split: LotSplit, frame: LotDemand): Lot[] {
  return splitLot(lot, split, frame).map((part, index) => ({
    ...lot,
    ...part,
    id: `${lot.id}/${index + 1}`,
    items: lot.items.flatMap((item) =>
      part.items.flatMap(({ productId, units }) => (productId === item.productId ? [{ ...item, units }] : [])),
    ),
    dropPoints: lot.dropPoints.filter(({ schoolId }) => part.dropPoints.some((point) => point.schoolId === schoolId)),
  }));
}

function cut(lot: Lot, split: LotSplit, frame: LotDemand): LotPlan[] {
  switch (split.way) {
    case 'zones':
      return byPlaces(lot, groupByZone(lot.dropPoints), frame);
    case 'schools': {
      const chosen = lot.dropPoints.filter(({ schoolId }) => split.schoolIds.includes(schoolId));
      const rest = lot.dropPoints.filter(({ schoolId }) => !split.schoolIds.includes(schoolId));
      return byPlaces(
        lot,
        [chosen, rest].filter((group) => group.length > 0),
        frame,
      );
    }
    case 'quantity': {
      const parts = Array.from({ length: split.parts }, (_, index) => emptyPart(lot, `${index + 1}/${split.parts}`));
      return parted(lot, parts, () => parts.map(() => 1));
    }
    case 'months': {
      const periods = periodsOf(lot, split.parts);
      const parts = periods.map((period, index) => ({
        ...emptyPart(lot, `${index + 1}/${periods.length}`),
        ...period,
      }));
      const days = periods.map(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) + 1);
      return parted(lot, parts, (productId) => weightsOf(parts, productId, frame) ?? days);
    }
    case 'items':
      return lot.items.map((item) => ({
        ...emptyPart(lot),
        title: titleOf(`${item.productName}, ${item.presentation}`, zoneNameOf(lot)),
        items: [item],
      }));
  }
}

function byPlaces(lot: Lot, groups: readonly DropPoint[][], frame: LotDemand): LotPlan[] {
  const pupils = groups.map((group) => group.reduce((sum, point) => sum + point.pupils, 0));
  const parts = groups.map((dropPoints, index) => {
    const zones = new Set(dropPoints.map(({ zoneId }) => zoneId));
    const zone = zones.size === 1 ? dropPoints[0] : undefined;
    const title = zone && zone.zoneId !== lot.zoneId ? zone.zoneName : `${index + 1}/${groups.length}`;
    return {
      ...emptyPart(lot, title),
      zoneId: zone?.zoneId ?? null,
      dropPoints,
    };
  });
  return parted(lot, parts, (productId) => weightsOf(parts, productId, frame) ?? pupils);
}

/** What each part is asked for: what nobody else brings or, where others bring all of it, what is served. Null where nobody serves it. */
function weightsOf(parts: readonly Omit<PlacedLot, 'items'>[], productId: string, { plan, brought }: LotDemand): number[] | null {
  const asked = (others: LotDemand['brought']) => parts.map((part) => needOf(part, productId, { plan, brought: others }));
  return [asked(brought), asked([])].find((weights) => weights.some((units) => units > 0)) ?? null;
}

/** Each product's units shared out by its weights; a part keeps only the products of which it gets something. */
function parted<Part extends LotPlan>(
  lot: Lot,
  parts: readonly Part[],
  weights: (productId: string) => readonly number[],
): Part[] {
  const shares = lot.items.map((item) => shareOut(item.units, weights(item.productId)));
  return parts.map((part, place) => ({
    ...part,
    items: lot.items.map((item, row) => ({ ...item, units: shares[row]?.[place] ?? 0 })).filter(({ units }) => units > 0),
  }));
}

/** The lot without its products. */
function emptyPart(lot: Lot, title?: string): LotPlan {
  return {
    title: titleOf(lot.title, title),
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
