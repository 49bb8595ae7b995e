import { itemTotal, type OfferContent, type TenderForBidders } from '@/lib/domain/offers/offer';
import type { Centavos } from '@/lib/domain/units';
import { type AwardUnit, awardUnits } from './unit';

/** What is awarded as one and an offer asks more for than its referential price. */
export type OverReference = { unit: AwardUnit; totalCentavos: Centavos };

/**
 * What of an offer would be out by its price (EVA-CAP): the whole quantity of what is awarded as one, at the prices offered, against
 * its referential price, as the evaluation compares it. Of one that is not complete yet, what is priced so far.
 */
export function overReferences(tender: TenderForBidders, { items }: Pick<OfferContent, 'items'>): OverReference[] {
  const priceOf = new Map(items.map(({ lotItemId, priceCentavos }) => [lotItemId, priceCentavos]));
  return awardUnits(tender).flatMap((unit) => {
    const totalCentavos = unit.items.reduce(
      (sum, { id, units }) => sum + itemTotal({ units, priceCentavos: priceOf.get(id) ?? 0n }),
      0n,
    );
    return totalCentavos > unit.referenceCentavos ? [{ unit, totalCentavos }] : [];
  });
}

/** @returns what of an offer is over its referential price and contains that item */
export function overReferenceAt(
  tender: TenderForBidders,
  content: Pick<OfferContent, 'items'>,
  lotItemId: string,
): OverReference | null {
  const offered = content.items.some((item) => item.lotItemId === lotItemId);
  const found = overReferences(tender, content).find(({ unit }) => unit.items.some(({ id }) => id === lotItemId));
  return offered ? (found ?? null) : null;
}
