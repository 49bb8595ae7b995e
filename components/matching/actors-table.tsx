import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Share } from '@/components/ui/share';
import { Tag } from '@/components/ui/tag';
import type { SeenSupplier } from '@/lib/domain/matching/barriers';
import type { Fit } from '@/lib/domain/matching/fit';
import { distance, kilograms, percentPoints } from '@/lib/messages/format';
import { gapInBrief } from '@/lib/messages/told/gaps';

/** More rows than these are not read: the nearest to being able come first. */
const most = 100;

/** Rounded down: 99,9 % is not everything. */
function Covers({ fit: { percent, cover } }: { fit: Fit }) {
  return (
    <Share
      ratio={{ numerator: BigInt(cover.coveredGrams), denominator: BigInt(cover.neededGrams) }}
      value={percentPoints(percent)}
      write={(grams) => kilograms(Number(grams))}
    />
  );
}

/** Actors that have the product: how much of the lot, how far, and what stops them. */
export function ActorsTable({ suppliers }: { suppliers: readonly SeenSupplier[] }) {
  const tCensus = useTranslations('census');
  const t = useTranslations('matching');
  return (
    <DataTable
      caption={t('barriers.actors')}
      quietCaption
      columns={[
        { key: 'name', label: t('barriers.actor') },
        { key: 'place', label: t('barriers.place') },
        { key: 'covers', label: t('barriers.covers'), align: 'end' },
        { key: 'distance', label: t('barriers.distance'), align: 'end' },
        { key: 'stops', label: t('barriers.stops') },
      ]}
      rows={suppliers.slice(0, most).map(({ supplier, fit }) => ({
        id: supplier.organisationId,
        name: supplier.name,
        place: supplier.municipalityName,
        covers: <Covers fit={fit} />,
        distance: fit.distance && distance(fit.distance.middle),
        stops: fit.canOffer ? (
          <Tag tone="ok">{t('barriers.nothing')}</Tag>
        ) : (
          fit.checks.flatMap((check) => (check.state === 'gap' ? [gapInBrief(t, tCensus, check.gap)] : [])).join('; ')
        ),
      }))}
    />
  );
}
