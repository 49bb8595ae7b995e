import 'server-only';
import { unsealOffer } from '@/lib/data/offers/envelopes';
import type { OwnOffer } from '@/lib/data/offers/sent';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { unfitOf } from '@/lib/domain/offers/rules';
import { keyKeeper } from '@/lib/platform/sealing';

/** What the bidder's own envelope says, where the statement let it out, and why it cannot be confirmed as it is: null, it can, or nothing waits. */
export async function readOfferContent(offer: OwnOffer, tender: TenderForBidders) {
  const said = await unsealed(offer);
  return { ...said, unfit: offer.takesOffers && offer.unconfirmed !== null ? unfitOf(tender, said.content, offer.now) : null };
}

async function unsealed({ envelope, ...offer }: OwnOffer) {
  const closed = { text: null, content: null };
  if (!envelope) return closed;
  const opened = unsealOffer(await keyKeeper().unwrap(offer.tenderId, envelope.wrappedKey), {
    ...offer,
    sealed: envelope.sealed,
  });
  return opened.ok ? { text: opened.text, content: opened.payload.content } : closed;
}
