import { itemsOf, type TenderForBidders } from '@/lib/domain/offers/offer';
import type { OfferStep } from '@/lib/domain/offers/steps';
import { lotItemNames } from '@/lib/messages/es/item-names';
import { offersEs as words } from '@/lib/messages/es/offers';

/** What a page of the offer is called in the browser's tab and history: the step, then the tender. */
export function stepTitle(call: TenderForBidders, step: OfferStep): string {
  return `${nameOf(call, step)} · ${call.title}`;
}

function nameOf(call: TenderForBidders, step: OfferStep): string {
  switch (step.kind) {
    case 'item': {
      const item = itemsOf(call)[step.index];
      return (item && lotItemNames(call.lots).get(item.id)) ?? words.title;
    }
    case 'claims':
      return words.claims;
    case 'review':
      return words.check;
    case 'list':
      return words.title;
  }
}
