import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import type { Option } from '@/components/ui/choice-fields';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { Suggested } from '@/lib/domain/offers/certificates';
import type { Claim } from '@/lib/domain/offers/claims';
import type { OfferStep } from '@/lib/domain/offers/steps';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantExact } from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import type { OwnCapacity } from '@/lib/queries/offers/findings';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';
import { OfferClaims } from './offer-claims';
import { OfferItem } from './offer-item';
import { OfferList } from './offer-list';
import { OfferReview } from './offer-review';

type Props = {
  offerDraft: OfferDraft;
  step: OfferStep;
  origins: readonly Option[];
  warnings: readonly OfferWarning[];
  findings: readonly Finding[];
  capacity: OwnCapacity | null;
  /** What the claims' form starts with. */
  suggested: readonly Suggested[];
  unclaimed: readonly Claim[];
  actions: { save: ServerAction; send: ServerAction };
};

/** One thing per page: what is left, one item, the margins, the check before sending. */
export function OfferPage({ offerDraft, step, origins, warnings, findings, unclaimed, capacity, suggested, actions }: Props) {
  const tTenders = useTranslations('tenders');
  const { tender, now, takesOffers } = offerDraft;
  if (!takesOffers) return <ClosedPage offerDraft={offerDraft} />;
  switch (step.kind) {
    case 'item':
      return <OfferItem offerDraft={offerDraft} index={step.index} origins={origins} capacity={capacity} save={actions.save} />;
    case 'claims':
      return <OfferClaims offerDraft={offerDraft} suggested={suggested} save={actions.save} />;
    case 'review':
      return <OfferReview {...{ offerDraft, warnings, findings, unclaimed }} send={actions.send} />;
    case 'list':
      return <OfferList offerDraft={offerDraft} deadline={tender.deadlineAt ? closes(tTenders, tender.deadlineAt, now) : ''} />;
  }
}

function ClosedPage({ offerDraft: { tender, standing } }: { offerDraft: OfferDraft }) {
  const t = useTranslations('offers');
  return (
    <Page
      title={t('closedTitle')}
      lead={`${tender.reference}. ${tender.title}`}
      width="narrow"
      breadcrumb={[{ label: t('mine'), href: producer.offers() }]}
    >
      <p>{t('closed')}</p>
      {standing && (
        <Notice tone="ok" title={t('standing', { number: standing.receiptNumber, at: instantExact(standing.sentAt) })}>
          <AppLink href={producer.offer(standing.id)}>{t('seeReceipt')}</AppLink>
        </Notice>
      )}
    </Page>
  );
}
