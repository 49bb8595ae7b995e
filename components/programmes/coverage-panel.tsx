import { useTranslations } from 'next-intl';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Meter } from '@/components/ui/meter';
import { CardBox } from '@/components/ui/page';
import type { Coverage } from '@/lib/domain/programmes/programmes';
import { integer, money, percent } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';

type Props = {
  coverage: Coverage;
  programme: { year: number; budgetCentavos: bigint; ceilingCentavos: bigint; schoolDays: number };
  students: number;
};

/** The days the budget reaches, with its arithmetic, and what closes the gap. */
export function CoveragePanel({ coverage, programme, students }: Props) {
  const t = useTranslations('programmes');
  const { year, budgetCentavos, ceilingCentavos, schoolDays } = programme;
  if (!('days' in coverage)) {
    return (
      <EmptyState
        title={t('coverage.noStudents')}
        action={<LinkButton href={office.schools()}>{t('coverage.noStudentsAction')}</LinkButton>}
      >
        {t('coverage.noStudentsHint', { year: String(year) })}
      </EmptyState>
    );
  }
  const { days, dayCentavos, neededCentavos, balanceCentavos, state } = coverage;
  const verdict =
    state === 'covered'
      ? `${t('coverage.covered')} ${t('coverage.left', { amount: money(balanceCentavos) })}`
      : t('coverage.short', { missing: schoolDays - days });
  return (
    <section className={looks.split}>
      <h2 className="sr-only">{t('coverage.title')}</h2>
      <CardBox>
        <BigFigure
          label={t('coverage.label')}
          value={integer(days)}
          unit={t('coverage.ofDays', { schoolDays: integer(schoolDays) })}
          how={
            <>
              <p>
                {t('coverage.how.aDay', {
                  students: integer(students),
                  ration: money(ceilingCentavos),
                  cost: money(dayCentavos),
                })}
              </p>
              <p>{t('coverage.how.days', { budget: money(budgetCentavos), cost: money(dayCentavos), days })}</p>
              <p>{t('coverage.howCeiling')}</p>
              <p>{t('coverage.needed', { days: integer(schoolDays), cost: money(neededCentavos) })}</p>
            </>
          }
        >
          <Meter label={verdict} value={days} max={schoolDays} tone={state === 'covered' ? 'ok' : 'due'} />
        </BigFigure>
      </CardBox>
      {state === 'short' && (
        <CardBox title={t('coverage.gapTitle')}>
          <p className="text-ink-2">{t('coverage.gapLead')}</p>
          <dl className="stacked:mt-4">
            <Way
              label={t('coverage.gapMoney')}
              value={money(-balanceCentavos)}
              note={t('coverage.more', { lacking: percent(-balanceCentavos, budgetCentavos), budget: money(budgetCentavos) })}
            />
            <Way
              label={t('coverage.gapRation')}
              value={money(coverage.fittingRationCentavos)}
              note={t('coverage.cheaper', { amount: money(ceilingCentavos - coverage.fittingRationCentavos) })}
            />
            <Way
              label={t('coverage.gapStudents')}
              value={t('coverage.students', { amount: coverage.fittingStudents })}
              note={t('coverage.fewer', { amount: integer(students - coverage.fittingStudents) })}
            />
          </dl>
        </CardBox>
      )}
    </section>
  );
}

function Way({ label, value, note }: { label: string; value: string; note: string }) {
  return (
    <div>
      <dt className="break-after-avoid text-small font-semibold text-ink-2">{label}</dt>
      <dd className="num text-xl font-semibold">{value}</dd>
      <dd className="text-small text-ink-2 num">{note}</dd>
    </div>
  );
}
