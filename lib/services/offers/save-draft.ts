import 'server-only';
import { lockBidder, readDraft, saveDraft } from '@/lib/data/offers/drafts';
import { readTenderKey, sealDraft } from '@/lib/data/offers/envelopes';
import { type Call, type DraftPart, emptyContent, mergeDraft } from '@/lib/domain/offers/offer';
import { assertFits, assertTakesOffers } from '@/lib/domain/offers/rules';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Writes a part of a draft over what was there, and seals it again.
 * @returns when it was saved: what the sending says it has checked
 * @throws Refusal offers-closed | not-found | units-over-lot
 */
export async function saveOfferDraft(db: Db, call: Call, organisationId: string, part: DraftPart, now: Date) {
  assertTakesOffers(call, now);
  const bidder = { tenderId: call.id, organisationId };
  await lockBidder(db, bidder);
  const draft = await readDraft(db, bidder);
  const content = mergeDraft(draft?.content ?? emptyContent, part);
  // Only what is written now: an amendment may have left another item too large, and that is told where it is and before sending.
  assertFits(call, part);
  const savedAt = await saveDraft(db, bidder, sealDraft(await readTenderKey(db, call.id), bidder, content));
  if (!savedAt) throw new Refusal('offers-closed');
  return { savedAt: savedAt.toISOString() };
}
