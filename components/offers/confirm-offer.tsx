import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { overReferences } from '@/lib/domain/awards/ceiling';
import type { OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Refusal } from '@/lib/domain/refusal';
import { integer } from '@/lib/messages/format';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { useTranslators } from '@/lib/messages/use-translators';
import { producer } from '@/lib/routes/producer';
import { AmendedNotice, SeenAmendment } from './amended-notice';
import { overTold } from './findings-told';

type Props = {
  offer: {
    id: string;
    sentAt: Date;
    unconfirmed: number | null;
    unfit: Pick<Refusal, 'code' | 'params'> | null;
    content: OfferContent | null;
    tender: TenderForBidders;
  };
  confirm: ServerAction;
};

/** What changed since an offer was sent, and its author's word on it; where it could only be refused, the way to change it instead. */
export function ConfirmOffer({ offer: { id, sentAt, unconfirmed, unfit, content, tender }, confirm }: Props) {
  const tAmendments = useTranslations('amendments');
  const translators = useTranslators();
  const change = <LinkButton href={producer.prepareOffer(tender.id)}>{tAmendments('bidderAmendments.change')}</LinkButton>;
  return (
    <div className="stacked:mt-4 print:hidden!">
      <AmendedNotice tender={tender} since={sentAt} />
      {unfit ? (
        <Notice tone="bad" title={tAmendments('bidderAmendments.unfitTitle', { number: integer(unconfirmed ?? 0) })}>
          <p className="num">{refusalSentence(translators, unfit.code, unfit.params)}</p>
          <p>{tAmendments('bidderAmendments.unfitText')}</p>
          {change}
        </Notice>
      ) : (
        <Notice tone="due" title={tAmendments('bidderAmendments.waits', { number: integer(unconfirmed ?? 0) })}>
          <p>{tAmendments('bidderAmendments.waitsText')}</p>
          {content && <OverNow tender={tender} content={content} />}
          <p>{tAmendments('bidderAmendments.unfit')}</p>
          <ActionForm action={confirm} submit={tAmendments('bidderAmendments.confirm')}>
            <Hidden name="offerId" value={id} />
            <SeenAmendment tender={tender} />
            <p className="text-ink-2">{tAmendments('bidderAmendments.confirmText')}</p>
          </ActionForm>
        </Notice>
      )}
    </div>
  );
}

/** A price over what is asked now may be confirmed, as it may be sent, and would be left out: told first. */
function OverNow({ tender, content }: { tender: TenderForBidders; content: OfferContent }) {
  const t = useTranslations('offers');
  return overReferences(tender, content).map((over) => (
    <p key={over.unit.targetId} className="num">
      <strong>{t('wouldBeOut')}.</strong> {overTold(t, over)}
    </p>
  ));
}
