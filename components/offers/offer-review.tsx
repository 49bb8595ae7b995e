import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { BigFigure } from '@/components/ui/big-figure';
import { CheckAnswers } from '@/components/ui/check-answers';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { Claim } from '@/lib/domain/offers/claims';
import { emptyContent, itemsOf, itemTotal, offerTotal } from '@/lib/domain/offers/offer';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantExact, money } from '@/lib/messages/format';
import { lotItemNames } from '@/lib/messages/told/item-names';
import { useTranslators } from '@/lib/messages/use-translators';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';
import { AmendedNotice, SeenAmendment } from './amended-notice';
import { claimsTold } from './claims-told';
import { warningTold } from './findings-told';
import { PreCheck } from './pre-check';
import { ToConfirm } from './to-confirm';
import { Unclaimed } from './unclaimed';

type Props = {
  offerDraft: OfferDraft;
  warnings: readonly OfferWarning[];
  findings: readonly Finding[];
  /** Margins that it could ask for by what the census holds, and does not. */
  unclaimed: readonly Claim[];
  send: ServerAction;
};

/** Everything once more before it goes. What is sent is what was seen here: another draft is not taken in its place. */
export function OfferReview({ offerDraft, warnings, findings, unclaimed, send }: Props) {
  const tItemNames = useTranslations('item-names');
  const tOffersClaims = useTranslations('offers-claims');
  const translators = useTranslators();
  const t = useTranslations('offers');
  const { tender, draft, standing, bidder, requirements } = offerDraft;
  const sendable = draft && !findings.some(({ weight }) => weight === 'void');
  const names = lotItemNames(tItemNames, tender.lots);
  const content = draft?.content ?? emptyContent;
  const list = producer.prepareOffer(tender.id);
  const step = (name: string | number) => producer.prepareOffer(tender.id, { paso: name });
  return (
    <Page
      title={t('check')}
      lead={`${tender.title}. ${tender.buyerName}.`}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: list }]}
    >
      <AmendedNotice tender={tender} since={draft?.savedAt} draft />
      <BigFigure
        label={t('total')}
        value={money(offerTotal(content))}
        size="medium"
        how={<p className="num">{content.items.map((item) => money(itemTotal(item))).join(' + ')}</p>}
      />
      <CheckAnswers
        answers={[
          ...itemsOf(tender).flatMap((item, i) => {
            const offered = content.items.find((one) => one.lotItemId === item.id);
            const change = step(i + 1);
            const label = names.get(item.id) ?? '';
            return offered
              ? [
                  {
                    label,
                    value: (
                      <span className="num">
                        {t('offered', {
                          units: offered.units,
                          price: money(offered.priceCentavos),
                          total: money(BigInt(offered.units) * offered.priceCentavos),
                        })}
                      </span>
                    ),
                    change,
                  },
                ]
              : [];
          }),
          {
            label: t('claims'),
            value: claimsTold(tOffersClaims, content),
            change: step('margenes'),
          },
        ]}
      />
      {unclaimed.length > 0 && <Unclaimed claims={unclaimed} href={step('margenes')} />}
      {warnings.length > 0 && (
        <Notice tone="due" title={t('warnings')}>
          <ul>
            {[...new Set(warnings.map((warning) => warningTold(translators, warning)))].map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </Notice>
      )}
      {draft && <PreCheck findings={findings} requirements={requirements} tenderId={tender.id} />}
      {standing && <Replaces standing={standing} />}
      {sendable && bidder.confirmed && !standing?.isDraft && (
        <ActionForm action={send} submit={standing ? t('sendAgain') : t('send')}>
          <Hidden name="tenderId" value={tender.id} />
          <Hidden name="checkedAt" value={draft.savedAt.toISOString()} />
          <SeenAmendment tender={tender} />
          <p className="text-ink-2">{t('sendNote')}</p>
        </ActionForm>
      )}
      {!bidder.confirmed && (
        <Notice tone="due" title={t('pendingTitle')}>
          {t('pending')}
        </Notice>
      )}
    </Page>
  );
}

/** What a second sending does to the first, before it is done: the same again changes nothing, another counts from now. */
function Replaces({
  standing: { id, receiptNumber, sentAt, isDraft, unconfirmed },
}: {
  standing: NonNullable<OfferDraft['standing']>;
}) {
  const t = useTranslations('offers');
  if (isDraft && unconfirmed) return <ToConfirm offerId={id} amendment={unconfirmed} />;
  return (
    <Notice tone={isDraft ? 'ok' : 'due'} title={isDraft ? t('sameTitle') : t('replacesTitle')}>
      {t(isDraft ? 'sameLead' : 'replacesLead', { number: receiptNumber, at: instantExact(sentAt) })}
    </Notice>
  );
}
