import { useTranslations } from 'next-intl';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { CheckTable } from './check-table';
import { ClaimTable } from './claim-table';
import { reportTold } from './report-told';
import { Returns } from './returns';

/** The evaluator's report in full, check by check, where the authority decides. */
export function Report({ view }: { view: EvaluationView }) {
  const t = useTranslations('evaluation-checks');
  return (
    <>
      <Section title={t('returns.reportTitle')}>
        <ReportText view={view} />
        <CheckTable view={view} />
      </Section>
      <ClaimTable view={view} />
      <Returns view={view} />
    </>
  );
}

/** What the evaluator wrote, who, and on what basis where the law was not validated. */
export function ReportText({ view: { units, recommendedBy } }: { view: EvaluationView }) {
  const tEvaluation = useTranslations('evaluation');
  const report = units[0]?.record?.recommendation;
  if (!report) return null;
  return (
    <>
      <p className={looks.prose}>{reportTold(tEvaluation, report)}</p>
      <p className="text-ink-2">{tEvaluation('recommendedBy', { name: recommendedBy })}</p>
      {units.map(({ unit, record }) =>
        record?.legalBasis ? (
          <p key={unit.targetId}>{tEvaluation('legalBasis', { unit: unit.label, basis: record.legalBasis })}</p>
        ) : null,
      )}
    </>
  );
}
