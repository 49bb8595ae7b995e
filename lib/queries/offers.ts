import 'server-only';
import { cache } from 'react';
import { readRuleBook } from '@/lib/data/law';
import { findCall } from '@/lib/data/offers/call';
import { readOfferDesk as readDesk } from '@/lib/data/offers/desk';
import { unsealOffer } from '@/lib/data/offers/envelopes';
import { readOwnResults } from '@/lib/data/offers/results';
import { findOwnOffer, listOwnOffers, type OwnOffer } from '@/lib/data/offers/sent';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { offerWarnings } from '@/lib/domain/awards/preview';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { IdInput } from '@/lib/domain/inputs';
import { emptyContent } from '@/lib/domain/offers/offer';
import { readStep } from '@/lib/domain/offers/steps';
import { prisma } from '@/lib/platform/database';
import { keyKeeper } from '@/lib/platform/sealing';
import { readActor } from '@/lib/platform/session';

/** Who bids: a person of a producer, for that producer's own offers and no one else's. */
async function readBidder(): Promise<Actor | null> {
  const actor = await readActor();
  return actor && may(actor, 'offer.read', { id: actor.organisation.id, organisationId: actor.organisation.id }) ? actor : null;
}

/** The tender and the producer's own draft and receipt; null for whoever does not bid, and for a tender that is not public. */
export const readOfferDesk = cache(async (rawId: string) => {
  const [actor, id] = [await readBidder(), IdInput.safeParse(rawId)];
  if (!actor || !id.success) return null;
  const bidder = { tenderId: id.data, organisationId: actor.organisation.id };
  const [call, desk] = await Promise.all([findCall(prisma(), id.data), readDesk(prisma(), bidder)]);
  const { municipalityCode, status } = actor.organisation;
  return call && desk && { call, ...desk, bidder: { municipalityCode, confirmed: status === 'confirmed' } };
});

/** One page of the offer: the desk, and what that page alone needs. */
export async function readOfferStep(rawId: string, rawStep: string | undefined) {
  const desk = await readOfferDesk(rawId);
  if (!desk) return null;
  const step = readStep(rawStep, desk.call);
  const origins = step.kind === 'item' ? await readOrigins() : [];
  const warnings = step.kind === 'review' ? await readWarnings(desk) : [];
  return { desk, step, origins, warnings };
}

/** What to tell the producer before sending, by the rules under which the offer will be evaluated. */
async function readWarnings({ call, draft, bidderKind, now }: NonNullable<Awaited<ReturnType<typeof readOfferDesk>>>) {
  const day = dayInLaPaz(call.publishedAt ?? now);
  const book = await readRuleBook(prisma(), { day, organisationId: call.organisationId });
  return offerWarnings(call, draft?.content ?? emptyContent, bidderKind, book);
}

/** The producer's own offers, newest first; null for whoever does not bid. */
export const readOwnOffers = cache(async () => {
  const actor = await readBidder();
  return actor && listOwnOffers(prisma(), actor.organisation.id);
});

/** One offer of the producer with its receipt, and its content when they may read it; null when it is not theirs. */
export const readOwnOffer = cache(async (rawId: string) => {
  const [actor, id] = [await readBidder(), IdInput.safeParse(rawId)];
  const offer = actor && id.success ? await findOwnOffer(prisma(), id.data, actor.organisation.id) : null;
  if (!offer) return null;
  const [call, results] = await Promise.all([findCall(prisma(), offer.tenderId), readOwnResults(prisma(), offer.id)]);
  if (!call) return null;
  const { envelope: _, ...receipt } = offer;
  return { ...receipt, ...(await readContent(offer)), call, results, bidderName: actor?.organisation.name ?? '' };
});

async function readContent({ envelope, ...offer }: OwnOffer) {
  const closed = { text: null, content: null };
  if (!envelope) return closed;
  const opened = unsealOffer(await keyKeeper().unwrap(offer.tenderId, envelope.wrappedKey), {
    ...offer,
    sealed: envelope.sealed,
  });
  return opened.ok ? { text: opened.text, content: opened.payload.content } : closed;
}

/** Municipalities for the origin of a product, by department. */
async function readOrigins() {
  const rows = await prisma().municipality.findMany({
    orderBy: [{ department: { name: 'asc' } }, { name: 'asc' }],
    select: { code: true, name: true, department: { select: { name: true } } },
  });
  return rows.map(({ code, name, department }) => ({ value: code, label: name, group: department.name }));
}
