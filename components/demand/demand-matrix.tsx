import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import type { DemandRow, DemandView } from '@/lib/domain/demand/view';
import { compareNames } from '@/lib/domain/text';
import { integer, kilogramsBrief, quantity } from '@/lib/messages/format';
import { type DemandNames, keyNames } from './demand-names';

const maxShown = 200;

type Props = { rows: readonly DemandRow[]; names: DemandNames; view: DemandView };

/** More products than this do not fit side by side: then each line opens to them. */
const maxColumns = 4;

/** Kilos and units: a line per month, zone or school, a column per product. */
export function DemandMatrix({ rows, names, view }: Props) {
  const t = useTranslations('demand');
  const nameOf = keyNames(names, view);
  const keys = [...new Set(rows.map(({ key }) => key))].sort((a, b) => compareNames(nameOf(a).order, nameOf(b).order));
  const products = names.products.filter(({ id }) => rows.some(({ productId }) => productId === id));
  const wide = products.length <= maxColumns;
  const line = (some: readonly DemandRow[]) => ({
    ...(wide ? cellsOf(products, some) : { products: <Products products={products} rows={some} /> }),
    kilos: kilogramsBrief(some.reduce((sum, { grams }) => sum + grams, 0)),
  });
  return (
    <>
      <DataTable
        caption={t(`views.${view}`)}
        columns={[
          { key: 'key', label: t(`columns.${view}`) },
          ...(wide
            ? products.map(({ id, name }) => ({ key: id, label: name, align: 'end' as const }))
            : [{ key: 'products', label: t('byProduct') }]),
          { key: 'kilos', label: t('allKilos'), align: 'end' },
        ]}
        rows={keys
          .slice(0, maxShown)
          .map((key) => ({ id: key, key: nameOf(key).label, ...line(rows.filter((row) => row.key === key)) }))}
        foot={{ key: t('all'), ...line(rows) }}
      />
      {keys.length > maxShown && <p className="text-ink-2">{t('firstOnly', { shown: integer(maxShown) })}</p>}
    </>
  );
}

type Products = DemandNames['products'];

function cellsOf(products: Products, rows: readonly DemandRow[]) {
  return Object.fromEntries(
    products.map(({ id }) => {
      const some = rows.filter(({ productId }) => productId === id);
      return [id, some.length > 0 ? <Amount key={id} rows={some} /> : '—'];
    }),
  );
}

function Products({ products, rows }: { products: Products; rows: readonly DemandRow[] }) {
  const t = useTranslations('demand');
  const given = products.filter(({ id }) => rows.some(({ productId }) => productId === id));
  return (
    <Fold summary={t('products', { amount: given.length })}>
      <KeyValues
        items={given.map(({ id, name }) => ({
          label: name,
          value: <Amount rows={rows.filter(({ productId }) => productId === id)} />,
        }))}
      />
    </Fold>
  );
}

function Amount({ rows }: { rows: readonly DemandRow[] }) {
  const sum = (field: 'units' | 'grams') => rows.reduce((total, row) => total + row[field], 0);
  return (
    <div>
      {kilogramsBrief(sum('grams'))}
      <p className="text-small text-ink-2">{quantity(sum('units'), 'unidad')}</p>
    </div>
  );
}
