import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { DemandRow } from '@/lib/domain/demand/view';
import { integer, kilogramsBrief, money } from '@/lib/messages/format';
import type { DemandNames } from './demand-names';

/** Demand of each product, with what it costs at referential prices. */
export function DemandProducts({ rows, names }: { rows: readonly DemandRow[]; names: DemandNames }) {
  const t = useTranslations('demand');
  const productOf = new Map(names.products.map((product) => [product.id, product]));
  const sum = (field: 'units' | 'grams') => rows.reduce((total, row) => total + row[field], 0);
  return (
    <DataTable
      caption={t('byProduct')}
      columns={[
        { key: 'product', label: t('columns.product') },
        { key: 'units', label: t('columns.units'), align: 'end' },
        { key: 'kilos', label: t('columns.kilos'), align: 'end' },
        { key: 'days', label: t('columns.days'), align: 'end' },
        { key: 'pupils', label: t('columns.pupils'), align: 'end' },
        { key: 'cost', label: t('columns.cost'), align: 'end' },
      ]}
      rows={rows.map((row) => ({
        id: row.productId,
        product: `${productOf.get(row.productId)?.name ?? ''}, ${productOf.get(row.productId)?.presentation ?? ''}`,
        units: integer(row.units),
        kilos: kilogramsBrief(row.grams),
        days: integer(row.days),
        pupils: integer(row.pupils),
        cost: money(row.costCentavos),
      }))}
      foot={{
        product: t('all'),
        units: integer(sum('units')),
        kilos: kilogramsBrief(sum('grams')),
        cost: money(rows.reduce((total, { costCentavos }) => total + costCentavos, 0n)),
      }}
    />
  );
}
