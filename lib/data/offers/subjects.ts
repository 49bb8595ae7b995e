import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import type { Db } from '@/lib/platform/database';
import { findBiddingParty } from '../parties';
import { findSentOffer } from './sent';
import { findTenderForBidders, sealedSince } from './tender';

// What the actions on offers are about. Their subject is the party that bids, never the tender: a tender's history would otherwise count
// its offers.

/** A tender, and as which party somebody bids in it; null for one that is not public. */
export async function findToBid(db: Db, actor: Actor, tenderId: string) {
  const tender = await findTenderForBidders(db, tenderId);
  return tender && { id: await findBiddingParty(db, { tenderId, actor }), tender, sealedSince: sealedSince(tender) };
}

/** A sent offer with its tender, as its party touches it, or null. */
export async function findOfferOfParty(db: Db, offerId: string) {
  const offer = await findSentOffer(db, offerId);
  const tender = offer && (await findTenderForBidders(db, offer.tenderId));
  return tender && { id: offer.partyId, partyId: offer.partyId, offer, tender, sealedSince: sealedSince(tender) };
}
