import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { questionsEs as words } from '@/lib/messages/es/questions';
import { tendersEs } from '@/lib/messages/es/tenders';
import type { OwnQuestions } from '@/lib/queries/tenders/questions';
import { producer } from '@/lib/routes/producer';
import { QuestionList } from './question-list';

type Props = OwnQuestions & { ask: ServerAction };

/** A producer asks about a tender, and sees their own questions beside what everybody reads. */
export function OwnQuestionsPage({ tenderId, title, reference, lots, taken, until, mayBeAnswered, questions, own, ask }: Props) {
  const here = producer.opportunity(tenderId);
  return (
    <Page
      title={words.title}
      lead={title}
      width="narrow"
      breadcrumb={[{ label: words.back, href: producer.home() }, { label: reference, href: here }, { label: words.title }]}
    >
      {until && <p>{taken ? words.untilTold(until) : words.untilOver(until)}</p>}
      {taken ? (
        <Section title={words.ask}>
          <p>{words.sendNext}</p>
          <ActionForm action={ask} submit={words.send}>
            <Hidden name="tenderId" value={tenderId} />
            <TextArea name="text" label={words.text} hint={words.textHint} />
            {lots.length > 1 && (
              <SelectField
                name="lotId"
                label={words.lot}
                optional="unmarked"
                placeholder={words.aboutAll}
                options={lots.map(({ id, number, title: name }) => ({
                  value: id,
                  label: tendersEs.lotTitle(number, name),
                }))}
              />
            )}
          </ActionForm>
        </Section>
      ) : (
        <Notice title={words.closed} />
      )}
      <Section title={words.own} id="mis-preguntas" lead={words.ownOnly}>
        {own.length > 0 ? (
          <QuestionList questions={own} mayBeAnswered={mayBeAnswered} withState />
        ) : (
          <p className="text-ink-2">{words.ownNone}</p>
        )}
      </Section>
      <Section title={words.all}>
        {questions.length > 0 ? (
          <QuestionList questions={questions} mayBeAnswered={mayBeAnswered} />
        ) : (
          <p className="text-ink-2">{words.none}</p>
        )}
      </Section>
    </Page>
  );
}
