import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { closes } from '@/lib/messages/es/format';
import { gapSentence, opportunitiesEs as words } from '@/lib/messages/es/matching';
import { tendersEs } from '@/lib/messages/es/tenders';
import type { Opportunity } from '@/lib/queries/matching/opportunities';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';
import { away, CoverMeter } from './lot-fit';

type Props = {
  opportunities: readonly Opportunity[];
  hasCapacity: boolean;
  confirmed: boolean;
  now: Date;
};

/** What a producer could sell today, best fit first. */
export function OpportunitiesPage({ opportunities, hasCapacity, confirmed, now }: Props) {
  if (!hasCapacity)
    return (
      <Page title={words.title}>
        <EmptyState title={words.noCapacity} action={<LinkButton href={producer.file()}>{words.toFile}</LinkButton>}>
          <p>{words.noCapacityNext}</p>
        </EmptyState>
      </Page>
    );
  const tenders = new Set(opportunities.map(({ tender }) => tender.id)).size;
  return (
    <Page
      title={words.title}
      lead={tenders > 0 ? words.found(tenders) : undefined}
      actions={
        <LinkButton href={producer.offers()} tone="plain">
          {words.myOffers}
        </LinkButton>
      }
    >
      {!confirmed && (
        <Notice tone="due" title={words.pending}>
          {words.pendingNext}
        </Notice>
      )}
      {opportunities.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            <LinkButton href={site.tenders()} tone="secondary">
              {words.seeAll}
            </LinkButton>
          }
        >
          <p>{words.noneNext}</p>
        </EmptyState>
      ) : (
        opportunities.map((opportunity) => <OpportunityCard key={opportunity.lot.id} opportunity={opportunity} now={now} />)
      )}
    </Page>
  );
}

/** One lot: until when, where, how much of it, and what is missing. */
function OpportunityCard({ opportunity: { tender, lot, offered, fit }, now }: { opportunity: Opportunity; now: Date }) {
  const gaps = fit.checks.flatMap((check) => (check.state === 'gap' ? [check.gap] : []));
  return (
    <article className={looks.card}>
      {tender.deadlineAt && <Tag tone="due">{closes(tender.deadlineAt, now)}</Tag>}
      <h2>
        <AppLink href={producer.opportunity(tender.id, {}, `lote-${lot.number}`)}>{lot.title}</AppLink>
      </h2>
      <p className="text-ink-2 num">
        {[tender.municipality, tendersEs.lot(lot.number), tendersEs.schools(lot.dropPoints.length), away(fit)]
          .filter(Boolean)
          .join(', ')}
      </p>
      <CoverMeter lot={lot} fit={fit} />
      <Tag tone={gaps.length === 0 ? 'ok' : 'neutral'}>{words.meets(fit.met, fit.of)}</Tag>
      {gaps.length > 0 && (
        <p>
          <b>{words.missing}</b> {gaps.map(gapSentence).join('; ')}.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={producer.prepareOffer(tender.id, { paso: `lote-${lot.number}` })}>
          {offered ? words.change : words.prepare}
        </LinkButton>
        <LinkButton href={producer.opportunity(tender.id)} tone="secondary">
          {words.see}
        </LinkButton>
      </div>
    </article>
  );
}
