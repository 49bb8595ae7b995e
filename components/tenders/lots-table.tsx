import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { type Lot, lotReference, tenderReference } from '@/lib/domain/tenders/tender';
import { dayShort, integer, money } from '@/lib/messages/format';

/** The lots of a tender and what they add up to. */
export function LotsTable({ lots, hrefOf }: { lots: readonly Lot[]; hrefOf?: ((lotId: string) => Route) | undefined }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <DataTable
      caption={t('lots.title')}
      quietCaption
      empty={<p className="text-ink-2">{t('lots.empty')}</p>}
      columns={[
        { key: 'title', label: t('lots.name') },
        { key: 'units', label: tTenders('quantity'), align: 'end' },
        { key: 'schools', label: tTenders('schoolsColumn'), align: 'end' },
        { key: 'period', label: tTenders('period') },
        { key: 'amount', label: tTenders('amount'), align: 'end' },
      ]}
      rows={lots.map((lot) => {
        const title = tTenders('lotTitle', { number: String(lot.number), title: lot.title });
        return {
          id: lot.id,
          title: hrefOf ? <AppLink href={hrefOf(lot.id)}>{title}</AppLink> : title,
          units: lot.items.map((item) => tTenders('units', { amount: item.units })).join(' + '),
          schools: integer(lot.dropPoints.length),
          period: tTenders('periodOf', { from: dayShort(lot.startsOn), until: dayShort(lot.endsOn) }),
          amount: money(lotReference(lot)),
        };
      })}
      foot={lots.length > 1 ? { title: tTenders('total'), amount: money(tenderReference(lots)) } : undefined}
    />
  );
}
