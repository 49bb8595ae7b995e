import type { Route } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { overReferenceAt } from '@/lib/domain/awards/ceiling';
import type { ItemForBidders, OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import { lotReference } from '@/lib/domain/tenders/tender';
import { offersEs as words } from '@/lib/messages/es/offers';

/** A price that would leave the offer out is told here, with the figures; what was typed is kept, and going on is allowed. */
export function OverReferenceNote({ call, content, itemId, next }: Props) {
  const over = overReferenceAt(call, content, itemId);
  if (!over) return null;
  return (
    <div id="fuera">
      <Notice tone="bad" title={words.overTitle} live>
        <p className="num">{words.over(over.totalCentavos, over.unit.referenceCentavos, over.unit.label)}</p>
        <AppLink href={next}>{words.goOn}</AppLink>
      </Notice>
    </div>
  );
}

/** What decides is the price of what is awarded as one: of an item by itself its own, else the sum. */
export function priceHint({ priceCentavos }: ItemForBidders, group: readonly ItemForBidders[]): string {
  return group.length === 1
    ? words.priceHint(priceCentavos)
    : words.priceHintTogether(priceCentavos, lotReference({ items: group }));
}

type Props = { call: TenderForBidders; content: OfferContent; itemId: string; next: Route };
