import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { HowComputed } from '@/components/ui/how-computed';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Suggestion } from '@/lib/domain/tenders/requirement-rules';
import { suggestionWords } from '@/lib/messages/told/requirements';
import { crumbsOf } from './crumbs';
import { LawFact } from './law-facts';
import { RequirementFields } from './requirement-fields';
import { RequirementList } from './requirement-list';
import { Which } from './which';

type Props = {
  detail: TenderDetail;
  suggestions: readonly Suggestion[];
  save: ServerAction;
  remove: ServerAction;
};

/** What a draft asks for, what the rule book lets it ask, and room for more. */
export function RequirementsPage({ detail: { tender, requirements }, suggestions, save, remove }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <Page
      title={t('requirements.title')}
      lead={t('requirements.lead')}
      width="narrow"
      breadcrumb={crumbsOf(tTenders, tender, t('requirements.title'))}
    >
      <Section title={t('requirements.own')}>
        <RequirementList
          requirements={requirements}
          action={(requirement) => (
            <>
              <HowComputed summary={t('requirements.change')}>
                <ActionForm action={save} submit={t('requirements.saveChange')} tone="secondary">
                  <Which tender={tender} />
                  <Hidden name="requirements[0].id" value={requirement.id} />
                  <RequirementFields requirement={requirement} />
                </ActionForm>
              </HowComputed>
              <ActionForm action={remove} submit={t('requirements.remove')} variant="inline" tone="plain">
                <Which tender={tender} />
                <Hidden name="requirementId" value={requirement.id} />
              </ActionForm>
            </>
          )}
        />
      </Section>
      {suggestions.length > 0 && (
        <Section title={t('requirements.suggested')} lead={t('requirements.suggestedLead')}>
          <ul className="grid gap-6">
            {suggestions.map((suggestion) => (
              <li key={suggestion.code} className="grid justify-items-start gap-1">
                <p>{suggestionWords(t, suggestion.code, suggestion.threshold).text}</p>
                <p className="text-ink-2">{suggestionWords(t, suggestion.code, suggestion.threshold).reason}</p>
                {suggestion.trace && <LawFact trace={suggestion.trace} />}
                <ActionForm action={save} submit={t('requirements.add')} variant="inline" tone="secondary">
                  <Which tender={tender} />
                  <SuggestedFields suggestion={suggestion} index={0} />
                </ActionForm>
              </li>
            ))}
          </ul>
          <ActionForm action={save} submit={t('requirements.addAll')}>
            <Which tender={tender} />
            {suggestions.map((suggestion, index) => (
              <SuggestedFields key={suggestion.code} suggestion={suggestion} index={index} />
            ))}
          </ActionForm>
        </Section>
      )}
      <Section title={t('requirements.another')}>
        <ActionForm action={save} submit={t('requirements.submit')} tone="secondary">
          <Which tender={tender} />
          <RequirementFields />
        </ActionForm>
      </Section>
    </Page>
  );
}

/** A suggestion as the form would have it typed. */
function SuggestedFields({
  suggestion: { code, kind, documentKind, threshold },
  index,
}: {
  suggestion: Suggestion;
  index: number;
}) {
  const t = useTranslations('tenders-office');
  const { text, reason } = suggestionWords(t, code, threshold);
  const at = `requirements[${index}]`;
  return (
    <>
      <Hidden name={`${at}.kind`} value={kind} />
      <Hidden name={`${at}.text`} value={text} />
      <Hidden name={`${at}.reason`} value={reason} />
      {documentKind && <Hidden name={`${at}.documentKind`} value={documentKind} />}
      {threshold !== null && <Hidden name={`${at}.threshold`} value={threshold} />}
    </>
  );
}
