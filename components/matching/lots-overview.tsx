import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import type { Barriers } from '@/lib/domain/matching/barriers';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { barriersEs } from '@/lib/messages/es/matching';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { office } from '@/lib/routes/office';

type Props = {
  tender: Tender;
  overview: readonly { lot: Lot; barriers: Barriers }[];
  current?: string | undefined;
};

/** Every lot with how many can offer for it. */
export function LotsOverview({ tender, overview, current }: Props) {
  return (
    <DataTable
      caption={barriersEs.otherLots}
      quietCaption
      columns={[
        { key: 'lot', label: lotsEs.name },
        { key: 'able', label: barriersEs.able, align: 'end' },
        { key: 'all', label: barriersEs.inCensus, align: 'end' },
      ]}
      rows={overview.map(({ lot, barriers }) => ({
        id: lot.id,
        lot: (
          <AppLink href={office.tenderActors(tender.id, { lote: lot.id })} aria-current={lot.id === current || undefined}>
            {tendersEs.lotTitle(lot.number, lot.title)}
          </AppLink>
        ),
        able: barriers.canOffer,
        all: barriers.withProduct,
      }))}
    />
  );
}
