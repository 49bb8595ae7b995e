import { itemTotal, type OfferContent, type TenderForBidders } from '@/lib/domain/offers/offer';
import type { Centavos } from '@/lib/domain/units';
import { type AwardUnit, awardUnits } from './unit';

/** What is awarded as one and an offer asks more for than its referential price. */
export type OverReference = {
  unit: AwardUnit;
  /** At the prices offered, of the whole quantity. */
  totalCentavos: Centavos;
  /** Less than the whole quantity is offered: the sum is not what the offer asks. */
  isPart: boolean;
};

/**
 * What of an offer would be out by its price (EVA-CAP): the whole quantity of what is awarded as one, at the prices offered, against
 * its referential price, as the evaluation compares it. Of one that is not complete yet, what is priced so far.
 */
export function overReferences(tender: TenderForBidders, { items }: Pick<OfferContent, 'items'>): OverReference[] {
  const offeredOf = new Map(items.map((item) => [item.lotItemId, item]));
  return awardUnits(tender).flatMap((unit) => {
    const totalCentavos = unit.items.reduce(
      (sum, { id, units }) => sum + itemTotal({ units, priceCentavos: offeredOf.get(id)?.priceCentavos ?? 0n }),
      0n,
    );
    const isPart = unit.items.some(({ id, units }) => (offeredOf.get(id)?.units ?? units) < units);
    return totalCentavos > unit.referenceCentavos ? [{ unit, totalCentavos, isPart }] : [];
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
