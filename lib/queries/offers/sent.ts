import 'server-only';
import { cache } from 'react';
import { findOwnOffer, listOwnOffers } from '@/lib/data/offers/sent';
import { findTenderForBidders, sealedSince } from '@/lib/data/offers/tender';
import { isHeldBack } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import { prisma } from '@/lib/platform/database';
import { readOwnResults } from '@/lib/queries/offers/own-results';
import { readBidder } from './bidder';
import { readOfferContent } from './content';
import { readOwnSigning } from './signing';

/** The producer's own offers, newest first; null for whoever does not bid. */
export const readOwnOffers = cache(async () => {
  const actor = await readBidder();
  if (!actor) return null;
  const offers = await listOwnOffers(prisma(), actor.partyIds);
  return offers.filter((offer) => !isHeldBack(actor, { sealedSince: sealedSince(offer) }));
});

/** One offer of the producer with its receipt, and its content when they may read it; null when it is not theirs. */
export const readOwnOffer = cache(async (rawId: string) => {
  const [actor, id] = [await readBidder(), IdInput.safeParse(rawId)];
  const offer = actor && id.success ? await findOwnOffer(prisma(), id.data, actor.partyIds) : null;
  if (!offer) return null;
  const [tender, results] = await Promise.all([
    findTenderForBidders(prisma(), offer.tenderId),
    readOwnResults(prisma(), offer.id),
  ]);
  if (!actor || !tender || isHeldBack(actor, { sealedSince: sealedSince(tender) })) return null;
  const { envelope: _, ...receipt } = offer;
  const [signing, said] = [await readOwnSigning(tender, results), await readOfferContent(offer, tender)];
  return { ...receipt, ...said, tender, results, signing };
});
