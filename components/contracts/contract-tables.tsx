import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { integer, money, month } from '@/lib/messages/format';
import { AgainstDemand } from './against-demand';
import type { ContractDetails } from './details';

/** What is left of each product. */
export function Balance({ items }: { items: ContractDetails['items'] }) {
  const t = useTranslations('contracts');
  return (
    <DataTable
      caption={t('balance')}
      quietCaption
      columns={[
        { key: 'product', label: t('balanceColumns.product') },
        { key: 'price', label: t('balanceColumns.price'), align: 'end', rest: true },
        { key: 'contracted', label: t('balanceColumns.contracted'), align: 'end' },
        { key: 'delivered', label: t('balanceColumns.delivered'), align: 'end', rest: true },
        { key: 'accepted', label: t('balanceColumns.accepted'), align: 'end' },
        { key: 'rejected', label: t('balanceColumns.rejected'), align: 'end', rest: true },
        { key: 'left', label: t('balanceColumns.left'), align: 'end' },
      ]}
      rows={items.map((item) => ({
        id: item.id,
        product: item.product,
        price: money(item.priceCentavos),
        contracted: integer(item.units),
        delivered: integer(item.delivered),
        accepted: integer(item.accepted),
        rejected: integer(item.rejected),
        left: integer(item.units - item.accepted),
      }))}
    />
  );
}

function Months({ months }: Pick<ContractDetails, 'months'>) {
  const t = useTranslations('contracts');
  return (
    <DataTable
      caption={t('months')}
      quietCaption
      columns={[
        { key: 'month', label: t('monthColumns.month') },
        { key: 'scheduled', label: t('monthColumns.scheduled'), align: 'end' },
        { key: 'delivered', label: t('monthColumns.delivered'), align: 'end' },
        { key: 'accepted', label: t('monthColumns.accepted'), align: 'end' },
        { key: 'rejected', label: t('monthColumns.rejected'), align: 'end' },
        { key: 'missing', label: t('monthColumns.missing'), align: 'end' },
      ]}
      rows={months.map((row) => ({
        id: row.month,
        month: month(row.month),
        scheduled: integer(row.scheduled),
        delivered: integer(row.delivered),
        accepted: integer(row.accepted),
        rejected: integer(row.rejected),
        missing: integer(row.missing),
      }))}
    />
  );
}

/** The schedule month by month against what came, after what it brings of the demand. */
export function Schedule({ contract: { items, months } }: { contract: Pick<ContractDetails, 'items' | 'months'> }) {
  return (
    <>
      <AgainstDemand items={items} />
      <Months months={months} />
    </>
  );
}
