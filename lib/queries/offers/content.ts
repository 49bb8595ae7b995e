import 'server-only';
import { unsealOffer } from '@/lib/data/offers/envelopes';
import type { OwnOffer } from '@/lib/data/offers/sent';
import { keyKeeper } from '@/lib/platform/sealing';

/** What the bidder's own envelope says, where the statement let it out. */
export async function readContent({ envelope, ...offer }: OwnOffer) {
  const closed = { text: null, content: null };
  if (!envelope) return closed;
  const opened = unsealOffer(await keyKeeper().unwrap(offer.tenderId, envelope.wrappedKey), {
    ...offer,
    sealed: envelope.sealed,
  });
  return opened.ok ? { text: opened.text, content: opened.payload.content } : closed;
}
