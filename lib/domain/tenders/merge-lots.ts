import { Refusal } from '@/lib/domain/refusal';
import { titleOf } from './plan-lots';
import type { Lot, LotPlan } from './tender';

/**
 * Makes one lot of several. Nothing is lost: for every product the units of the lots add up.
 * Of product, place and period the lots may differ in one only: otherwise some school would get what it did not ask for.
 * @throws Refusal lots-cannot-be-merged (fewer than two, or they differ in more) | lot-prices-differ
 */
export function mergeLots(lots: readonly Lot[]): LotPlan {
  const [first, ...others] = lots;
  if (!first || others.length === 0) throw new Refusal('lots-cannot-be-merged', {}, 'lotIds');
  const differences = [productsOf, schoolsOf, periodOf].filter((facet) =>
    others.some((lot) => !sameSet(facet(lot), facet(first))),
  );
  if (differences.length > 1) throw new Refusal('lots-cannot-be-merged', {}, 'lotIds');

  return {
    title: titleOf(commonTitle(lots)),
    zoneId: others.every((lot) => lot.zoneId === first.zoneId) ? first.zoneId : null,
    startsOn: lots.map((lot) => lot.startsOn).sort()[0] ?? first.startsOn,
    endsOn:
      lots
        .map((lot) => lot.endsOn)
        .sort()
        .at(-1) ?? first.endsOn,
    items: mergeItems(lots),
    dropPoints: mergePoints(lots),
  };
}

function mergeItems(lots: readonly Lot[]): LotPlan['items'] {
  const merged = new Map<string, LotPlan['items'][number]>();
  for (const item of lots.flatMap((lot) => lot.items)) {
    const already = merged.get(item.productId);
    if (already && already.priceCentavos !== item.priceCentavos)
      throw new Refusal('lot-prices-differ', { product: item.productName }, 'lotIds');
    merged.set(item.productId, already ? { ...already, units: already.units + item.units } : item);
  }
  return [...merged.values()];
}

/** Parts of one lot count the same pupils: the larger figure stands, they are not added. */
function mergePoints(lots: readonly Lot[]): LotPlan['dropPoints'] {
  const merged = new Map<string, LotPlan['dropPoints'][number]>();
  for (const point of lots.flatMap((lot) => lot.dropPoints)) {
    const already = merged.get(point.schoolId);
    if (!already || already.pupils < point.pupils) merged.set(point.schoolId, point);
  }
  return [...merged.values()];
}

/** "Leche, norte" and "Leche, sur" → "Leche"; otherwise the names one after another. */
function commonTitle(lots: readonly Lot[]): string {
  const starts = new Set(lots.map((lot) => lot.title.split(', ')[0] ?? lot.title));
  return [...starts].join(' + ');
}

function productsOf(lot: Lot): Set<string> {
  return new Set(lot.items.map(({ productId }) => productId));
}

function schoolsOf(lot: Lot): Set<string> {
  return new Set(lot.dropPoints.map(({ schoolId }) => schoolId));
}

function periodOf(lot: Lot): Set<string> {
  return new Set([`${lot.startsOn}/${lot.endsOn}`]);
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
