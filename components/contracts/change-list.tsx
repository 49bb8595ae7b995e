import { useTranslations } from 'next-intl';
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
import type { Centavos } from '@/lib/domain/units';
import { day, instantShort, money, sentenceOf } from '@/lib/messages/format';
import type { EndedContract, ListedChange } from '@/lib/queries/contract-changes';
import { office } from '@/lib/routes/office';

const tones: Readonly<Record<ChangeState, Tone>> = { waiting: 'due', agreed: 'ok', declined: 'bad', replaced: 'neutral' };

/** How a contract ended before its schedule did. */
export function EndNotice({ end }: { end: EndedContract }) {
  const t = useTranslations('contract-changes');
  return (
    <Notice tone="bad" title={t('endedTitle')}>
      <p>{t('ended', { on: day(end.on), kind: t(`endNames.${end.kind}`) })}.</p>
      <p>{end.reason}</p>
      <p className="text-ink-2">{t('basis', { text: sentenceOf(end.legalBasis) })}</p>
      <p>{t('endedPaid')}</p>
    </Notice>
  );
}

/** Every change that was proposed, the last one first, with the producer's word on it. @param answer where it is the reader's to give */
export function ChangeList({ changes, answer }: { changes: readonly ListedChange[]; answer?: ServerAction | undefined }) {
  const t = useTranslations('contract-changes');
  if (changes.length === 0) return <p className="text-ink-2">{t('noChanges')}</p>;
  return changes.toReversed().map((change) => (
    <CardBox key={change.id} title={t(`kinds.${change.kind}`)} as="div">
      <Tag tone={tones[change.state]}>{t(`states.${change.state}`)}</Tag>
      <Lines change={change} />
      <p>{whole(change.reason)}</p>
      <p className="text-ink-2">
        {t('basis', { text: sentenceOf(change.legalBasis) })} {t('proposed', { when: instantShort(change.proposedAt) })}
      </p>
      {change.answer && (
        <p className="text-ink-2">
          {t('answered', { agreed: String(change.answer.agreed), when: instantShort(change.answer.at) })} {change.answer.reason}
        </p>
      )}
      {answer && change.state === 'waiting' && <AnswerForm change={change} answer={answer} />}
    </CardBox>
  ));
}

function Lines({ change: { kind, lines, endsOn, amountCentavos } }: { change: ListedChange }) {
  const t = useTranslations('contract-changes');
  if (kind === 'end') return null;
  return (
    <ul className="stacked:mt-4 num">
      {lines.map(({ contractItemId, product, units }) => (
        <li key={contractItemId}>{whole(t(`line.${units > 0 ? 'more' : 'fewer'}`, { product, units: Math.abs(units) }))}</li>
      ))}
      {endsOn && <li>{t('longer', { until: day(endsOn) })}</li>}
      <li>
        {t('amount', {
          change: directionOf(amountCentavos),
          amount: money(amountCentavos < 0n ? -amountCentavos : amountCentavos),
        })}
      </li>
    </ul>
  );
}

function AnswerForm({ change, answer }: { change: ListedChange; answer: ServerAction }) {
  const t = useTranslations('contract-changes');
  return (
    <ActionForm action={answer}>
      <Hidden name="changeId" value={change.id} />
      <RadioField
        name="word"
        label={t('agreedQuestion')}
        options={[
          { value: 'agreed', label: t('agree'), hint: t('agreeHint') },
          { value: 'declined', label: t('decline'), hint: t('declineHint') },
        ]}
      />
      <TextArea name="reason" label={t('answerReason')} rows={2} optional />
      <AskFirst
        action="contract.answer-change"
        facts={
          change.kind === 'end'
            ? []
            : [
                t('amount', {
                  change: directionOf(change.amountCentavos),
                  amount: money(change.amountCentavos < 0n ? -change.amountCentavos : change.amountCentavos),
                }),
              ]
        }
      />
    </ActionForm>
  );
}

/** What was replaced by a later proposal presses nobody. */
const told = ['waiting', 'agreed', 'declined'] as const;

/** On the contract's page: what happened to it since, and the way there. */
export function ChangesLink({
  contract: { id, changed },
}: {
  contract: { id: string; changed: { changes: readonly ChangeState[]; fines: number } };
}) {
  const t = useTranslations('contract-changes');
  const countOf = (state: ChangeState) => changed.changes.filter((one) => one === state).length;
  const summary = [
    ...told.map((state) => countOf(state) > 0 && t(`summary.${state}`, { n: countOf(state) })),
    changed.fines > 0 && t('summary.fines', { n: changed.fines }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <p className="num">
      {summary && `${summary}. `}
      <AppLink href={office.contractChanges(id)}>{t('link')}</AppLink>
    </p>
  );
}

/** Which way a sum goes, as its sentence asks. */
const directionOf = (change: Centavos) => (change === 0n ? 'none' : change > 0n ? 'up' : 'down');
