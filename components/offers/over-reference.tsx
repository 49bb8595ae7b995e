import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { overReferenceAt } from '@/lib/domain/awards/ceiling';
import type { ItemForBidders, OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import { lotReference } from '@/lib/domain/tenders/tender';
import { money } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** A price that would leave the offer out is told here, with the figures; what was typed is kept, and going on is allowed. */
export function OverReferenceNote({ tender, content, itemId, next }: Props) {
  const t = useTranslations('offers');
  const over = overReferenceAt(tender, content, itemId);
  if (!over) return null;
  return (
    <div id="fuera">
      <Notice tone="bad" title={t('overTitle')} live>
        <p className="num">
          {t('over', {
            unit: over.unit.label,
            isPart: String(over.isPart),
            total: money(over.totalCentavos),
            reference: money(over.unit.referenceCentavos),
          })}
        </p>
        <AppLink href={next}>{t('goOn')}</AppLink>
      </Notice>
    </div>
  );
}

/** What decides is the price of what is awarded as one: of an item by itself its own, else the sum. */
export function priceHint(t: Translator<'offers'>, { priceCentavos }: ItemForBidders, group: readonly ItemForBidders[]): string {
  return group.length === 1
    ? t('priceHint', { reference: money(priceCentavos) })
    : t('priceHintTogether', { reference: money(priceCentavos), together: money(lotReference({ items: group })) });
}

type Props = { tender: TenderForBidders; content: OfferContent; itemId: string; next: Route };
