import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import type { PublicQuestions } from '@/lib/domain/tenders/questions';
import { day } from '@/lib/messages/format';
import { producer } from '@/lib/routes/producer';
import { QuestionList } from './question-list';

/** What was asked about a tender and what was answered to everybody, and the way to ask while questions are taken. */
export function PublicQuestionsSection({ tenderId, taken, until, mayBeAnswered, questions }: PublicQuestions) {
  const t = useTranslations('questions');
  if (until === null && questions.length === 0) return null;
  return (
    <Section title={t('title')} id="preguntas">
      {until && <p>{taken ? t('untilTold', { last: day(until) }) : t('untilOver', { last: day(until) })}</p>}
      {questions.length > 0 ? (
        <QuestionList questions={questions} mayBeAnswered={mayBeAnswered} />
      ) : (
        <p className="text-ink-2">{mayBeAnswered ? t('none') : t('noneAsked')}</p>
      )}
      {taken && (
        <div className="print:hidden! grid justify-items-start gap-2">
          <LinkButton href={producer.questions(tenderId)} tone="secondary">
            {t('ask')}
          </LinkButton>
          <p className="block text-small text-ink-2">{t('anonymous')}</p>
        </div>
      )}
    </Section>
  );
}
