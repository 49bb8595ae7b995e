import { useTranslations } from 'next-intl';
import { BigFigure } from '@/components/ui/big-figure';
import { BarChart } from '@/components/ui/charts/bar-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { CardBox, Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { type DemandFilter, type DemandTable, demandViews } from '@/lib/domain/demand/view';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { decimal, integer, kilogramsBrief, money, month } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { demandQuery } from '@/lib/routes/demand-filter';
import { office } from '@/lib/routes/office';
import { DemandFilters } from './demand-filters';
import { DemandMatrix } from './demand-matrix';
import type { DemandNames } from './demand-names';
import { DemandProducts } from './demand-products';
import { UnservedNotice } from './unserved-notice';

type Demand = DemandNames & {
  /** Days with class that its budget was made for, and those that its calendar has. */
  programme: { id: string; year: number; meal: Meal; schoolDays: number; classDays: number };
  zones: readonly { id: string; name: string }[];
  table: DemandTable;
  hasRations: boolean;
  holidaysKnown: boolean;
  withoutPupils: readonly string[];
};

type Props = {
  programmes: readonly { id: string; year: number; meal: Meal; status: ProgrammeStatus }[];
  demand: Demand | null;
  filter: DemandFilter;
};

/** What there is to buy: totals, by month, zone and drop point. */
export function DemandPage({ programmes, demand, filter }: Props) {
  const t = useTranslations('demand');
  if (!demand || demand.schools.length === 0 || !demand.hasRations) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <EmptyState title={t('empty')} action={<NextStep demand={demand} />}>
          {t('emptyHint')}
        </EmptyState>
      </Page>
    );
  }
  const { table } = demand;
  const address = (change: Partial<DemandFilter>) => demandQuery({ ...filter, programme: demand.programme.id, ...change });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DemandFilters programmes={programmes} demand={demand} filter={filter} />
      {!demand.holidaysKnown && <Notice tone="due">{t('holidaysUnknown')}</Notice>}
      <UnservedNotice unserved={table.unserved} served={filter.product ? undefined : table} programmeId={demand.programme.id} />
      {demand.withoutPupils.length > 0 && (
        <Notice tone="due" title={t('unserved.withoutPupils', { schools: demand.withoutPupils.length })}>
          {demand.withoutPupils.join('; ')}
        </Notice>
      )}
      {table.lines.length === 0 ? (
        <Notice>{t('nothing')}</Notice>
      ) : (
        <>
          <div className={looks.halves}>
            <CardBox>
              <BigFigure
                label={t('total')}
                {...totalMass(t, table.grams)}
                note={t('totalNote', {
                  days: table.days,
                  isPart: String(table.served < table.enrolled),
                  served: integer(table.served),
                  enrolled: table.enrolled,
                  cost: money(table.costCentavos),
                })}
                how={(['grams', 'whole', 'shared', 'kilos'] as const).map((one) => <p key={one}>{t(`how.${one}`)}</p>)}
              >
                <OtherDays {...demand.programme} />
              </BigFigure>
            </CardBox>
            <BarChart
              title={t('chart')}
              description={t('chartDescription', { months: table.months.length })}
              itemLabel={t('columns.month')}
              valueLabel={t('columns.kilos')}
              bars={table.months.map((one) => ({
                id: one.month,
                label: month(one.month),
                value: one.grams,
                text: kilogramsBrief(one.grams),
              }))}
            />
          </div>
          <DemandProducts rows={table.byProduct} names={demand} />
          <Tabs
            label={t('viewsLabel')}
            tabs={demandViews.map((view) => ({
              label: t(`views.${view}`),
              href: office.demand(address({ view })),
              current: view === filter.view,
            }))}
          />
          <DemandMatrix rows={table.rows} names={demand} view={filter.view} />
          <ExportMenu address={(format) => office.demandDownload({ ...address({}), formato: format })} />
        </>
      )}
    </Page>
  );
}

function NextStep({ demand }: { demand: Demand | null }) {
  const t = useTranslations('demand');
  if (!demand) return <LinkButton href={office.programmes()}>{t('missing.programme')}</LinkButton>;
  if (demand.schools.length === 0) return <LinkButton href={office.schools()}>{t('missing.schools')}</LinkButton>;
  return <LinkButton href={office.rations({ programa: demand.programme.id })}>{t('missing.rations')}</LinkButton>;
}

/** In tonnes where kilos would not fit in a large figure; the exact kilos stand in the tables. */
function totalMass(t: Translator<'demand'>, grams: number): { value: string; unit: string } {
  return grams < 10_000_000
    ? { value: decimal(grams / 1000, 3), unit: t('kilograms') }
    : { value: decimal(grams / 1_000_000, 1), unit: t('tonnes') };
}

/** Where the year's budget was made for another count of days than its calendar has, both are said, and which one is bought for. */
function OtherDays({ schoolDays, classDays }: { schoolDays: number; classDays: number }) {
  const t = useTranslations('demand');
  if (schoolDays === classDays) return null;
  return <p className="text-small text-ink-2">{t('otherDays', { planned: schoolDays, counted: classDays })}</p>;
}
