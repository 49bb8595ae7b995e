import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { whole } from '@/components/ui/whole';
import type { OverCommitment } from '@/lib/domain/awards/capacity';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { freeHow, overCapacity } from '@/lib/messages/told/capacity';

type Props = { over: readonly OverCommitment[]; offers: readonly Pick<OpenedOffer, 'id' | 'organisationName'>[] };

/** One line for each offer and product that goes beyond what is free, over all lots of the tender; nothing where none does. */
export function CapacityNote({ over, offers }: Props) {
  const t = useTranslations('capacity');
  if (over.length === 0) return null;
  const names = new Map(offers.map((offer) => [offer.id, offer.organisationName]));
  return (
    <Notice tone="due" title={t('title')}>
      <ul>
        {over.map((one) => (
          <li key={`${one.offerId} ${one.products}`} className="num">
            {whole(overCapacity(t, names.get(one.offerId) ?? '', one.products, one))}
            {one.worst.declared !== null && <span className="text-small text-ink-2"> {freeHow(t, one.worst)}</span>}
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-2">{t('lead')}</p>
    </Notice>
  );
}
