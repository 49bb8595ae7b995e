import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Progress } from '@/components/ui/progress';
import { Tag } from '@/components/ui/tag';
import { isJobOver, mayJobMove } from '@/lib/domain/jobs/life';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort, integer, time } from '@/lib/messages/format';
import type { OwnJob } from '@/lib/queries/jobs';
import { account } from '@/lib/routes/account';
import { JobOutcome } from './job-outcome';
import { LookAgain } from './look-again';
import { toneOfJob } from './looks-of-state';

/** How far one's job is, and what it made. */
export function JobPage({ job, now, cancel }: { job: OwnJob; now: Date; cancel: ServerAction }) {
  const t = useTranslations('jobs');
  const { id, kind, state, createdAt, finishedAt } = job;
  return (
    <Page
      title={t(`kinds.${kind}`)}
      tag={<Tag tone={toneOfJob[state]}>{t(`states.${state}`)}</Tag>}
      breadcrumb={[{ label: t('title'), href: account.jobs() }, { label: t(`kinds.${kind}`) }]}
      width="narrow"
    >
      {isJobOver(state) ? <JobOutcome job={job} now={now} /> : <Underway job={job} />}
      <KeyValues
        items={[
          { label: t('columns.at'), value: instantShort(createdAt) },
          ...(finishedAt ? [{ label: t('finishedAt'), value: instantShort(finishedAt) }] : []),
        ]}
      />
      {mayJobMove(state, 'cancelled') && (
        <ActionForm action={cancel} submit={t('cancel')} tone="danger" variant="inline">
          <Hidden name="jobId" value={id} />
        </ActionForm>
      )}
    </Page>
  );
}

/** Waiting or running: it may be left, and is found again here. */
function Underway({ job: { id, state, attempt, progress, total, retryBy } }: { job: OwnJob }) {
  const t = useTranslations('jobs');
  const retries = state === 'waiting' && attempt > 0;
  return (
    <>
      <LookAgain />
      <Progress
        label={retries ? t('retries', { tries: attempt }) : t(`underway.${state === 'running' ? 'running' : 'waiting'}`)}
        {...(state === 'running' && total && { value: progress, max: total })}
        note={
          state === 'running' && total
            ? t('progress', { done: integer(progress), of: integer(total) })
            : retries && retryBy
              ? t('retryBy', { time: time(retryBy) })
              : t('leave')
        }
      />
      <LinkButton href={account.job(id)} tone="secondary">
        {t('look')}
      </LinkButton>
    </>
  );
}
