import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { AreaMap } from '@/components/ui/charts/area-map';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import { type PurchaseShare, purchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints, type Ratio, sumCentavos } from '@/lib/domain/units';
import { money } from '@/lib/messages/es/format';
import { shareTold } from '@/lib/messages/told/shares';
import type { ComparedArea, ComparedMunicipality } from '@/lib/queries/purchase-comparison';
import { site } from '@/lib/routes/site';
import { HowLocal } from './how-local';

type Props = {
  rows: readonly ComparedMunicipality[];
  areas: readonly ComparedArea[];
  year: number;
  /** Whether what they add up to is told: not beside one municipality's own number. */
  overall: boolean;
};

/** Municipalities side by side, the largest local share first, and where they are. */
export function Comparison({ rows, areas, year, overall }: Props) {
  const t = useTranslations('local-purchase');
  const share = (ratio: PurchaseShare) => <Share ratio={ratio} write={money} />;
  return (
    <Section title={t('compareTitle', { year: String(year) })}>
      <div className={rows.length > 0 ? looks.split : undefined}>
        <div className="stacked:mt-4">
          {rows.length > 1 && overall && <Together rows={rows} />}
          <DataTable
            caption={t('compareTitle', { year: String(year) })}
            quietCaption
            columns={[
              { key: 'municipality', label: t('compareColumns.municipality') },
              { key: 'local', label: t('compareColumns.local'), align: 'end' },
              { key: 'associative', label: t('compareColumns.associative'), align: 'end' },
              { key: 'unknown', label: t('compareColumns.unknown'), align: 'end' },
              { key: 'accepted', label: t('compareColumns.accepted'), align: 'end' },
            ]}
            rows={rows.map((row) => ({
              id: row.code,
              municipality: (
                <AppLink
                  href={site.localPurchase({ municipio: row.code, gestion: year })}
                >{`${row.municipality}, ${row.department}`}</AppLink>
              ),
              local: share(row.local),
              associative: share(row.associative),
              unknown: share(row.unknown),
              accepted: money(row.local.denominator),
            }))}
            empty={<EmptyState title={t('compareEmpty')} />}
          />
        </div>
        {rows.length > 0 && <ShareMap rows={rows} areas={areas} year={year} />}
      </div>
    </Section>
  );
}

/** The value of all of them together. */
function Together({ rows }: Pick<Props, 'rows'>) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const sum = (part: keyof Ratio) => rows.reduce((total, { local }) => total + local[part], 0n);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const budget = sumCentavos(rows.map((row) => row.budget));
  return (
    <BigFigure
      label={t('together', { municipalities: rows.length })}
      value={shareTold(tShares, purchaseShare({ numerator, denominator }, { total: denominator, budget }))}
      note={t('headlineNote', { local: money(numerator), total: money(denominator) })}
      how={<HowLocal />}
    />
  );
}

/** Steps of a share, in percent. */
const steps = [10, 25, 50, 75];

/** Where it is bought nearby, in the departments that have received something. */
function ShareMap({ rows, areas, year }: Omit<Props, 'overall'>) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const [first] = rows.filter(({ local }) => local.enough);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return (
    <div className="max-w-160">
      <AreaMap
        title={t('map.title', { year: String(year) })}
        description={
          first
            ? t('map.says', { many: rows.length, first: first.municipality, share: shareTold(tShares, first.local) })
            : t('map.title', { year: String(year) })
        }
        itemLabel={t('compareColumns.municipality')}
        valueLabel={t('compareColumns.local')}
        unknown={t('map.unknown')}
        steps={steps}
        write={(bound) => t('map.written', { percent: String(bound) })}
        areas={areas.map(({ code, outline }) => {
          const row = byCode.get(code);
          const share = row?.local.enough ? basisPoints(row.local) : null;
          return {
            id: code,
            label: row?.municipality ?? code,
            outline,
            value: share === null ? null : share / 100,
            text: row ? shareTold(tShares, row.local) : '',
          };
        })}
      />
    </div>
  );
}
