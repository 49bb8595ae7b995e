import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import type { PlacedQuestion, Question } from '@/lib/domain/tenders/questions';
import { questionsEs as words } from '@/lib/messages/es/questions';

type Props = {
  questions: readonly PlacedQuestion[];
  /** Whether answers may still come. */
  mayBeAnswered: boolean;
  /** Says how each stands: for whoever asked them. */
  withState?: boolean;
};

/** Questions with their answers, the last one first and what it said before behind it. */
export function QuestionList({ questions, mayBeAnswered, withState = false }: Props) {
  return (
    <ul className="stacked:mt-4">
      {questions.map((question) => (
        <li key={question.place} className={looks.card}>
          <QuestionText question={question} />
          {withState && <State question={question} mayBeAnswered={mayBeAnswered} />}
          <LastAnswer question={question} />
          {question.answers.length === 0 && !mayBeAnswered && <p className="text-ink-2">{words.unanswered}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What was asked, and of which lot. */
export function QuestionText({ question: { text, lot } }: { question: Question }) {
  return (
    <div>
      {lot && <p className="text-small text-ink-2">{words.aboutLot(lot.number, lot.title)}</p>}
      <p className="whitespace-pre-line">
        <b>{text}</b>
      </p>
    </div>
  );
}

/** The answer that holds, its day, and what was said before it. */
export function LastAnswer({ question: { answers } }: { question: Question }) {
  const last = answers.at(-1);
  if (!last) return null;
  const earlier = answers.slice(0, -1);
  return (
    <div className="stacked:mt-4">
      <p className="whitespace-pre-line">{last.text}</p>
      <p className="text-small text-ink-2">{earlier.length > 0 ? words.correctedOn(last.at) : words.answeredOn(last.at)}</p>
      {earlier.length > 0 && (
        <Fold summary={words.earlier}>
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
  if (answers.length > 0) return <Tag tone="ok">{words.states.answered}</Tag>;
  return mayBeAnswered ? <Tag tone="due">{words.states.waiting}</Tag> : <Tag>{words.states.unanswered}</Tag>;
}
