import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import type { PlacedQuestion, Question } from '@/lib/domain/tenders/questions';
import { dayOfMonth, dayShort } from '@/lib/messages/format';

type Props = {
  questions: readonly PlacedQuestion[];
  /** Whether answers may still come. */
  mayBeAnswered: boolean;
  /** Says how each stands: for whoever asked them. */
  withState?: boolean;
};

/** Questions with their answers, the last one first and what it said before behind it. */
export function QuestionList({ questions, mayBeAnswered, withState = false }: Props) {
  const t = useTranslations('questions');
  return (
    <ul className="stacked:mt-4">
      {questions.map((question) => (
        <li key={question.place} className={looks.card}>
          <QuestionText question={question} />
          {withState && <State question={question} mayBeAnswered={mayBeAnswered} />}
          <LastAnswer question={question} />
          {question.answers.length === 0 && !mayBeAnswered && <p className="text-ink-2">{t('unanswered')}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What was asked, and of which lot. */
export function QuestionText({ question: { text, lot } }: { question: Question }) {
  const t = useTranslations('questions');
  return (
    <div>
      {lot && <p className="text-small text-ink-2">{t('aboutLot', { number: String(lot.number), title: lot.title })}</p>}
      <p className="whitespace-pre-line">
        <b>{text}</b>
      </p>
    </div>
  );
}

/** The answer that holds, its day, and what was said before it. */
export function LastAnswer({ question: { answers } }: { question: Question }) {
  const t = useTranslations('questions');
  const last = answers.at(-1);
  if (!last) return null;
  const earlier = answers.slice(0, -1);
  return (
    <div className="stacked:mt-4">
      <p className="whitespace-pre-line">{last.text}</p>
      <p className="text-small text-ink-2">
        {earlier.length > 0
          ? t('correctedOn', { at: dayShort(dayOfMonth(last.at)) })
          : t('answeredOn', { at: dayShort(dayOfMonth(last.at)) })}
      </p>
      {earlier.length > 0 && (
        <Fold summary={t('earlier')}>
          {earlier.map(({ text, at }) => (
            <p key={at.getTime()} className="whitespace-pre-line">
              {text}
            </p>
          ))}
        </Fold>
      )}
    </div>
  );
}

function State({ question: { answers }, mayBeAnswered }: { question: Question; mayBeAnswered: boolean }) {
  const t = useTranslations('questions');
  if (answers.length > 0) return <Tag tone="ok">{t('states.answered')}</Tag>;
  return mayBeAnswered ? <Tag tone="due">{t('states.waiting')}</Tag> : <Tag>{t('states.unanswered')}</Tag>;
}
