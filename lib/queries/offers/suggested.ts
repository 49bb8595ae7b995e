import 'server-only';
import { readOwnPapers } from '@/lib/data/bidder-files';
import { suggest } from '@/lib/domain/offers/certificates';
import { prisma } from '@/lib/platform/database';
import { readBidder } from './bidder';
import type { readOfferDraft } from './offer-draft';

/** The margins to claim, as the draft declares them, or else as the producer's own papers of the census say. */
export async function readSuggested({ draft, bidderKind }: NonNullable<Awaited<ReturnType<typeof readOfferDraft>>>) {
  const actor = await readBidder();
  const papers = actor ? await readOwnPapers(prisma(), actor.organisation.id) : [];
  return suggest(draft?.content.claims ?? [], bidderKind, papers);
}
