import { itemsOf, type OfferContent, type TenderForBidders } from './offer';

/** One page of the offer on a phone: the list of what is left, one item, the margins, the check before sending. */
export type OfferStep = { kind: 'list' | 'claims' | 'review' } | { kind: 'item'; index: number };

/** @param text `paso` of the address: the number of an item from 1, 'lote-2', 'margenes' or 'revisar'; anything else is the list */
export function readStep(text: string | undefined, tender: TenderForBidders): OfferStep {
  if (text === 'margenes') return { kind: 'claims' };
  if (text === 'revisar') return { kind: 'review' };
  const index = text?.startsWith('lote-') ? firstOfLot(tender, Number(text.slice('lote-'.length))) : Number(text) - 1;
  return Number.isInteger(index) && index >= 0 && index < itemsOf(tender).length ? { kind: 'item', index } : { kind: 'list' };
}

/** @returns `paso` of the page after an item's: the next item without a price, else the margins */
export function stepAfter(tender: TenderForBidders, { items }: OfferContent, index: number): string {
  const offered = new Set(items.map(({ lotItemId }) => lotItemId));
  const next = itemsOf(tender).findIndex((item, i) => i > index && !offered.has(item.id));
  return next === -1 ? 'margenes' : String(next + 1);
}

/** The place of a lot's first item among all; -1 where there is no such lot. */
function firstOfLot(tender: TenderForBidders, number: number): number {
  const first = tender.lots.find((lot) => lot.number === number)?.items[0];
  return itemsOf(tender).findIndex(({ id }) => id === first?.id);
}
