import { itemsOf, type TenderForBidders } from '@/lib/domain/offers/offer';
import type { OfferStep } from '@/lib/domain/offers/steps';
import { lotItemNames } from '@/lib/messages/es/item-names';
import type { Translator } from '@/lib/messages/translator';

/** What a page of the offer is called in the browser's tab and history: the step, then the tender. */
export function stepTitle(t: Translator<'offers'>, tender: TenderForBidders, step: OfferStep): string {
  return `${nameOf(t, tender, step)} · ${tender.title}`;
}

function nameOf(t: Translator<'offers'>, tender: TenderForBidders, step: OfferStep): string {
  switch (step.kind) {
    case 'item': {
      const item = itemsOf(tender)[step.index];
      return (item && lotItemNames(tender.lots).get(item.id)) ?? t('title');
    }
    case 'claims':
      return t('claims');
    case 'review':
      return t('check');
    case 'list':
      return t('title');
  }
}
