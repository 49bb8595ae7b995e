import { integer } from '../es/format';
import type { Translator } from '../translator';

/** A product in a lot, with what tells it from the same product in another lot. */
type ItemToName = { product: { name: string; presentation: string }; lot: { number: number; zone: string | null } };

/**
 * Names of the items of one contract or offer: the product and, where it is there more than once, its lot and zone.
 * "Leche, bolsa de 200 ml (lote 2, zona Norte)". In the order of the items.
 */
export function itemNames(t: Translator<'item-names'>, items: readonly ItemToName[]): string[] {
  const plain = items.map(({ product }) => `${product.name}, ${product.presentation}`);
  return items.map(({ lot }, at) => {
    const name = plain[at] ?? '';
    return itemName(t, name, lot, plain.indexOf(name) !== plain.lastIndexOf(name));
  });
}

/** The name of one item, where it is known whether the product is there again. */
export function itemName(t: Translator<'item-names'>, product: string, lot: ItemToName['lot'], again: boolean): string {
  if (!again) return product;
  return t('ofLot', { product, number: integer(lot.number), hasZone: lot.zone ? 'true' : 'false', zone: lot.zone ?? '' });
}

/** A lot with items to name, of a tender or of a call. */
type LotToName = {
  number: number;
  zoneName: string | null;
  items: readonly { id: string; productName: string; presentation: string }[];
};

/** Names of lot items by their id. @param own those of one contract; absent: all */
export function lotItemNames(
  t: Translator<'item-names'>,
  lots: readonly LotToName[],
  own?: ReadonlySet<string>,
): Map<string, string> {
  const items = lots.flatMap((lot) => lot.items.filter(({ id }) => !own || own.has(id)).map((item) => ({ ...item, lot })));
  const names = itemNames(
    t,
    items.map(({ productName: name, presentation, lot: { number, zoneName: zone } }) => ({
      product: { name, presentation },
      lot: { number, zone },
    })),
  );
  return new Map(items.map(({ id }, at) => [id, names[at] ?? '']));
}
