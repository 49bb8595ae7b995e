import 'server-only';
import { cache } from 'react';
import { sealedSince } from '@/lib/data/offers/call';
import { readOfferDesk as readDesk } from '@/lib/data/offers/desk';
import { isHeldBack } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import { callOf } from '@/lib/domain/offers/offer';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { loadSheet } from '../tenders/sheet';
import { readBidder } from './bidder';

/** The tender and the producer's own draft and receipt; null for whoever does not bid, and for a tender that is not public. Two statements. */
export const readOfferDesk = cache(async (rawId: string) => {
  const [actor, visit, id] = [await readBidder(), await readVisit(), IdInput.safeParse(rawId)];
  if (!actor || !visit || !id.success) return null;
  const bidder = { tenderId: id.data, organisationId: actor.organisation.id };
  const [sheet, desk] = await Promise.all([
    loadSheet({ id: id.data, publishedAt: { not: null } }, visit.now),
    readDesk(prisma(), bidder),
  ]);
  if (!sheet || !desk || isHeldBack(actor, { sealedSince: sealedSince(sheet.tender) })) return null;
  const { municipalityCode, status } = actor.organisation;
  const { requirements } = sheet;
  return { call: callOf(sheet), sheet, requirements, ...desk, bidder: { municipalityCode, confirmed: status === 'confirmed' } };
});
