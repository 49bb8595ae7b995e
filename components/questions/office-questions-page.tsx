import { useTranslations } from 'next-intl';
import { crumbsOf } from '@/components/tenders/crumbs';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst, AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { Hidden, TextArea } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { AskedQuestion } from '@/lib/domain/tenders/questions';
import { day } from '@/lib/messages/format';
import type { OfficeQuestions } from '@/lib/queries/tenders/questions';
import { LastAnswer, QuestionText } from './question-list';

type Props = OfficeQuestions & { answer: ServerAction };

/** What was asked about a tender: what waits for an answer, and what was answered. Nobody is named. */
export function OfficeQuestionsPage({ tender, mayAnswer, taken, mayBeAnswered, pending, answered, answer }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('questions');
  const { questionsUntil: until } = tender;
  return (
    <Page title={t('title')} lead={tender.title} breadcrumb={crumbsOf(tTenders, tender, t('title'))}>
      {until && <p>{taken ? t('untilTold', { last: day(until) }) : t('untilOver', { last: day(until) })}</p>}
      <p>{t('office.lead')}</p>
      {mayBeAnswered ? (
        <Section title={t('office.pending', { n: pending.length })} id="por-responder">
          {pending.length === 0 && <p className="text-ink-2">{t('office.pendingNone')}</p>}
          {pending.length > 0 && mayAnswer && <AnswerForm tender={tender} pending={pending} answer={answer} />}
          {pending.length > 0 && !mayAnswer && <PendingOnly pending={pending} />}
        </Section>
      ) : (
        pending.length > 0 && (
          <Section title={t('office.missed', { n: pending.length })} lead={t('office.missedLead')}>
            <PendingOnly pending={pending} quiet />
          </Section>
        )
      )}
      {answered.length > 0 && (
        <Section title={t('office.answered')}>
          <ul className="stacked:mt-4">
            {answered.map((question) => (
              <li key={question.id} className={looks.card}>
                <QuestionText question={question} />
                <LastAnswer question={question} />
                {mayAnswer && <Correction tender={tender} question={question} answer={answer} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

type FormProps = { tender: OfficeQuestions['tender']; answer: ServerAction };

/** Several answers, published together. */
function AnswerForm({ tender, pending, answer }: FormProps & { pending: readonly AskedQuestion[] }) {
  const t = useTranslations('questions');
  return (
    <ActionForm action={answer}>
      <Hidden name="tenderId" value={tender.id} />
      <p>{t('office.amendment')}</p>
      {pending.map((question, at) => (
        <div key={question.id} data-part="question" className={looks.card}>
          <QuestionText question={question} />
          <Hidden name={`answers[${at}].questionId`} value={question.id} />
          <Hidden name={`answers[${at}].seen`} value={0} />
          <TextArea
            name={`answers[${at}].text`}
            label={t('office.field', { position: String(at + 1) })}
            hint={t('office.fieldHint')}
            optional="unmarked"
            rows={3}
          />
        </div>
      ))}
      <AskFirst
        action="question.answer"
        facts={[`${tender.reference}. ${tender.title}`]}
        echo={pending.map((_, at) => ({
          name: `answers[${at}].text`,
          label: t('office.field', { position: String(at + 1) }),
        }))}
      />
    </ActionForm>
  );
}

function Correction({ tender, question, answer }: FormProps & { question: AskedQuestion }) {
  const t = useTranslations('questions');
  return (
    <Confirm label={t('office.correct')} question={question.text} tone="secondary">
      <ActionForm action={answer}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="answers[0].questionId" value={question.id} />
        <Hidden name="answers[0].seen" value={question.answers.length} />
        <AskHere action="question.answer" facts={[t('office.amendment')]}>
          <TextArea name="answers[0].text" label={t('office.correctField')} defaultValue={question.answers.at(-1)?.text} />
        </AskHere>
      </ActionForm>
    </Confirm>
  );
}

function PendingOnly({ pending, quiet = false }: { pending: readonly AskedQuestion[]; quiet?: boolean }) {
  const t = useTranslations('questions');
  return (
    <>
      <ul className="stacked:mt-4">
        {pending.map((question) => (
          <li key={question.id} className={looks.card}>
            <QuestionText question={question} />
          </li>
        ))}
      </ul>
      {!quiet && <p className="text-ink-2">{t('office.only')}</p>}
    </>
  );
}
