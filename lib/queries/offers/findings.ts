import 'server-only';
import { emptyBook, type OwnCapacityBook, readOwnCapacityBook } from '@/lib/data/loads';
import { findOwnSupplier } from '@/lib/data/suppliers';
import { isHeldBack } from '@/lib/domain/access/may';
import { type Finding, precheck, unclaimed } from '@/lib/domain/awards/precheck';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { besides } from '@/lib/domain/matching/free-capacity';
import type { Claim } from '@/lib/domain/offers/claims';
import { prisma } from '@/lib/platform/database';
import { readBidder } from './bidder';
import type { readOfferDraft } from './offer-draft';

type Read = NonNullable<Awaited<ReturnType<typeof readOfferDraft>>>;

/** What is free of a producer's own capacity, with the sealed offers that nobody can count until their opening. */
export type OwnCapacity = OwnCapacityBook;

/** What is free of the bidder's own capacity for this tender, and which of its sealed offers nobody can count until their opening. */
export async function readOwnCapacity({ tender, partyId }: Read): Promise<OwnCapacity> {
  const actor = await readBidder();
  if (!actor) return { ...emptyBook, unread: [] };
  const book = await readOwnCapacityBook(prisma(), partyId, (sealedSince) => isHeldBack(actor, { sealedSince }));
  return { ...book, loads: besides(book.loads, tender.id) };
}

/**
 * What the census and the tender say of the draft, on the day of the deadline, until when papers must hold; and the margins that it
 * could ask for besides.
 */
export async function readFindings({
  tender,
  lots,
  requirements,
  place,
  draft,
  now,
  partyId,
}: Read): Promise<{ findings: Finding[]; unclaimed: Claim[] }> {
  const actor = await readBidder();
  const nothing = { findings: [], unclaimed: [] };
  if (!actor || !draft) return nothing;
  const who = { organisationId: actor.organisation.id, partyId };
  const supplier = await findOwnSupplier(prisma(), who, (sealedSince) => isHeldBack(actor, { sealedSince }));
  const { id: tenderId, partialAllowed, deadlineAt } = tender;
  const terms = { tenderId, requirements, partialAllowed, fallbackPlace: place, on: dayInLaPaz(deadlineAt ?? now) };
  if (!supplier) return nothing;
  return {
    findings: precheck(tender, draft.content, { supplier, terms, lots }),
    unclaimed: unclaimed(draft.content, supplier, terms.on),
  };
}
