import { Refusal } from '@/lib/domain/refusal';
import { takesOffers } from '@/lib/domain/tenders/life';
import { type Call, type CallItem, itemsOf, type OfferContent } from './offer';

/** @throws Refusal offers-closed. The writing statement decides again, by the database's clock. */
export function assertTakesOffers(call: Pick<Call, 'status' | 'deadlineAt'>, now: Date): void {
  if (!takesOffers(call, now)) throw new Refusal('offers-closed');
}

/** @throws Refusal not-found for an item of another tender; units-over-lot for more than is asked for */
export function assertFits(call: Pick<Call, 'lots'>, content: Pick<OfferContent, 'items'>): void {
  const asked = new Map(itemsOf(call).map((item) => [item.id, item]));
  for (const { lotItemId, units } of content.items) {
    const item = asked.get(lotItemId);
    if (!item) throw new Refusal('not-found');
    if (units > item.units) throw new Refusal('units-over-lot', { product: item.productName, units: item.units });
  }
}

/**
 * What a draft must have to be sent: something offered, nothing beyond the tender, whole quantities where the tender does
 * not take parts, and every item of what is awarded as one (EVA-FORM: NB-SABS, DBC n. 12 and 28).
 * @throws Refusal offer-empty | not-found | units-over-lot | partial-not-taken | lot-incomplete
 */
export function assertSendable(call: Call, content: OfferContent): void {
  if (content.items.length === 0) throw new Refusal('offer-empty');
  assertFits(call, content);
  const offered = new Map(content.items.map((item) => [item.lotItemId, item.units]));
  for (const group of awardGroups(call)) {
    const missing = group.find((item) => !offered.has(item.id));
    if (missing && group.some((item) => offered.has(item.id)))
      throw new Refusal('lot-incomplete', { product: missing.productName });
    const part = group.find((item) => (offered.get(item.id) ?? item.units) < item.units);
    if (part && !takesParts(call, group))
      throw new Refusal('partial-not-taken', { product: part.productName, units: part.units });
  }
}

/**
 * Whether what is awarded as one may be offered in part: the tender says so, and it is of a single item. Of several items
 * a part has no price that can be set beside another's (docs/decisions/0012-partial-offers.md).
 */
export function takesParts({ partialAllowed }: Pick<Call, 'partialAllowed'>, group: readonly unknown[]): boolean {
  return partialAllowed && group.length === 1;
}

/** @returns the items of what is awarded as one: each item, each lot, or all. */
export function awardGroups(call: Pick<Call, 'awardForm' | 'lots'>): (readonly CallItem[])[] {
  if (call.awardForm === 'lot') return call.lots.map((lot) => lot.items);
  const items = itemsOf(call);
  return call.awardForm === 'item' ? items.map((item) => [item]) : [items];
}
