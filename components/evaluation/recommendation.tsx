import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Hidden, TextArea } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { ReportText } from './report';
import { reportTold } from './report-told';
import { pendingOffers } from './verification';

/** The recommendation to the authority: to be written, or as it was. */
export function Recommendation({ view, recommend }: { view: EvaluationView; recommend: ServerAction }) {
  const t = useTranslations('evaluation');
  const pending = pendingOffers(view).size > 0;
  const { tender, version, may, openRules, returns } = view;
  const last = returns.at(-1);
  const evaluating = tender.status === 'closed';
  return (
    <Section title={t('recommendTitle')}>
      <ReportText view={view} />
      {evaluating && (pending || !may.evaluate) && <p className="text-ink-2">{t('recommendPending')}</p>}
      {evaluating && !pending && may.evaluate && (
        <ActionForm action={recommend}>
          <Hidden name="tenderId" value={tender.id} />
          <Hidden name="version" value={version} />
          {openRules.length > 0 && (
            <TextArea name="legalBasis" label={t('basis')} hint={t('basisHint', { rules: openRules.join(', ') })} />
          )}
          <TextArea
            name="report"
            label={t('report')}
            hint={t('reportHint')}
            rows={6}
            defaultValue={last && reportTold(t, last.recommendation)}
          />
          <AskFirst action="tender.recommend" facts={[`${tender.reference}. ${tender.title}`]} />
        </ActionForm>
      )}
    </Section>
  );
}
