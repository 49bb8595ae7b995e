import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { termsIn } from '@/lib/messages/es/terms';
import type { OwnCommitment } from '@/lib/queries/commitments';
import { ngo } from '@/lib/routes/companions';
import { site } from '@/lib/routes/site';
import { CommitmentList } from './commitment-list';

type Props = { commitments: readonly OwnCommitment[]; actions: { report: ServerAction; answer: ServerAction }; mayAdd: boolean };

/** The NGO's page: the commitments it made and facilitates. */
export function NgoPage({ commitments, actions, mayAdd }: Props) {
  const add = mayAdd && <LinkButton href={ngo.newCommitment()}>{commitmentsEs.add}</LinkButton>;
  return (
    <Page
      title={commitmentsEs.title}
      lead={commitmentsEs.ngoLead}
      actions={
        <>
          {add}
          <LinkButton href={site.matrix()} tone="secondary">
            {commitmentsEs.matrixLink}
          </LinkButton>
        </>
      }
    >
      {commitments.length === 0 ? (
        <EmptyState title={commitmentsEs.none}>{commitmentsEs.noneLead}</EmptyState>
      ) : (
        <Section title={commitmentsEs.listed}>
          <CommitmentList commitments={commitments} actions={actions} />
          <TermList of={termsIn(commitments.flatMap(({ text, organisation, itemText }) => [text, organisation, itemText]))} />
        </Section>
      )}
    </Page>
  );
}
