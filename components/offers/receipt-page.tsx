import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Hidden } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { TermList } from '@/components/ui/term';
import type { OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import type { OfferState } from '@/lib/domain/offers/state';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Refusal } from '@/lib/domain/refusal';
import { instantExact, integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import type { OwnResult } from '@/lib/queries/offers/own-results';
import type { OwnSigning } from '@/lib/queries/offers/signing';
import { producer } from '@/lib/routes/producer';
import { ConfirmOffer } from './confirm-offer';
import { OfferedTable } from './offered-table';
import { StateTag } from './own-offers';
import { OwnResults } from './own-results';
import { OwnText } from './own-text';

type Receipt = {
  id: string;
  receiptNumber: string;
  sentAt: Date;
  sha256: string;
  standing: boolean;
  state: OfferState;
  unconfirmed: number | null;
  /** Why it cannot be confirmed as it is; null: it can, or nothing waits. */
  unfit: Pick<Refusal, 'code' | 'params'> | null;
  confirmed: number | null;
  confirmedAt: Date | null;
  takesOffers: boolean;
  text: string | null;
  content: OfferContent | null;
  tender: TenderForBidders;
  results: readonly OwnResult[];
  signing: OwnSigning | null;
  bidderName: string;
};

type Props = {
  offer: Receipt;
  paper: Paper;
  /** It was sent again without a change. */
  kept: boolean;
  actions: { withdraw: ServerAction; confirm: ServerAction };
};

/** The proof of what was sent and when. Prints on one sheet. */
export function ReceiptPage({ offer, paper, kept, actions }: Props) {
  const tPaper = useTranslations('paper');
  const tAmendments = useTranslations('amendments');
  const t = useTranslations('offers');
  const { tender, content, text, takesOffers, standing, state } = offer;
  return (
    <Page
      title={t('receipt.title', { number: offer.receiptNumber })}
      lead={t('receipt.lead')}
      width="narrow"
      breadcrumb={[{ label: t('mine'), href: producer.offers() }]}
      tag={<StateTag state={state} />}
      actions={<PrintButton />}
    >
      {state === 'unconfirmed' && <ConfirmOffer offer={offer} confirm={actions.confirm} />}
      <PaperHead
        paper={paper}
        institution={offer.bidderName}
        kind={tPaper('kinds.receipt')}
        title={tender.title}
        access="bidder"
        facts={[
          { label: tPaper('facts.number'), value: offer.receiptNumber },
          { label: t('receipt.received'), value: instantExact(offer.sentAt) },
          { label: tPaper('facts.buyer'), value: tender.buyerName },
          { label: tPaper('facts.state'), value: t(`receipt.states.${state}`) },
        ]}
      />
      {kept && standing && (
        <Notice tone="ok" title={t('receipt.keptTitle')} live>
          {t('receipt.kept', { at: instantExact(offer.sentAt) })}
        </Notice>
      )}
      <KeyValues
        items={[
          { label: t('receipt.received'), value: <span className="num">{instantExact(offer.sentAt)}</span> },
          { label: t('tender'), value: `${tender.reference}. ${tender.title}` },
          { label: t('receipt.buyer'), value: tender.buyerName },
          { label: t('receipt.bidder'), value: offer.bidderName },
          ...confirmationOf(tAmendments, offer),
          { label: t('receipt.hash'), value: <code className="break-all">{offer.sha256}</code> },
        ]}
      />
      <TermList of={['hash', 'seal', ...(offer.results.length > 0 ? (['adjusted', 'deserted', 'appeal'] as const) : [])]} />
      <OwnResults results={offer.results} signing={offer.signing} />
      <Section title={t('receipt.content')}>
        {/* On paper what it says and that it was checked stay on one sheet. */}
        <div className="stacked:mt-4 break-inside-avoid">
          {content && <OfferedTable tender={tender} content={content} />}
          <OwnText offer={offer} text={text} />
        </div>
      </Section>
      {takesOffers && standing && (
        <div className="flex flex-wrap items-center gap-3 print:hidden!">
          <LinkButton href={producer.prepareOffer(tender.id)}>{t('receipt.change')}</LinkButton>
          <ActionForm action={actions.withdraw} variant="inline">
            <Hidden name="offerId" value={offer.id} />
            <AskFirst action="offer.withdraw" facts={[`${tender.reference}. ${tender.title}`]} tone="danger" />
          </ActionForm>
        </div>
      )}
    </Page>
  );
}

function confirmationOf(tAmendments: Translator<'amendments'>, { confirmed, confirmedAt }: Receipt) {
  if (confirmed === null || !confirmedAt) return [];
  return [
    {
      label: tAmendments('bidderAmendments.confirmedLabel'),
      value: tAmendments('bidderAmendments.confirmed', { number: integer(confirmed), at: instantExact(confirmedAt) }),
    },
  ];
}
