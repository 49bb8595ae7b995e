import { OutOfReachAnswer } from '@/components/matching/out-of-reach';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Prospect } from '@/lib/domain/tenders/publication';
import { day, money } from '@/lib/messages/es/format';
import { questionsEs } from '@/lib/messages/es/questions';
import { tendersEs } from '@/lib/messages/es/tenders';
import { publishEs } from '@/lib/messages/es/tenders-office';
import type { Publication } from '@/lib/queries/tenders/drafting';
import { LawFact, modalityName } from './law-facts';
import { LeftOutAnswers } from './left-out-answers';
import { Which } from './which';
import { WorkingField } from './working-field';

type Props = Publication & {
  modality: NonNullable<Prospect['modality']>;
  earliest: NonNullable<Prospect['earliest']>;
  firstDelivery: string;
  publish: ServerAction;
};

/** The deadline, the last day for questions, and the answers where a rule warns without deciding. */
export function PublishForm({
  detail,
  prospect,
  outOfReach,
  holidays,
  usualQuestionsUntil,
  modality,
  earliest,
  firstDelivery,
  ...more
}: Props) {
  const { tender, requirements } = detail;
  const { splitting } = prospect;
  const { unserved, asked, publish } = more;
  const remembered = earliest.trace !== null && !earliest.trace.decides;
  const asksBasis = remembered || !modality.decides || earliest.nationalDay !== earliest.day;
  const isLate = earliest.day >= firstDelivery;
  const hint = (isLate && !asksBasis ? publishEs.tooLate : publishEs.deadlineHint)(day(earliest.day), day(firstDelivery));
  return (
    <ActionForm action={publish}>
      <Which tender={tender} />
      <WorkingField
        name="deadlineAt"
        label={tendersEs.deadline}
        hint={hint}
        holidays={holidays}
        bounds={{ from: earliest.day, before: firstDelivery }}
        reason="idleReason"
        defaultValue={isLate || earliest.minimumBusinessDays === 0 ? undefined : `${earliest.day}T16:00`}
      />
      <DateField name="questionsUntil" label={questionsEs.until} hint={questionsEs.untilHint(usualQuestionsUntil)} optional />
      {asksBasis && (
        <Notice tone="due" title={publishEs.basisTitle}>
          {!modality.decides && <p>{publishEs.modalityMemory(modality.text)}</p>}
          {remembered && <p>{publishEs.memory(earliest.minimumBusinessDays)}</p>}
          {earliest.nationalDay !== earliest.day && <p>{publishEs.departmental(day(earliest.day))}</p>}
          <TextArea name="legalBasis" label={publishEs.legalBasisField} optional={modality.decides} />
        </Notice>
      )}
      {splitting && <SplittingAnswer splitting={splitting} />}
      <OutOfReachAnswer {...{ tender, requirements, outOfReach }} />
      <LeftOutAnswers {...{ unserved, asked }} programmeId={tender.programmeId} />
      <AskFirst
        action="tender.publish"
        facts={[`${tender.reference}. ${tender.title}`]}
        echo={[{ name: 'deadlineAt', label: tendersEs.deadline }]}
      />
    </ActionForm>
  );
}

/** Other purchases of the same foods, and why they are not a split one where a person has to say it. */
function SplittingAnswer({ splitting }: { splitting: NonNullable<Prospect['splitting']> }) {
  return (
    <Notice tone="due" title={publishEs.splitTitle}>
      <p>{publishEs.split(money(splitting.sum), modalityName(splitting.together.rule))}</p>
      <p className="num">
        {splitting.others
          .map(({ reference, amount, products }) => `${reference}, ${products.join(', ')}: ${money(amount)}`)
          .join('; ')}
      </p>
      <p>
        <LawFact trace={splitting.trace} />
      </p>
      {!splitting.asks ? (
        <p>{publishEs.splitDecides}</p>
      ) : (
        <TextArea name="splittingReason" label={publishEs.splittingReasonField} hint={publishEs.splittingReasonHint} />
      )}
    </Notice>
  );
}
