import 'server-only';
import { saveClaimChecks } from '@/lib/data/claim-checks';
import { readOpened } from '@/lib/data/evaluation';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { besideCensus } from '@/lib/domain/offers/certificates';
import type { ClaimCheck } from '@/lib/domain/offers/claims';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { assertMayCheck } from './late-checks';

/**
 * Writes whether claims of an offer were seen and are right, or not, each with its reason and with the paper of the census that stood
 * beside it.
 * @throws Refusal wrong-step once the recommendation is made, but for whoever may be next; not-found for a claim that the offer does not make
 */
export async function checkClaims(db: Db, tender: Tender, offerId: string, checks: readonly ClaimCheck[], checkedById: string) {
  await assertMayCheck(
    db,
    tender,
    offerId,
    checks.map(({ claim }) => claim),
  );
  const { offers, files } = await readOpened(db, tender.id);
  const offer = offers.find(({ id }) => id === offerId);
  const on = dayInLaPaz(tender.deadlineAt ?? new Date(Number.NaN));
  const kept = checks.map((check) => {
    const declared = offer?.content.claims.find(({ claim }) => claim === check.claim);
    if (!offer || !declared) throw new Refusal('not-found');
    return { ...check, paper: besideCensus(declared, offer.bidderKind, files.get(offerId)?.papers ?? [], on).paper };
  });
  await saveClaimChecks(db, offerId, kept, checkedById);
  return { offerId, checks: kept.map(({ claim, confirmed, reason }) => ({ claim, confirmed, reason })) };
}
