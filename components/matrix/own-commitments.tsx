import { EmptyState } from '@/components/ui/empty-state';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { commitmentsEs as words } from '@/lib/messages/es/commitments';
import type { OwnCommitment } from '@/lib/queries/commitments';
import { CommitmentList } from './commitment-list';

type Props = { commitments: readonly OwnCommitment[]; actions: { report: ServerAction; answer: ServerAction } };

/** What is written down that the reader's organisation promises: to accept, to decline, to report on. */
export function OwnCommitments({ commitments, actions }: Props) {
  const ours = commitments.filter(({ isOurs }) => isOurs);
  return (
    <Page title={words.own} lead={words.ownLead} width="narrow">
      {ours.length === 0 ? (
        <EmptyState title={words.ownNone}>{words.ownNoneLead}</EmptyState>
      ) : (
        <Section title={words.ownList}>
          <CommitmentList commitments={ours} actions={actions} />
        </Section>
      )}
    </Page>
  );
}
