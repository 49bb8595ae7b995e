import { useTranslations } from 'next-intl';
import { type KeyValue, KeyValues } from '@/components/ui/key-values';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { dayShort } from '@/lib/messages/es/format';

type Props = {
  tender: Tender;
  lots: readonly Lot[] /** More lines before these. */;
  first?: readonly KeyValue[];
};

/** What holds for every lot: period, frequency, shelf life, how it is awarded. */
export function TenderTermsSection({ tender, lots, first = [] }: Props) {
  const t = useTranslations('tenders');
  const starts = lots.map(({ startsOn }) => startsOn).sort()[0];
  const ends = lots
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  return (
    <KeyValues
      items={[
        ...first,
        { label: t('object'), value: tender.object },
        ...(starts && ends
          ? [
              {
                label: t('period'),
                value: t('periodOf', { from: dayShort(starts), until: dayShort(ends) }),
              },
            ]
          : []),
        {
          label: t('frequency'),
          value: t(`frequencyNames.${tender.deliveryFrequency}`),
        },
        {
          label: t('shelfLife'),
          value: t('shelfLifeOf', { days: tender.shelfLifeDays }),
        },
        { label: t('awardForm'), value: t(`awardFormNames.${tender.awardForm}`) },
        {
          label: t('partial'),
          value: tender.partialAllowed ? t('partialYes') : t('partialNo'),
        },
      ]}
    />
  );
}
