import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { OutOfReachAnswer } from '@/components/matching/out-of-reach';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Prospect } from '@/lib/domain/tenders/publication';
import { day, money } from '@/lib/messages/format';
import type { Publication } from '@/lib/queries/tenders/drafting';
import { LawFact, modalityName } from './law-facts';
import { LeftOutAnswers } from './left-out-answers';
import { splitTitle } from './tender-notes';
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
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const tQuestions = useTranslations('questions');
  const { tender, requirements } = detail;
  const { splitting } = prospect;
  const { unserved, asked, publish } = more;
  const remembered = earliest.trace !== null && !earliest.trace.decides;
  const asksBasis = remembered || !modality.decides || earliest.nationalDay !== earliest.day;
  const isLate = earliest.day >= firstDelivery;
  const hint = tTendersOffice(isLate && !asksBasis ? 'publish.tooLate' : 'publish.deadlineHint', {
    earliest: day(earliest.day),
    first: day(firstDelivery),
  });
  return (
    <ActionForm action={publish}>
      <Which tender={tender} />
      <ClientMessages of={['idle']}>
        <WorkingField
          name="deadlineAt"
          label={tTenders('deadline')}
          hint={hint}
          holidays={holidays}
          bounds={{ from: earliest.day, before: firstDelivery }}
          reason="idleReason"
          defaultValue={isLate || earliest.minimumBusinessDays === 0 ? undefined : `${earliest.day}T16:00`}
        />
      </ClientMessages>
      <DateField
        name="questionsUntil"
        label={tQuestions('until')}
        hint={tQuestions('untilHint', { usual: day(usualQuestionsUntil) })}
        optional
      />
      {asksBasis && (
        <Notice tone="due" title={tTendersOffice('publish.basisTitle')}>
          {!modality.decides && <p>{tTendersOffice('publish.modalityMemory', { text: modality.text })}</p>}
          {remembered && <p>{tTendersOffice('publish.memory', { days: String(earliest.minimumBusinessDays) })}</p>}
          {earliest.nationalDay !== earliest.day && (
            <p>{tTendersOffice('publish.departmental', { earliest: day(earliest.day) })}</p>
          )}
          <TextArea name="legalBasis" label={tTendersOffice('publish.legalBasisField')} optional={modality.decides} />
        </Notice>
      )}
      {splitting && <SplittingAnswer splitting={splitting} />}
      <OutOfReachAnswer {...{ tender, requirements, outOfReach }} />
      <LeftOutAnswers {...{ unserved, asked }} programmeId={tender.programmeId} />
      <AskFirst
        action="tender.publish"
        facts={[`${tender.reference}. ${tender.title}`]}
        echo={[{ name: 'deadlineAt', label: tTenders('deadline') }]}
      />
    </ActionForm>
  );
}

/** Other purchases of the same foods or their groups, and why they are not a split one where a person has to say it. */
function SplittingAnswer({ splitting }: { splitting: NonNullable<Prospect['splitting']> }) {
  const tTendersOffice = useTranslations('tenders-office');
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('law');
  return (
    <Notice tone="due" title={splitTitle(tTendersOffice, tFoodGroups, splitting.groups)}>
      <p>{tTendersOffice('publish.split', { sum: money(splitting.sum), modality: modalityName(t, splitting.together.rule) })}</p>
      <p className="num">
        {splitting.others
          .map(({ reference, amount, products }) => `${reference}, ${products.join(', ')}: ${money(amount)}`)
          .join('; ')}
      </p>
      <p>
        <LawFact trace={splitting.trace} />
      </p>
      {!splitting.asks ? (
        <p>{tTendersOffice('publish.splitDecides')}</p>
      ) : (
        <TextArea
          name="splittingReason"
          label={tTendersOffice('publish.splittingReasonField')}
          hint={tTendersOffice('publish.splittingReasonHint')}
        />
      )}
    </Notice>
  );
}
