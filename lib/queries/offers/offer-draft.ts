import 'server-only';
import { cache } from 'react';
import { findTenderToBid, sealedSince } from '@/lib/data/offers/tender';
import { isHeldBack } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import type { OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { prisma } from '@/lib/platform/database';
import { readBidder } from './bidder';
import { type FoundOfferDraft, findOfferDraft } from './found-draft';

/** A tender as the pages of an offer see it, with the producer's own draft and receipt. */
export type OfferDraft = {
  tender: TenderForBidders;
  now: Date;
  takesOffers: boolean;
  /** Null: none yet, or the tender takes no offers any more. */
  draft: { content: OfferContent; savedAt: Date } | null;
  standing: FoundOfferDraft['standing'];
  requirements: readonly Pick<Requirement, 'id' | 'text'>[];
  bidder: { municipalityCode: string | null; confirmed: boolean };
};

/** The tender and the producer's own draft and receipt; null for whoever does not bid, and for a tender that is not public. Two statements. */
export const readOfferDraft = cache(async (rawId: string) => {
  const [actor, id] = [await readBidder(), IdInput.safeParse(rawId)];
  if (!actor || !id.success) return null;
  const [asked, offerDraft] = await Promise.all([
    findTenderToBid(prisma(), id.data),
    findOfferDraft(prisma(), { tenderId: id.data, actor }),
  ]);
  if (!asked || !offerDraft || isHeldBack(actor, { sealedSince: sealedSince(asked.tender) })) return null;
  const { municipalityCode, status } = actor.organisation;
  return { ...asked, ...offerDraft, bidder: { municipalityCode, confirmed: status === 'confirmed' } };
});
