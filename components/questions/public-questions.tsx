import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import type { PublicQuestions } from '@/lib/domain/tenders/questions';
import { questionsEs as words } from '@/lib/messages/es/questions';
import { producer } from '@/lib/routes/producer';
import { QuestionList } from './question-list';

/** What was asked about a tender and what was answered to everybody, and the way to ask while questions are taken. */
export function PublicQuestionsSection({ tenderId, taken, until, mayBeAnswered, questions }: PublicQuestions) {
  if (until === null && questions.length === 0) return null;
  return (
    <Section title={words.title} id="preguntas">
      {until && <p>{taken ? words.untilTold(until) : words.untilOver(until)}</p>}
      {questions.length > 0 ? (
        <QuestionList questions={questions} mayBeAnswered={mayBeAnswered} />
      ) : (
        <p className="text-ink-2">{mayBeAnswered ? words.none : words.noneAsked}</p>
      )}
      {taken && (
        <div className="print:hidden! grid justify-items-start gap-2">
          <LinkButton href={producer.questions(tenderId)} tone="secondary">
            {words.ask}
          </LinkButton>
          <p className="block text-small text-ink-2">{words.anonymous}</p>
        </div>
      )}
    </Section>
  );
}
