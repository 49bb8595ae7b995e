import { itemsOf, type TenderForBidders } from '@/lib/domain/offers/offer';
import type { OfferStep } from '@/lib/domain/offers/steps';
import { lotItemNames } from '@/lib/messages/told/item-names';
import type { Translators } from '@/lib/messages/translators';

/** What a page of the offer is called in the browser's tab and history: the step, then the tender. */
export function stepTitle(translators: Translators, tender: TenderForBidders, step: OfferStep): string {
  return `${nameOf(translators, tender, step)} · ${tender.title}`;
}

function nameOf(translators: Translators, tender: TenderForBidders, step: OfferStep): string {
  const t = translators('offers');
  switch (step.kind) {
    case 'item': {
      const item = itemsOf(tender)[step.index];
      return (item && lotItemNames(translators('item-names'), tender.lots).get(item.id)) ?? t('title');
    }
    case 'claims':
      return t('claims');
    case 'review':
      return t('check');
    case 'list':
      return t('title');
  }
}
