import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { OwnCommitment } from '@/lib/queries/commitments';
import { CommitmentList } from './commitment-list';

type Props = { commitments: readonly OwnCommitment[]; actions: { report: ServerAction; answer: ServerAction } };

/** What is written down that the reader's organisation promises: to accept, to decline, to report on. */
export function OwnCommitments({ commitments, actions }: Props) {
  const t = useTranslations('commitments');
  const ours = commitments.filter(({ isOurs }) => isOurs);
  return (
    <Page title={t('own')} lead={t('ownLead')} width="narrow">
      {ours.length === 0 ? (
        <EmptyState title={t('ownNone')}>{t('ownNoneLead')}</EmptyState>
      ) : (
        <Section title={t('ownList')}>
          <CommitmentList commitments={ours} actions={actions} />
        </Section>
      )}
    </Page>
  );
}
