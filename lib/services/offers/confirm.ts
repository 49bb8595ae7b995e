import 'server-only';
import { lockBidder } from '@/lib/data/offers/drafts';
import { readTenderKey, unsealOffer } from '@/lib/data/offers/envelopes';
import { findOwnOffer, type SentOffer } from '@/lib/data/offers/sent';
import { findUnconfirmed, holdAmendments, insertConfirmation } from '@/lib/data/tender-amendments';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { assertTakesOffers, unfitOf } from '@/lib/domain/offers/rules';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

type Confirming = {
  tender: TenderForBidders;
  offer: SentOffer;
  /** Number of the last amendment that the bidder saw. */
  seen: number;
  userId: string;
};

/**
 * Holds a sent offer to the tender as it was amended. It stays in its envelope; that it still fits what is asked is looked up for its
 * author, who may read it as long as the tender takes offers, and for nobody else.
 * @throws Refusal offers-closed | offer-not-standing | amended-since | nothing-to-confirm, or what unfitOf says: then it has to be
 *   changed and sent again
 */
export async function confirmOffer(db: Db, { tender, offer, seen, userId }: Confirming, now: Date) {
  assertTakesOffers(tender, now);
  await lockBidder(db, offer);
  if ((await holdAmendments(db, tender.id)) !== seen) throw new Refusal('amended-since');
  const current = await findOwnOffer(db, offer.id, [offer.partyId]);
  if (!current?.standing) throw new Refusal('offer-not-standing');
  if (!current.envelope) throw new Refusal('offers-closed');
  const waits = await findUnconfirmed(db, offer.id);
  if (!waits) throw new Refusal('nothing-to-confirm');
  const opened = unsealOffer(await readTenderKey(db, tender.id), {
    ...current,
    sealed: current.envelope.sealed,
  });
  const unfit = unfitOf(tender, opened.ok ? opened.payload.content : null, now);
  if (unfit) throw unfit;
  const confirmedAt = await insertConfirmation(db, {
    offerId: offer.id,
    amendmentId: waits.id,
    confirmedById: userId,
  });
  return {
    id: offer.id,
    amendment: waits.number,
    confirmedAt: confirmedAt.toISOString(),
  };
}
