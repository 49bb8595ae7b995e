import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Hidden, TextArea } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { reportTold } from './report-told';

/** While an evaluation that was sent back is under way: what the authority asks to be mended. */
export function LastRemarks({ view: { tender, returns } }: { view: EvaluationView }) {
  const t = useTranslations('evaluation-checks');
  const last = returns.at(-1);
  if (!last || tender.status !== 'closed') return null;
  return (
    <Notice tone="due" title={t('returns.returned')}>
      <p className={looks.prose}>{last.remarks}</p>
      <p className="text-ink-2">{t('returns.by', { name: last.returnedBy, at: instantShort(last.at) })}</p>
    </Notice>
  );
}

/** Every evaluation that was sent back, with the remarks and what it had recommended. */
export function Returns({ view: { returns, offers } }: { view: EvaluationView }) {
  const tEvaluation = useTranslations('evaluation');
  const t = useTranslations('evaluation-checks');
  if (returns.length === 0) return null;
  const nameOf = (id: string | null) => offers.find((offer) => offer.id === id)?.organisationName ?? t('returns.deserted');
  return (
    <Section title={t('returns.listTitle')}>
      <ul className={looks.list}>
        {returns.map(({ id, at, returnedBy, remarks, recommendedBy, recommendation, units }) => (
          <li key={id}>
            <p className="text-ink-2">{t('returns.by', { name: returnedBy, at: instantShort(at) })}</p>
            <p className={looks.prose}>{whole(remarks)}</p>
            <Fold summary={t('returns.had', { name: recommendedBy })}>
              <p className={looks.prose}>{whole(reportTold(tEvaluation, recommendation))}</p>
              <ul>
                {units.map(({ label, recommendedOfferId }) => (
                  <li key={label}>{whole(t('returns.unit', { label, recommended: nameOf(recommendedOfferId) }))}</li>
                ))}
              </ul>
            </Fold>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The authority sends the evaluation back instead of deciding. */
export function SendBack({ view: { tender, version }, sendBack }: { view: EvaluationView; sendBack: ServerAction }) {
  const t = useTranslations('evaluation-checks');
  return (
    <Section title={t('returns.title')} lead={t('returns.lead')}>
      <Fold summary={t('returns.open')} look="button">
        <ActionForm action={sendBack} id="devolver">
          <Hidden name="tenderId" value={tender.id} />
          <Hidden name="version" value={version} />
          <TextArea name="remarks" label={t('returns.remarks')} hint={t('returns.remarksHint')} />
          <AskFirst action="tender.return-evaluation" facts={[`${tender.reference}. ${tender.title}`]} tone="secondary" />
        </ActionForm>
      </Fold>
    </Section>
  );
}
