import 'server-only';
import { lockBidder } from '@/lib/data/offers/drafts';
import { findSentOffer, insertWithdrawal, type SentOffer } from '@/lib/data/offers/sent';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Withdraws the bidder's offer. An earlier one that it had replaced does not come back: who wants to bid again sends again.
 * @throws Refusal offer-not-standing | offers-closed
 */
export async function withdrawOffer(db: Db, offer: SentOffer) {
  await lockBidder(db, offer);
  const current = await findSentOffer(db, offer.id);
  if (!current?.standing) throw new Refusal('offer-not-standing');
  const withdrawnAt = await insertWithdrawal(db, offer.id);
  if (!withdrawnAt) throw new Refusal('offers-closed');
  return { id: offer.id, withdrawnAt: withdrawnAt.toISOString() };
}
