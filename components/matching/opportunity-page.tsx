import { useTranslations } from 'next-intl';
import { AmendedNotice } from '@/components/offers/amended-notice';
import { StatusTag } from '@/components/tenders/status-tag';
import { Ending } from '@/components/tenders/tender-notes';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { LotFit } from '@/lib/domain/matching/opportunity';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { closes } from '@/lib/messages/es/format';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';
import { LotCard } from './lot-card';

type Props = {
  detail: TenderDetail;
  lots: readonly LotFit[];
  takesOffers: boolean;
  offered: boolean;
  now: Date;
};

/** One tender as it fits the reader's organisation, lot by lot. */
export function OpportunityPage({ detail, lots, takesOffers, offered, now }: Props) {
  const tTenders = useTranslations('tenders');
  const tQuestions = useTranslations('questions');
  const t = useTranslations('matching');
  const { tender, standing, buyer, requirements } = detail;
  const offer = takesOffers && (
    <LinkButton href={producer.prepareOffer(tender.id)}>
      {offered ? t('opportunities.change') : t('opportunities.prepare')}
    </LinkButton>
  );
  return (
    <Page
      title={tender.title}
      lead={buyer.name}
      breadcrumb={[{ label: t('opportunities.back'), href: producer.home() }, { label: tender.reference }]}
      tag={
        takesOffers && tender.deadlineAt ? (
          <Tag tone="due">{closes(tender.deadlineAt, now)}</Tag>
        ) : (
          <StatusTag standing={standing} />
        )
      }
      actions={offer}
    >
      <Ending tender={tender} />
      {!takesOffers && !tender.cancelReason && <Notice tone="due" title={t('opportunities.closed')} />}
      {takesOffers && <AmendedNotice tender={{ id: tender.id, amendments: detail.amendments }} />}
      <p>
        {tTenders(`frequencyNames.${tender.deliveryFrequency}`)}.{' '}
        {tender.partialAllowed ? t('opportunities.takesPart') : t('opportunities.takesWhole')}
      </p>
      {lots.map((row) => (
        <LotCard key={row.lot.id} row={row} requirements={requirements} />
      ))}
      <TermList of={['reference', ...termsIn(requirements.map(({ text }) => text))]} />
      <div className="flex flex-wrap items-center gap-3">
        {offer}
        <LinkButton href={site.tender(tender.id)} tone="secondary">
          {t('opportunities.see')}
        </LinkButton>
        {tender.questionsUntil && (
          <LinkButton href={producer.questions(tender.id)} tone="secondary">
            {tQuestions('see')}
          </LinkButton>
        )}
      </div>
    </Page>
  );
}
