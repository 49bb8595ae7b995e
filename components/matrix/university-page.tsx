import { useTranslations } from 'next-intl';
import { topicTold } from '@/components/census/topic-told';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayOfMonth, dayShort } from '@/lib/messages/format';
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
  const t = useTranslations('commitments');
  return (
    <Page
      title={t('universityTitle')}
      lead={t('universityLead')}
      actions={
        <>
          <LinkButton href={site.matrix({ actor: 'UNIVERSIDAD' })}>{t('matrixLink')}</LinkButton>
          <LinkButton href={site.data()} tone="secondary">
            {t('openDataLink')}
          </LinkButton>
        </>
      }
    >
      <Section title={t('needs')} lead={t('needsLead')} id="necesidades">
        {needs.length === 0 ? (
          <EmptyState title={t('noNeeds')}>{t('noNeedsLead')}</EmptyState>
        ) : (
          <>
            <Needs needs={needs} />
            <TermList of={termsIn(needs.flatMap(({ text, producer }) => [text, producer]))} />
          </>
        )}
      </Section>
      {commitments.length > 0 && (
        <Section title={t('own')}>
          <CommitmentList commitments={commitments} actions={actions} />
        </Section>
      )}
    </Page>
  );
}

function Needs({ needs }: { needs: readonly StatedNeed[] }) {
  const t = useTranslations('census');
  return (
    <ul className={looks.list}>
      {needs.map(({ id, topic, text, at, producer, municipality }) => (
        <li key={id}>
          <b>{text}</b>
          <span className="text-ink-2">
            {topicTold(t, topic)} · {producer}, {municipality} · {dayShort(dayOfMonth(at))}
          </span>
        </li>
      ))}
    </ul>
  );
}
