import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import type { FailedJob } from '@/lib/queries/jobs';
import { operator } from '@/lib/routes/companions';

type Props = { jobs: readonly FailedJob[]; next: string | null; sendAgain: ServerAction };

/** What every try of met a fault: who operates the installation mends its cause and sends it again. */
export function FailedJobs({ jobs, next, sendAgain }: Props) {
  const t = useTranslations('jobs');
  return (
    <Page title={t('failed.title')} lead={t('failed.lead')}>
      <DataTable
        caption={t('failed.title')}
        quietCaption
        empty={<EmptyState title={t('failed.empty')}>{t('failed.emptyLead')}</EmptyState>}
        columns={[
          { key: 'kind', label: t('columns.kind') },
          { key: 'organisation', label: t('failed.organisation') },
          { key: 'at', label: t('failed.at') },
          { key: 'tries', label: t('failed.tries'), align: 'end' },
          { key: 'code', label: t('failed.code') },
          { key: 'again', label: t('failed.again'), hidden: true },
        ]}
        rows={jobs.map(({ id, kind, organisation, finishedAt, attempt, errorCode }) => ({
          id,
          kind: t(`kinds.${kind}`),
          organisation: organisation ?? t('failed.clock'),
          at: finishedAt && instantShort(finishedAt),
          tries: attempt,
          code: errorCode ?? t('failed.lost'),
          again: (
            <ActionForm action={sendAgain} submit={t('failed.again')} variant="inline" tone="secondary">
              <Hidden name="jobId" value={id} />
            </ActionForm>
          ),
        }))}
      />
      <Pagination next={next && operator.failedJobs({ despues: next })} label={t('failed.title')} />
    </Page>
  );
}
