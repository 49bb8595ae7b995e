import { ActForm } from '@/components/ui/act-form';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Call } from '@/lib/domain/offers/offer';
import type { Door } from '@/lib/domain/outcome';
import { bidderAmendmentsEs as words } from '@/lib/messages/es/amendments';
import { AmendedNotice, SeenAmendment } from './amended-notice';

type Props = {
  offer: { id: string; sentAt: Date; unconfirmed: number | null; call: Call };
  confirm: Door;
};

/** What changed since an offer was sent, and its author's word on it. */
export function ConfirmOffer({ offer: { id, sentAt, unconfirmed, call }, confirm }: Props) {
  return (
    <div className="stack no-print">
      <AmendedNotice call={call} since={sentAt} />
      <Notice tone="due" title={words.waits(unconfirmed ?? 0)}>
        <p>{words.waitsText}</p>
        <p>{words.unfit}</p>
        <ActForm act={confirm} submit={words.confirm}>
          <Hidden name="offerId" value={id} />
          <SeenAmendment call={call} />
          <p className="quiet">{words.confirmText}</p>
        </ActForm>
      </Notice>
    </div>
  );
}
