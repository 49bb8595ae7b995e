import { toDeliver } from '@/lib/domain/matching/capacity';
import { isSame, type ToDeliver, tightest, type Use, unitsThatFit, usesOf } from '@/lib/domain/matching/free-capacity';
import type { Load } from '@/lib/domain/matching/load';
import type { Capacity } from '@/lib/domain/matching/supplier';
import { type ItemForBidders, itemsOf, type OfferedItem, type TenderForBidders } from './offer';

/** What an offer's capacity is held against: what was declared, and what other purchases take of it. */
export type CapacityGround = { capacities: readonly Capacity[]; loads: readonly Load[] };

/** What one item of a call asks of its bidder's capacity, in the month in which least is left. */
export type ItemCapacity = {
  use: Use;
  /** Units of the item that still fit beside what else is offered. */
  fits: number;
};

/** @returns what some items of a call are, as something to deliver, with the units given */
export function deliveriesOf(
  tender: Pick<TenderForBidders, 'lots'>,
  items: readonly Pick<OfferedItem, 'lotItemId' | 'units'>[],
): (ToDeliver & Pick<ItemForBidders, 'unitGrams'> & { lotItemId: string })[] {
  const unitsOf = new Map(items.map(({ lotItemId, units }) => [lotItemId, units]));
  return tender.lots.flatMap((lot) =>
    lot.items.flatMap((item) => {
      const units = unitsOf.get(item.id);
      return units === undefined
        ? []
        : [{ lotItemId: item.id, unitGrams: item.unitGrams, ...toDeliver({ ...item, units }, lot) }];
    }),
  );
}

/**
 * What an item asks of the bidder's capacity together with the rest of the draft; null where the item is not of the call.
 * @param units of the item; those of the draft where it is in it
 */
export function itemCapacity(
  tender: Pick<TenderForBidders, 'lots'>,
  items: readonly Pick<OfferedItem, 'lotItemId' | 'units'>[],
  { lotItemId, units }: Pick<OfferedItem, 'lotItemId' | 'units'>,
  ground: CapacityGround,
): ItemCapacity | null {
  const rest = deliveriesOf(
    tender,
    items.filter((one) => one.lotItemId !== lotItemId),
  );
  const [own] = deliveriesOf(tender, [{ lotItemId, units }]);
  if (!own) return null;
  const months = new Set(usesOf([own], ground).map(({ month }) => month));
  const [use] = tightest(usesOf([own, ...rest], ground).filter((one) => isSame(one, own) && months.has(one.month)));
  return use ? { use, fits: unitsThatFit(own, rest, ground) } : null;
}

/** Names of the products of a call that are made of a food, as its pages say them: "Leche con plátano, Yogur". */
export function productsOf(tender: Pick<TenderForBidders, 'lots'>, { foodCode, kind }: Pick<Use, 'foodCode' | 'kind'>): string {
  const names = itemsOf(tender).flatMap(({ mainFoodCode, productKind, productName }) =>
    mainFoodCode === foodCode && productKind === kind ? [productName] : [],
  );
  return [...new Set(names)].join(', ');
}
