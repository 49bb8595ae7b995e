import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { whole } from '@/components/ui/whole';
import { itemsOf, itemTotal, type OfferContent, offerTotal, type TenderForBidders } from '@/lib/domain/offers/offer';
import { integer, money } from '@/lib/messages/es/format';
import { lotItemNames } from '@/lib/messages/told/item-names';
import { claimsTold } from './claims-told';

/** What an offer says, item by item. */
export function OfferedTable({ tender, content }: { tender: Pick<TenderForBidders, 'lots'>; content: OfferContent }) {
  const tItemNames = useTranslations('item-names');
  const tOffersClaims = useTranslations('offers-claims');
  const t = useTranslations('offers');
  const names = lotItemNames(tItemNames, tender.lots);
  return (
    <>
      <DataTable
        caption={t('whatToOffer')}
        quietCaption
        columns={[
          { key: 'product', label: t('unit') },
          { key: 'units', label: t('quantity'), align: 'end' },
          { key: 'price', label: t('unitPrice'), align: 'end' },
          { key: 'amount', label: t('amount'), align: 'end' },
        ]}
        rows={itemsOf(tender).flatMap((item) => {
          const offered = content.items.find((one) => one.lotItemId === item.id);
          if (!offered) return [];
          const product = names.get(item.id) ?? '';
          return [
            {
              id: item.id,
              product,
              units: integer(offered.units),
              price: money(offered.priceCentavos),
              amount: money(itemTotal(offered)),
            },
          ];
        })}
        foot={{ product: t('total'), amount: money(offerTotal(content)) }}
      />
      <p className="text-ink-2">{whole(claimsTold(tOffersClaims, content))}</p>
    </>
  );
}
