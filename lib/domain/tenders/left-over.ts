import type { Lot, LotPlan } from './tender';

/**
 * What a purchase left without a supplier, as lots for a second call: whole deserted lots, and of lots awarded in part
 * the quantity that nobody took.
 * @param awarded units awarded of each lot item, over all suppliers
 */
export function leftOver(lots: readonly Lot[], awarded: ReadonlyMap<string, number>): LotPlan[] {
  return lots
    .map((lot) => ({
      ...lot,
      items: lot.items
        .map((item) => ({
          ...item,
          units: item.units - (awarded.get(item.id) ?? 0),
        }))
        .filter(({ units }) => units > 0),
    }))
    .filter(({ items }) => items.length > 0);
}
