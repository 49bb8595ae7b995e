import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import type { Barriers } from '@/lib/domain/matching/barriers';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { office } from '@/lib/routes/office';

type Props = {
  tender: Tender;
  overview: readonly { lot: Lot; barriers: Barriers }[];
  current?: string | undefined;
};

/** Every lot with how many can offer for it. */
export function LotsOverview({ tender, overview, current }: Props) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const t = useTranslations('matching');
  return (
    <DataTable
      caption={t('barriers.otherLots')}
      quietCaption
      columns={[
        { key: 'lot', label: tTendersOffice('lots.name') },
        { key: 'able', label: t('barriers.able'), align: 'end' },
        { key: 'all', label: t('barriers.inCensus'), align: 'end' },
      ]}
      rows={overview.map(({ lot, barriers }) => ({
        id: lot.id,
        lot: (
          <AppLink href={office.tenderActors(tender.id, { lote: lot.id })} aria-current={lot.id === current || undefined}>
            {tTenders('lotTitle', { number: String(lot.number), title: lot.title })}
          </AppLink>
        ),
        able: barriers.canOffer,
        all: barriers.withProduct,
      }))}
    />
  );
}
