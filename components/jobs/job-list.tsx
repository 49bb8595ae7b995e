import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { instantShort, integer } from '@/lib/messages/format';
import type { OwnJob } from '@/lib/queries/jobs';
import { account } from '@/lib/routes/account';
import { toneOfJob } from './looks-of-state';

/** What somebody left to the installation, the newest first. */
export function JobList({ jobs, next }: { jobs: readonly OwnJob[]; next: string | null }) {
  const t = useTranslations('jobs');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="narrow"
      breadcrumb={[{ label: useTranslations('identity')('account.title'), href: account.home() }, { label: t('title') }]}
    >
      <DataTable
        caption={t('title')}
        quietCaption
        empty={<EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
        columns={[
          { key: 'kind', label: t('columns.kind') },
          { key: 'state', label: t('columns.state') },
          { key: 'at', label: t('columns.at') },
        ]}
        rows={jobs.map(({ id, kind, state, progress, total, createdAt }) => ({
          id,
          kind: <AppLink href={account.job(id)}>{t(`kinds.${kind}`)}</AppLink>,
          state: (
            <Tag tone={toneOfJob[state]}>
              {state === 'running' && total
                ? t('states.runningAt', { done: integer(progress), of: integer(total) })
                : t(`states.${state}`)}
            </Tag>
          ),
          at: instantShort(createdAt),
        }))}
      />
      <Pagination next={next && account.jobs({ despues: next })} label={t('title')} />
    </Page>
  );
}
