import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { day } from '@/lib/messages/format';
import type { OwnQuestions } from '@/lib/queries/tenders/questions';
import { producer } from '@/lib/routes/producer';
import { QuestionList } from './question-list';

type Props = OwnQuestions & { ask: ServerAction };

/** A producer asks about a tender, and sees their own questions beside what everybody reads. */
export function OwnQuestionsPage({ tenderId, title, reference, lots, taken, until, mayBeAnswered, questions, own, ask }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('questions');
  const here = producer.opportunity(tenderId);
  return (
    <Page
      title={t('title')}
      lead={title}
      width="narrow"
      breadcrumb={[{ label: t('back'), href: producer.home() }, { label: reference, href: here }, { label: t('title') }]}
    >
      {until && <p>{taken ? t('untilTold', { last: day(until) }) : t('untilOver', { last: day(until) })}</p>}
      {taken ? (
        <Section title={t('ask')}>
          <p>{t('sendNext')}</p>
          <ActionForm action={ask} submit={t('send')}>
            <Hidden name="tenderId" value={tenderId} />
            <TextArea name="text" label={t('text')} hint={t('textHint')} />
            {lots.length > 1 && (
              <SelectField
                name="lotId"
                label={t('lot')}
                optional="unmarked"
                placeholder={t('aboutAll')}
                options={lots.map(({ id, number, title: name }) => ({
                  value: id,
                  label: tTenders('lotTitle', { number: String(number), title: name }),
                }))}
              />
            )}
          </ActionForm>
        </Section>
      ) : (
        <Notice title={t('closed')} />
      )}
      <Section title={t('own')} id="mis-preguntas" lead={t('ownOnly')}>
        {own.length > 0 ? (
          <QuestionList questions={own} mayBeAnswered={mayBeAnswered} withState />
        ) : (
          <p className="text-ink-2">{t('ownNone')}</p>
        )}
      </Section>
      <Section title={t('all')}>
        {questions.length > 0 ? (
          <QuestionList questions={questions} mayBeAnswered={mayBeAnswered} />
        ) : (
          <p className="text-ink-2">{t('none')}</p>
        )}
      </Section>
    </Page>
  );
}
