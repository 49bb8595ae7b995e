import 'server-only';
import { randomUUID } from 'node:crypto';
import { lockBidder, readDraft } from '@/lib/data/offers/drafts';
import { isSameContent, readTenderKey, sealOffer } from '@/lib/data/offers/envelopes';
import { findStandingEnvelope, insertOffer } from '@/lib/data/offers/sent';
import { findUnconfirmed, holdAmendments, insertConfirmation } from '@/lib/data/tender-amendments';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { assertHolds, assertTakesOffers } from '@/lib/domain/offers/rules';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { newReceiptNumber, newSalt } from '@/lib/platform/sealing';

/**
 * Seals the draft as it was checked and sends it. An earlier offer of the same bidder is replaced by this one being later; one that says
 * the same is kept with its receipt and its time, since a tie goes to whoever was received first (`kept`).
 * @param checkedAt when the draft that the bidder checked was saved: another one is not sent in its place
 * @param amendment number of the last amendment that the bidder had seen then, 0 for none: nothing is sent for what they did not read
 * @throws Refusal offers-closed | amended-since | offer-empty | draft-changed, or what assertHolds says
 */
export async function sendOffer(
  db: Db,
  tender: TenderForBidders,
  { partyId, userId }: { partyId: string; userId: string },
  { checkedAt, amendment }: { checkedAt: Date; amendment: number },
  now: Date,
) {
  assertTakesOffers(tender, now);
  const bidder = { tenderId: tender.id, partyId };
  await lockBidder(db, bidder);
  if ((await holdAmendments(db, tender.id)) !== amendment) throw new Refusal('amended-since');
  const draft = await readDraft(db, bidder);
  if (!draft) throw new Refusal('offer-empty');
  if (draft.savedAt.getTime() !== checkedAt.getTime()) throw new Refusal('draft-changed');
  assertHolds(tender, draft.content, now);

  const key = await readTenderKey(db, tender.id);
  const standing = await findStandingEnvelope(db, bidder);
  if (standing && isSameContent(key, standing, draft.content)) {
    const { id, receiptNumber, sha256, sentAt } = standing;
    // Who read the amendment and says the same again confirms it.
    const waits = await findUnconfirmed(db, id);
    if (waits) await insertConfirmation(db, { offerId: id, amendmentId: waits.id, confirmedById: userId });
    return { id, receiptNumber, sha256, sentAt: sentAt.toISOString(), kept: true };
  }

  // Random: an id that grows would tell whose offer came when.
  const payload = { ...bidder, offerId: randomUUID(), salt: newSalt(), content: draft.content };
  const envelope = sealOffer(key, payload);
  const receiptNumber = newReceiptNumber();
  const sentAt = await insertOffer(db, { id: payload.offerId, ...bidder, receiptNumber, ...envelope });
  if (!sentAt) throw new Refusal('offers-closed');
  return { id: payload.offerId, receiptNumber, sha256: envelope.sha256, sentAt: sentAt.toISOString(), kept: false };
}
