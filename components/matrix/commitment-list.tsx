import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { CardBox } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { commitmentStates } from '@/lib/domain/matrix';
import type { ServerAction } from '@/lib/domain/outcome';
import { day } from '@/lib/messages/format';
import type { OwnCommitment } from '@/lib/queries/commitments';
import { matrixItemAddress } from '@/lib/routes/records';

type Acts = { report: ServerAction; answer: ServerAction };
type Props = { commitments: readonly OwnCommitment[]; actions: Acts };

/** The commitments of an organisation, each with the form that answers it, or reports how it goes. */
export function CommitmentList({ commitments, actions }: Props) {
  const tMatrix = useTranslations('matrix');
  return (
    <div className="stacked:mt-4">
      {commitments.map((one) => (
        <CardBox key={one.id} as="article" title={one.text}>
          <p>
            <Tag tone={one.overdue ? 'bad' : one.state === 'fulfilled' ? 'ok' : 'neutral'}>
              {one.overdue ? tMatrix('overdue') : tMatrix(`commitmentStateNames.${one.state}`)}
            </Tag>{' '}
            {one.organisation}, {tMatrix('by', { day: day(one.dueOn) })}
          </p>
          <p className="text-ink-2">
            {one.indicator}. <AppLink href={matrixItemAddress(one.itemId)}>{one.itemText}</AppLink>
          </p>
          {one.answer !== 'accepted' && <Unanswered commitment={one} answer={actions.answer} />}
          {one.answer === 'accepted' && one.state !== 'fulfilled' && <ReportForm commitment={one} report={actions.report} />}
          {one.evidence && <p className="text-ink-2">{one.evidence}</p>}
        </CardBox>
      ))}
    </div>
  );
}

function ReportForm({ commitment, report }: { commitment: OwnCommitment; report: ServerAction }) {
  const tMatrix = useTranslations('matrix');
  const t = useTranslations('commitments');
  return (
    <Fold summary={t('report')}>
      <ActionForm action={report} submit={t('reportSave')} done={t('reported')} id={`avance-${commitment.id}`}>
        <Hidden name="commitmentId" value={commitment.id} />
        <Hidden name="version" value={commitment.version} />
        <SelectField
          name="state"
          label={t('state')}
          defaultValue={commitment.state}
          options={commitmentStates.map((value) => ({ value, label: tMatrix(`commitmentStateNames.${value}`) }))}
        />
        <TextArea name="evidence" label={t('evidence')} hint={t('evidenceHint')} defaultValue={commitment.evidence} optional />
      </ActionForm>
    </Fold>
  );
}

/** What an NGO wrote down and the organisation has not said yes to: only the two of them see it. */
function Unanswered({
  commitment: { id, version, answer: said, isOurs, facilitator },
  answer,
}: {
  commitment: OwnCommitment;
  answer: ServerAction;
}) {
  const t = useTranslations('commitments');
  if (!isOurs) return <p>{said === 'declined' ? t('answering.declined') : t('answering.waits')}</p>;
  return (
    <>
      <p>{t('answering.asked', { who: facilitator })}</p>
      <div className="flex flex-wrap items-center gap-3">
        {(['yes', 'no'] as const).map((value) => (
          <ActionForm
            key={value}
            action={answer}
            submit={t(`answering.${value}`)}
            variant="inline"
            tone={value === 'yes' ? 'primary' : 'secondary'}
          >
            <Hidden name="commitmentId" value={id} />
            <Hidden name="version" value={version} />
            <Hidden name="answer" value={value} />
          </ActionForm>
        ))}
      </div>
    </>
  );
}
