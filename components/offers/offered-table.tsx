import { DataTable } from '@/components/ui/data-table';
import { whole } from '@/components/ui/whole';
import { itemsOf, itemTotal, type OfferContent, offerTotal, type TenderForBidders } from '@/lib/domain/offers/offer';
import { integer, money } from '@/lib/messages/es/format';
import { lotItemNames } from '@/lib/messages/es/item-names';
import { offersEs as words } from '@/lib/messages/es/offers';
import { certificateTold, offerClaimsEs } from '@/lib/messages/es/offers-claims';

/** What an offer says, item by item. */
export function OfferedTable({ call, content }: { call: Pick<TenderForBidders, 'lots'>; content: OfferContent }) {
  const names = lotItemNames(call.lots);
  return (
    <>
      <DataTable
        caption={words.whatToOffer}
        quietCaption
        columns={[
          { key: 'product', label: words.unit },
          { key: 'units', label: words.quantity, align: 'end' },
          { key: 'price', label: words.unitPrice, align: 'end' },
          { key: 'amount', label: words.amount, align: 'end' },
        ]}
        rows={itemsOf(call).flatMap((item) => {
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
        foot={{ product: words.total, amount: money(offerTotal(content)) }}
      />
      <p className="text-ink-2">
        {whole(
          offerClaimsEs.chosen(
            content.claims.map((declared) => offerClaimsEs.chosenOne(declared.claim, certificateTold(declared))),
          ),
        )}
      </p>
    </>
  );
}
