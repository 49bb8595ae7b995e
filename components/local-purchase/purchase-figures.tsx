import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable, type Row } from '@/components/ui/data-table';
import { SectionFold } from '@/components/ui/fold';
import { HowComputed } from '@/components/ui/how-computed';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import { TermList } from '@/components/ui/term';
import type { LocalPurchase } from '@/lib/domain/local-purchase/formulas';
import type { Centavos } from '@/lib/domain/units';
import { integer, kilogramsBrief, money } from '@/lib/messages/format';
import { foodGroupName } from '@/lib/messages/told/food-groups';
import { shareTold } from '@/lib/messages/told/shares';
import { linesAddress, type ReportOf } from './addresses';
import { type FigureGroup, type FigureRow, figureGroups } from './figure-rows';

export type Scoped = { of: ReportOf; municipalityCode: string; year: number };

/** Every figure with its numerator, its denominator and its lines: the headline's own kin in sight, the others one tap away. */
export function FigureTable({ figures, of, ...scope }: Scoped & { figures: LocalPurchase }) {
  const t = useTranslations('local-purchase');
  return (
    <Section title={t('figures')}>
      <div>
        {figureGroups(t, figures).map(({ id, rows }) => (
          <SectionFold key={id} title={t(`groups.${id}`)} note={integer(rows.length)} open={id === 'origin'}>
            <FigureGroupTable id={id} rows={rows} of={of} {...scope} />
          </SectionFold>
        ))}
      </div>
      <TermList of={['oecom', 'oeca', 'app', 'reception']} />
      <HowComputed>
        {figuresHow.map((one) => (
          <p key={one}>{t(`figuresHow.${one}`)}</p>
        ))}
        <p>{t('version', { version: figures.formulaVersion })}</p>
      </HowComputed>
    </Section>
  );
}

/** Figures that formulas v1 name and nothing measures yet. */
const unmeasured = ['kind', 'who'] as const satisfies readonly FigureGroup[];

const figuresHow = ['places', 'women', 'membersUnknown', 'budget'] as const;

function FigureGroupTable({ id: group, rows, of, ...scope }: Scoped & { id: FigureGroup; rows: readonly FigureRow[] }) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const measured: Row[] = rows.map(({ id, label, ratio, write, filter }) => ({
    id,
    figure: label,
    percent: shareTold(tShares, ratio),
    numerator: write(ratio.numerator),
    denominator: write(ratio.denominator),
    lines: filter && ratio.numerator > 0n && (
      <AppLink href={linesAddress(of, scope, filter)} aria-label={t('linesOf', { figure: label })}>
        {t('figureColumns.lines')}
      </AppLink>
    ),
  }));
  const missing = unmeasured.find((one) => one === group);
  return (
    <DataTable
      caption={t(`groups.${group}`)}
      quietCaption
      columns={[
        { key: 'figure', label: t('figureColumns.figure') },
        { key: 'percent', label: t('figureColumns.percent'), align: 'end' },
        { key: 'numerator', label: t('figureColumns.numerator'), align: 'end' },
        { key: 'denominator', label: t('figureColumns.denominator'), align: 'end' },
        { key: 'lines', label: t('figureColumns.lines'), hidden: true },
      ]}
      rows={missing ? [...measured, { id: missing, figure: t(`notMeasured.${missing}`), percent: t('unmeasured') }] : measured}
    />
  );
}

type Stages = { budget: Centavos; contracted: LocalPurchase; accepted: LocalPurchase; paid: LocalPurchase };

/** The same share at each stage of the money. Budgeted money has no origin yet. */
export function StageTable({ budget, contracted, accepted, paid }: Stages) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const stage = (id: 'contracted' | 'accepted' | 'paid', { total, byOrigin: { municipality: local } }: LocalPurchase) => ({
    id,
    stage: t(`stage.${id}`),
    total: money(total),
    local: money(local.numerator),
    percent: shareTold(tShares, local),
  });
  return (
    <Section title={t('stages')} lead={t('stagesLead')}>
      <DataTable
        caption={t('stages')}
        quietCaption
        columns={[
          { key: 'stage', label: t('stageColumns.stage') },
          { key: 'total', label: t('stageColumns.total'), align: 'end' },
          { key: 'local', label: t('stageColumns.local'), align: 'end' },
          { key: 'percent', label: t('stageColumns.percent'), align: 'end' },
        ]}
        rows={[
          { id: 'budgeted', stage: t('stage.budgeted'), total: budget > 0n ? money(budget) : t('noBudget') },
          stage('contracted', contracted),
          stage('accepted', accepted),
          stage('paid', paid),
        ]}
      />
    </Section>
  );
}

const mass = (grams: bigint) => kilogramsBrief(Number(grams));

/** Kilograms by food group; groups are not added to each other. */
export function VolumeTable({ figures, of, ...scope }: Scoped & { figures: LocalPurchase }) {
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('local-purchase');
  return (
    <Section title={t('volume')} lead={t('volumeLead')}>
      <DataTable
        caption={t('volume')}
        quietCaption
        columns={[
          { key: 'group', label: t('volumeColumns.group') },
          { key: 'total', label: t('volumeColumns.total'), align: 'end' },
          { key: 'municipality', label: t('volumeColumns.municipality'), align: 'end' },
          { key: 'department', label: t('volumeColumns.department'), align: 'end' },
          { key: 'country', label: t('volumeColumns.country'), align: 'end' },
        ]}
        rows={figures.byVolume.map(({ foodGroup, byOrigin }) => ({
          id: foodGroup,
          group: <AppLink href={linesAddress(of, scope, { foodGroup })}>{foodGroupName(tFoodGroups, foodGroup)}</AppLink>,
          total: mass(byOrigin.municipality.denominator),
          municipality: <Share ratio={byOrigin.municipality} write={mass} />,
          department: <Share ratio={byOrigin.department} write={mass} />,
          country: <Share ratio={byOrigin.country} write={mass} />,
        }))}
      />
    </Section>
  );
}
