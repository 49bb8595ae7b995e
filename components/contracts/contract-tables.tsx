import { DataTable } from '@/components/ui/data-table';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { integer, money, month } from '@/lib/messages/es/format';
import { AgainstDemand } from './against-demand';
import type { ContractDetails } from './details';

/** What is left of each product. */
export function Balance({ items }: { items: ContractDetails['items'] }) {
  const columns = words.balanceColumns;
  return (
    <DataTable
      caption={words.balance}
      quietCaption
      columns={[
        { key: 'product', label: columns.product },
        { key: 'price', label: columns.price, align: 'end', rest: true },
        { key: 'contracted', label: columns.contracted, align: 'end' },
        { key: 'delivered', label: columns.delivered, align: 'end', rest: true },
        { key: 'accepted', label: columns.accepted, align: 'end' },
        { key: 'rejected', label: columns.rejected, align: 'end', rest: true },
        { key: 'left', label: columns.left, align: 'end' },
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
  const columns = words.monthColumns;
  return (
    <DataTable
      caption={words.months}
      quietCaption
      columns={[
        { key: 'month', label: columns.month },
        { key: 'scheduled', label: columns.scheduled, align: 'end' },
        { key: 'delivered', label: columns.delivered, align: 'end' },
        { key: 'accepted', label: columns.accepted, align: 'end' },
        { key: 'rejected', label: columns.rejected, align: 'end' },
        { key: 'missing', label: columns.missing, align: 'end' },
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
