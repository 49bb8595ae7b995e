import { useTranslations } from 'next-intl';
import { SavedNotice } from '@/components/history/saved-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import type { OwnCommitment } from '@/lib/queries/commitments';
import { ngo } from '@/lib/routes/companions';
import { site } from '@/lib/routes/site';
import { CommitmentList } from './commitment-list';

type Props = {
  commitments: readonly OwnCommitment[];
  actions: { report: ServerAction; answer: ServerAction };
  mayAdd: boolean;
  /** One was written down just now. */
  saved: boolean;
};

/** The NGO's page: the commitments it made and facilitates. */
export function NgoPage({ commitments, actions, mayAdd, saved }: Props) {
  const t = useTranslations('commitments');
  const add = mayAdd && <LinkButton href={ngo.newCommitment()}>{t('add')}</LinkButton>;
  return (
    <Page
      title={t('title')}
      lead={t('ngoLead')}
      actions={
        <>
          {add}
          <LinkButton href={site.matrix()} tone="secondary">
            {t('matrixLink')}
          </LinkButton>
        </>
      }
    >
      <SavedNotice saved={saved}>{t('saved')}</SavedNotice>
      {commitments.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>
      ) : (
        <Section title={t('listed')}>
          <CommitmentList commitments={commitments} actions={actions} />
          <TermList of={termsIn(commitments.flatMap(({ text, organisation, itemText }) => [text, organisation, itemText]))} />
        </Section>
      )}
    </Page>
  );
}
