import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { closes } from '@/lib/messages/told/deadlines';
import { gapTold } from '@/lib/messages/told/gaps';
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
  const t = useTranslations('matching');
  if (!hasCapacity)
    return (
      <Page title={t('opportunities.title')}>
        <EmptyState
          title={t('opportunities.noCapacity')}
          action={<LinkButton href={producer.file()}>{t('opportunities.toFile')}</LinkButton>}
        >
          <p>{t('opportunities.noCapacityNext')}</p>
        </EmptyState>
      </Page>
    );
  const tenders = new Set(opportunities.map(({ tender }) => tender.id)).size;
  return (
    <Page
      title={t('opportunities.title')}
      lead={tenders > 0 ? t('opportunities.found', { amount: tenders }) : undefined}
      actions={
        <LinkButton href={producer.offers()} tone="plain">
          {t('opportunities.myOffers')}
        </LinkButton>
      }
    >
      {!confirmed && (
        <Notice tone="due" title={t('opportunities.pending')}>
          {t('opportunities.pendingNext')}
        </Notice>
      )}
      {opportunities.length === 0 ? (
        <EmptyState
          title={t('opportunities.none')}
          action={
            <LinkButton href={site.tenders()} tone="secondary">
              {t('opportunities.seeAll')}
            </LinkButton>
          }
        >
          <p>{t('opportunities.noneNext')}</p>
        </EmptyState>
      ) : (
        opportunities.map((opportunity) => <OpportunityCard key={opportunity.lot.id} opportunity={opportunity} now={now} />)
      )}
    </Page>
  );
}

/** One lot: until when, where, how much of it, and what is missing. */
function OpportunityCard({ opportunity: { tender, lot, offered, fit }, now }: { opportunity: Opportunity; now: Date }) {
  const tTenders = useTranslations('tenders');
  const tCensus = useTranslations('census');
  const t = useTranslations('matching');
  const gaps = fit.checks.flatMap((check) => (check.state === 'gap' ? [check.gap] : []));
  return (
    <article className={looks.card}>
      {tender.deadlineAt && <Tag tone="due">{closes(tTenders, tender.deadlineAt, now)}</Tag>}
      <h2>
        <AppLink href={producer.opportunity(tender.id, {}, `lote-${lot.number}`)}>{lot.title}</AppLink>
      </h2>
      <p className="text-ink-2 num">
        {[
          tender.municipality,
          tTenders('lot', { number: String(lot.number) }),
          tTenders('schools', { amount: lot.dropPoints.length }),
          away(t, fit),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <CoverMeter lot={lot} fit={fit} />
      <Tag tone={gaps.length === 0 ? 'ok' : 'neutral'}>
        {t('opportunities.meets', { met: String(fit.met), of: String(fit.of) })}
      </Tag>
      {gaps.length > 0 && (
        <p>
          <b>{t('opportunities.missing')}</b> {gaps.map((gap) => gapTold(t, tCensus, gap)).join('; ')}.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={producer.prepareOffer(tender.id, { paso: `lote-${lot.number}` })}>
          {offered ? t('opportunities.change') : t('opportunities.prepare')}
        </LinkButton>
        <LinkButton href={producer.opportunity(tender.id)} tone="secondary">
          {t('opportunities.see')}
        </LinkButton>
      </div>
    </article>
  );
}
