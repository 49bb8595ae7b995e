import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { overOf } from '@/lib/domain/matching/free-capacity';
import { itemCapacity } from '@/lib/domain/offers/capacity';
import { emptyContent, itemsOf } from '@/lib/domain/offers/offer';
import { freeHow, ownCapacity } from '@/lib/messages/told/capacity';
import type { OwnCapacity } from '@/lib/queries/offers/findings';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';

/** What an item asks of the capacity of who offers, in the month in which least is left: a warning, never a refusal. */
export function ItemCapacityNote({ offerDraft: { tender, draft }, itemId, capacity }: Props) {
  const tCapacity = useTranslations('capacity');
  const t = useTranslations('offers');
  const { items } = draft?.content ?? emptyContent;
  const asked = itemsOf(tender).find(({ id }) => id === itemId);
  const units = items.find(({ lotItemId }) => lotItemId === itemId)?.units ?? asked?.units ?? 0;
  const found = itemCapacity(tender, items, { lotItemId: itemId, units }, capacity);
  if (!found) return null;
  const { use, fits } = found;
  const unread = capacity.unread.filter(({ tenderId }) => tenderId !== tender.id).map(({ reference }) => reference);
  const over = overOf(use) > 0;
  return (
    <Notice tone={over ? 'due' : 'info'} title={over ? t('capacityTitle') : undefined}>
      <p className="num">{ownCapacity(tCapacity, use)}</p>
      {use.declared !== null && <p className="text-small text-ink-2 num">{freeHow(tCapacity, use)}</p>}
      {over && (
        <>
          {use.declared !== null && <p className="num">{tCapacity('fits', { units: Math.max(0, fits) })}</p>}
          <p>{tCapacity('mayStill')}</p>
          <AppLink href={producer.file()}>{tCapacity('toFile')}</AppLink>
        </>
      )}
      {unread.length > 0 && <p className="text-small text-ink-2">{tCapacity('unread', { references: unread.join(', ') })}</p>}
    </Notice>
  );
}

type Props = { offerDraft: OfferDraft; itemId: string; capacity: OwnCapacity };
