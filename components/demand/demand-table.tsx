import { DataTable } from '@/components/ui/data-table';
import type { DemandRow, DemandView } from '@/lib/domain/demand/view';
import { demandEs as words } from '@/lib/messages/es/demand';
import { integer, kilograms, money, month } from '@/lib/messages/es/format';

export type DemandNames = {
  products: readonly { id: string; name: string; presentation: string }[];
  zones: readonly { id: string; name: string }[];
  schools: readonly { id: string; name: string; zoneName: string }[];
};

const mostShown = 200;

type Props = { caption: string; rows: readonly DemandRow[]; names: DemandNames; /** What stands beside the product; absent: nothing. */ view?: DemandView };

/** Demand by product, and by month, zone or school where one is asked for. */
export function DemandTable({ caption, rows, names, view }: Props) {
  const productOf = new Map(names.products.map((product) => [product.id, product]));
  const nameOf = keyNames(names, view);
  const sum = (field: 'units' | 'grams') => rows.reduce((total, row) => total + row[field], 0);
  const sorted = view ? [...rows].sort((a, b) => nameOf(a.key).order.localeCompare(nameOf(b.key).order, 'es')) : rows;
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          ...(view ? [{ key: 'key', label: words.columns[view] }] : []),
          { key: 'product', label: words.columns.product },
          { key: 'units', label: words.columns.units, align: 'end' },
          { key: 'kilos', label: words.columns.kilos, align: 'end' },
          { key: 'days', label: words.columns.days, align: 'end' },
          { key: 'pupils', label: words.columns.pupils, align: 'end' },
          { key: 'cost', label: words.columns.cost, align: 'end' },
        ]}
        rows={sorted.slice(0, mostShown).map((row) => ({
          id: `${row.productId} ${row.key}`,
          key: nameOf(row.key).label,
          product: `${productOf.get(row.productId)?.name ?? ''}, ${productOf.get(row.productId)?.presentation ?? ''}`,
          units: integer(row.units),
          kilos: kilograms(row.grams),
          days: integer(row.days),
          pupils: integer(row.pupils),
          cost: money(row.costCentavos),
        }))}
        foot={{
          [view ? 'key' : 'product']: words.all,
          units: integer(sum('units')),
          kilos: kilograms(sum('grams')),
          cost: money(rows.reduce((total, { costCentavos }) => total + costCentavos, 0n)),
        }}
      />
      {rows.length > mostShown && <p className="quiet">{words.firstOnly(mostShown)}</p>}
    </>
  );
}

/** How a month, zone or school is called, and by what it is ordered. */
function keyNames({ zones, schools }: DemandNames, view: DemandView | undefined) {
  const zoneName = new Map(zones.map(({ id, name }) => [id, name]));
  const school = new Map(schools.map((one) => [one.id, one]));
  return (key: string): { label: string; order: string } => {
    if (view === 'month') return { label: month(key), order: key };
    const label = view === 'zone' ? zoneName.get(key) : school.get(key)?.name;
    return { label: label ?? '', order: label ?? '' };
  };
}
