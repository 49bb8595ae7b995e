import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { fieldLooks } from '@/components/ui/field-looks';
import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { LateDelivery } from '@/lib/domain/contracts/changed';
import { isKept, lateShown } from '@/lib/domain/contracts/late-choice';
import { dayShort, integer, money } from '@/lib/messages/format';

type Row = LateDelivery & { maxCentavos?: bigint };
type Props = {
  late: readonly Row[];
  /** Those of them that this page shows; the sums are of all. */
  rows?: readonly Row[];
  /** With a box each, to choose it for a fine. */
  chosen?: readonly string[] | undefined;
  /** Choices that reach beyond this page: what they take has no box. */
  kept?: readonly string[] | undefined;
};

/** What came late of a contract or has not come, delivery by delivery. */
export function LateTable({ late, rows = late.slice(0, lateShown), chosen, kept }: Props) {
  const t = useTranslations('contract-changes');
  if (late.length === 0) return <p className="text-ink-2">{t('noLate')}</p>;
  const reckoned = late.some(({ maxCentavos }) => maxCentavos !== undefined);
  const sum = (of: (row: Row) => number) => integer(late.reduce((all, row) => all + of(row), 0));
  return (
    <>
      <DataTable
        caption={t('lateCaption')}
        columns={[
          { key: 'delivery', label: t('lateColumns.delivery') },
          { key: 'late', label: t('lateColumns.late'), align: 'end', brief: true },
          { key: 'missing', label: t('lateColumns.missing'), align: 'end', brief: true },
          { key: 'days', label: t('lateColumns.days'), align: 'end', brief: true },
          { key: 'open', label: t('lateColumns.open'), align: 'end', brief: true },
          ...(reckoned ? [{ key: 'most', label: t('lateColumns.most'), align: 'end' as const, brief: true }] : []),
        ]}
        rows={rows.map((row) => ({
          id: row.scheduledId,
          delivery: <Delivery row={row} chosen={chosen} kept={kept} />,
          late: integer(unitsOf(row, 'units')),
          missing: integer(unitsOf(row, 'missing')),
          days: integer(row.unitDays),
          open: integer(row.openUnitDays),
          most: money(row.maxCentavos ?? 0n),
        }))}
        foot={{
          delivery: t('total'),
          late: sum((row) => unitsOf(row, 'units')),
          missing: sum((row) => unitsOf(row, 'missing')),
          days: sum(({ unitDays }) => unitDays),
          open: sum(({ openUnitDays }) => openUnitDays),
          most: money(late.reduce((all, { maxCentavos = 0n }) => all + maxCentavos, 0n)),
        }}
      />
      {late.length > rows.length && (
        <p className="text-ink-2">{t('shown', { shown: integer(rows.length), all: integer(late.length) })}</p>
      )}
    </>
  );
}

function Delivery({ row, chosen, kept = [] }: Pick<Props, 'chosen' | 'kept'> & { row: Row }) {
  const t = useTranslations('contract-changes');
  const name = t('delivery', {
    dueOn: dayShort(row.dueOn),
    school: row.school,
    products: [...new Set(row.items.map(({ product }) => product))].join('; '),
  });
  if (!chosen || row.openUnitDays === 0) return whole(name);
  if (isKept(row, kept))
    return (
      <>
        {whole(name)} <Tag tone="info">{t('chosen')}</Tag>
      </>
    );
  return (
    <label className={fieldLooks.choice}>
      <input type="checkbox" name="entrega" value={row.scheduledId} defaultChecked={chosen.includes(row.scheduledId)} />
      <span>{whole(name)}</span>
    </label>
  );
}

function unitsOf({ items }: Row, which: 'units' | 'missing'): number {
  return items.reduce((all, item) => all + item[which], 0);
}
