import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { CardBox } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { ChangeState } from '@/lib/domain/contracts/change';
import type { ServerAction } from '@/lib/domain/outcome';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import { instantShort } from '@/lib/messages/es/format';
import type { EndedContract, ListedChange } from '@/lib/queries/contract-changes';
import { office } from '@/lib/routes/office';

const tones: Readonly<Record<ChangeState, Tone>> = { waiting: 'due', agreed: 'ok', declined: 'bad', replaced: 'neutral' };

/** How a contract ended before its schedule did. */
export function EndNotice({ end }: { end: EndedContract }) {
  return (
    <Notice tone="bad" title={words.endedTitle}>
      <p>{words.ended(end.on, end.kind)}.</p>
      <p>{end.reason}</p>
      <p className="text-ink-2">{words.basis(end.legalBasis)}</p>
      <p>{words.endedPaid}</p>
    </Notice>
  );
}

/** Every change that was proposed, the last one first, with the producer's word on it. @param answer where it is the reader's to give */
export function ChangeList({ changes, answer }: { changes: readonly ListedChange[]; answer?: ServerAction | undefined }) {
  if (changes.length === 0) return <p className="text-ink-2">{words.noChanges}</p>;
  return changes.toReversed().map((change) => (
    <CardBox key={change.id} title={words.kinds[change.kind]} as="div">
      <Tag tone={tones[change.state]}>{words.states[change.state]}</Tag>
      <Lines change={change} />
      <p>{whole(change.reason)}</p>
      <p className="text-ink-2">
        {words.basis(change.legalBasis)} {words.proposed(instantShort(change.proposedAt))}
      </p>
      {change.answer && (
        <p className="text-ink-2">
          {words.answered(change.answer.agreed, instantShort(change.answer.at))} {change.answer.reason}
        </p>
      )}
      {answer && change.state === 'waiting' && <AnswerForm change={change} answer={answer} />}
    </CardBox>
  ));
}

function Lines({ change: { kind, lines, endsOn, amountCentavos } }: { change: ListedChange }) {
  if (kind === 'end') return null;
  return (
    <ul className="stacked:mt-4 num">
      {lines.map(({ contractItemId, product, units }) => (
        <li key={contractItemId}>{whole(words.line(product, units))}</li>
      ))}
      {endsOn && <li>{words.longer(endsOn)}</li>}
      <li>{words.amount(amountCentavos)}</li>
    </ul>
  );
}

function AnswerForm({ change, answer }: { change: ListedChange; answer: ServerAction }) {
  return (
    <ActionForm action={answer}>
      <Hidden name="changeId" value={change.id} />
      <RadioField
        name="word"
        label={words.agreedQuestion}
        options={[
          { value: 'agreed', label: words.agree, hint: words.agreeHint },
          { value: 'declined', label: words.decline, hint: words.declineHint },
        ]}
      />
      <TextArea name="reason" label={words.answerReason} rows={2} optional />
      <AskFirst action="contract.answer-change" facts={change.kind === 'end' ? [] : [words.amount(change.amountCentavos)]} />
    </ActionForm>
  );
}

/** On the contract's page: what happened to it since, and the way there. */
export function ChangesLink({
  contract: { id, changed },
}: {
  contract: { id: string; changed: { changes: number; fines: number } };
}) {
  const summary = words.summary(changed.changes, changed.fines);
  return (
    <p className="num">
      {summary && `${summary}. `}
      <AppLink href={office.contractChanges(id)}>{words.link}</AppLink>
    </p>
  );
}
