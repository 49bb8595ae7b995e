import { useTranslations } from 'next-intl';
import { BigFigure, Facts } from '@/components/ui/big-figure';
import { LineChart } from '@/components/ui/charts/line-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { HowComputed } from '@/components/ui/how-computed';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import { Tag } from '@/components/ui/tag';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { basisPoints } from '@/lib/domain/units';
import { decimal, integer, money, month, monthShort, percentOf } from '@/lib/messages/es/format';
import { shareTold } from '@/lib/messages/told/shares';
import type { LocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { downloadAddress, linesAddress } from './addresses';
import { GoalTag } from './goal-tag';
import { HowLocal } from './how-local';
import { FigureTable, type Scoped, StageTable, VolumeTable } from './purchase-figures';

type Props = { summary: LocalPurchaseSummary; of: Scoped['of'] };

/** The local-purchase percentage of a municipality and year, with everything that stands behind and around it. */
export function PurchaseReport({ summary, of }: Props) {
  const t = useTranslations('local-purchase');
  const scope = { municipalityCode: summary.municipalityCode, year: summary.year };
  return (
    <>
      {summary.accepted.total === 0n ? (
        <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>
      ) : (
        <div className={looks.halves}>
          <Headline summary={summary} of={of} />
          <ByMonth summary={summary} />
        </div>
      )}
      <FigureTable figures={summary.accepted} of={of} {...scope} />
      <StageTable {...summary} />
      {summary.accepted.byVolume.length > 0 && <VolumeTable figures={summary.accepted} of={of} {...scope} />}
      <Service {...summary} />
      <ExportMenu address={(format) => downloadAddress(scope, {}, format)} label={t('openData')} />
    </>
  );
}

function Headline({ summary, of }: Props) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const { accepted, localGoals, municipalityCode, year } = summary;
  const local = accepted.byOrigin.municipality;
  return (
    <BigFigure
      label={t('headline', { municipality: summary.municipality, year: String(year) })}
      value={shareTold(tShares, local)}
      note={t('headlineNote', { local: money(local.numerator), total: money(local.denominator) })}
      how={
        <>
          <HowLocal />
          <p>
            {money(local.numerator)} ÷ {money(local.denominator)} = {shareTold(tShares, local)}.{' '}
            {t('version', { version: accepted.formulaVersion })}
          </p>
        </>
      }
    >
      <div className="stacked:mt-4 py-3">
        <p className="flex flex-wrap items-center gap-3">
          <GoalTags reached={local} goals={localGoals} year={year} />
        </p>
        <p>
          <LinkButton tone="secondary" href={linesAddress(of, { municipalityCode, year }, { origin: 'municipality' })}>
            {t('seeLines')}
          </LinkButton>
        </p>
      </div>
    </BigFigure>
  );
}

function GoalTags({ reached, goals, year }: { reached: PurchaseShare; goals: LocalPurchaseSummary['localGoals']; year: number }) {
  const t = useTranslations('local-purchase');
  if (!goals) return <span className="text-ink-2">{t('noGoal')}</span>;
  return (
    <>
      <GoalTag reached={reached} goal={goals.now} />
      <Tag>{t('goalLater', { year: String(year + 3), goal: percentOf(goals.later) })}</Tag>
    </>
  );
}

function ByMonth({ summary: { byMonth, localGoals, year } }: { summary: LocalPurchaseSummary }) {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  const points = byMonth.map(({ month: at, ratio }) => {
    const bps = ratio.enough ? basisPoints(ratio) : null;
    return {
      id: at,
      label: monthShort(Number(at.slice(5))),
      value: bps === null ? null : bps / 100,
      text: shareTold(tShares, ratio),
      parts: tShares('of', { part: money(ratio.numerator), whole: money(ratio.denominator) }),
    };
  });
  const goal = localGoals && percentOf(localGoals.now);
  const first = byMonth.find(({ ratio }) => ratio.enough) ?? byMonth[0];
  const ends = [first, byMonth.at(-1)].map((one) => (one ? `${shareTold(tShares, one.ratio)} (${month(one.month)})` : ''));
  return (
    <LineChart
      title={t('chart.title')}
      description={t('chart.description', {
        from: ends[0] ?? '',
        to: ends[1] ?? '',
        hasGoal: String(goal !== null),
        goal: goal ?? '',
      })}
      itemLabel={t('chart.item')}
      valueLabel={t('chart.value')}
      points={points}
      goals={
        localGoals && goal
          ? [
              { value: localGoals.now / 100, text: t('goalNow', { year: String(year), goal }) },
              {
                value: localGoals.later / 100,
                text: t('goalNow', { year: String(year + 3), goal: percentOf(localGoals.later) }),
              },
            ]
          : []
      }
    />
  );
}

const serviceHow = ['rejected', 'missing', 'onTime', 'coverage', 'payment'] as const;

function Service({
  rejected,
  missing,
  onTime,
  coverage,
  paymentDays,
}: Pick<LocalPurchaseSummary, 'rejected' | 'missing' | 'onTime' | 'coverage' | 'paymentDays'>) {
  const t = useTranslations('local-purchase');
  return (
    <Section title={t('service')}>
      <Facts
        items={[
          { label: t('serviceFacts.rejected'), value: <Share ratio={rejected} write={money} /> },
          { label: t('serviceFacts.missing'), value: <Share ratio={missing} write={money} /> },
          { label: t('serviceFacts.onTime'), value: <Share ratio={onTime} write={integer} /> },
          { label: t('serviceFacts.coverage'), value: <Share ratio={coverage} write={integer} /> },
          {
            label: t('serviceFacts.payment'),
            value: paymentDays ? decimal(paymentDays.median, 1) : t('noPayments'),
          },
        ]}
      />
      <HowComputed>
        {serviceHow.map((one) => (
          <p key={one}>{t(`serviceHow.${one}`)}</p>
        ))}
        {paymentDays && <p>{t('paymentNine', { p90: decimal(paymentDays.p90, 1) })}</p>}
      </HowComputed>
    </Section>
  );
}
