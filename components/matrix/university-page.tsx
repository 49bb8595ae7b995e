import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import { needTopicName } from '@/lib/messages/es/census';
import { commitmentsEs } from '@/lib/messages/es/commitments';
import { dayOfMonth, dayShort } from '@/lib/messages/es/format';
import { termsIn } from '@/lib/messages/es/terms';
import type { OwnCommitment } from '@/lib/queries/commitments';
import type { StatedNeed } from '@/lib/queries/needs';
import { site } from '@/lib/routes/site';
import { CommitmentList } from './commitment-list';

type Props = {
  needs: readonly StatedNeed[];
  commitments: readonly OwnCommitment[];
  actions: { report: ServerAction; answer: ServerAction };
};

/** The university's page: matrix, open data and what producers need. */
export function UniversityPage({ needs, commitments, actions }: Props) {
  return (
    <Page
      title={commitmentsEs.universityTitle}
      lead={commitmentsEs.universityLead}
      actions={
        <>
          <LinkButton href={site.matrix({ actor: 'UNIVERSIDAD' })}>{commitmentsEs.matrixLink}</LinkButton>
          <LinkButton href={site.data()} tone="secondary">
            {commitmentsEs.openDataLink}
          </LinkButton>
        </>
      }
    >
      <Section title={commitmentsEs.needs} lead={commitmentsEs.needsLead} id="necesidades">
        {needs.length === 0 ? (
          <EmptyState title={commitmentsEs.noNeeds}>{commitmentsEs.noNeedsLead}</EmptyState>
        ) : (
          <>
            <Needs needs={needs} />
            <TermList of={termsIn(needs.flatMap(({ text, producer }) => [text, producer]))} />
          </>
        )}
      </Section>
      {commitments.length > 0 && (
        <Section title={commitmentsEs.own}>
          <CommitmentList commitments={commitments} actions={actions} />
        </Section>
      )}
    </Page>
  );
}

function Needs({ needs }: { needs: readonly StatedNeed[] }) {
  return (
    <ul className={looks.list}>
      {needs.map(({ id, topic, text, at, producer, municipality }) => (
        <li key={id}>
          <b>{text}</b>
          <span className="text-ink-2">
            {needTopicName(topic)} · {producer}, {municipality} · {dayShort(dayOfMonth(at))}
          </span>
        </li>
      ))}
    </ul>
  );
}
