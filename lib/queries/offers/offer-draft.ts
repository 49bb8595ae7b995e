import 'server-only';
import { cache } from 'react';
import { findOfferDraft as readDesk } from '@/lib/data/offers/offer-draft';
import { findTenderToBid, sealedSince } from '@/lib/data/offers/tender';
import { isHeldBack } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import { prisma } from '@/lib/platform/database';
import { readBidder } from './bidder';

/** The tender and the producer's own draft and receipt; null for whoever does not bid, and for a tender that is not public. Two statements. */
export const readOfferDraft = cache(async (rawId: string) => {
  const [actor, id] = [await readBidder(), IdInput.safeParse(rawId)];
  if (!actor || !id.success) return null;
  const bidder = { tenderId: id.data, organisationId: actor.organisation.id };
  const [asked, offerDraft] = await Promise.all([findTenderToBid(prisma(), id.data), readDesk(prisma(), bidder)]);
  if (!asked || !offerDraft || isHeldBack(actor, { sealedSince: sealedSince(asked.call) })) return null;
  const { municipalityCode, status } = actor.organisation;
  return { ...asked, ...offerDraft, bidder: { municipalityCode, confirmed: status === 'confirmed' } };
});
