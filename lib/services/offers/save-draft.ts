import 'server-only';
import { lockBidder, readDraft, saveDraft } from '@/lib/data/offers/drafts';
import { readTenderKey, sealDraft } from '@/lib/data/offers/envelopes';
import { overReferenceAt } from '@/lib/domain/awards/ceiling';
import { type DraftPart, emptyContent, itemsOf, mergeDraft, type TenderForBidders } from '@/lib/domain/offers/offer';
import { assertCertificates, assertFits, assertTakesOffers } from '@/lib/domain/offers/rules';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Writes a part of a draft over what was there, and seals it again.
 * @returns when it was saved, what the sending says it has checked; and of what was written the place (from 1) of the first item with
 *   which the offer is over a referential price, so that it is told at its own step
 * @throws Refusal offers-closed | not-found | units-over-lot | claim-not-issued | claim-expired
 */
export async function saveOfferDraft(db: Db, tender: TenderForBidders, partyId: string, part: DraftPart, now: Date) {
  assertTakesOffers(tender, now);
  const bidder = { tenderId: tender.id, partyId };
  await lockBidder(db, bidder);
  const draft = await readDraft(db, bidder);
  const content = mergeDraft(draft?.content ?? emptyContent, part);
  // Only what is written now: an amendment may have left another item too large, and that is told where it is and before sending.
  assertFits(tender, part);
  if (part.claims) assertCertificates(tender, part.claims, { now, inForm: true });
  const savedAt = await saveDraft(db, bidder, sealDraft(await readTenderKey(db, tender.id), bidder, content));
  if (!savedAt) throw new Refusal('offers-closed');
  const written = new Set(part.items.map(({ lotItemId }) => lotItemId));
  const over = itemsOf(tender).findIndex(({ id }) => written.has(id) && overReferenceAt(tender, content, id));
  return { savedAt: savedAt.toISOString(), overAt: over === -1 ? null : over + 1 };
}
