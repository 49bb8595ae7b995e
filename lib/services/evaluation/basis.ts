import 'server-only';
import { readOpened } from '@/lib/data/evaluation';
import { readRuleBook } from '@/lib/data/law';
import { findTenderForBidders } from '@/lib/data/offers/tender';
import { findRequirements } from '@/lib/data/requirements';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import { assertClaimsChecked, openClaims } from '@/lib/domain/awards/open-claims';
import { type AwardUnit, awardUnits } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * Everything an evaluation rests on: what was asked, what was offered, what was checked, and the rules of the day on which
 * the tender was published (who bid knew those, not later ones).
 */
export async function readEvaluationBasis(db: Db, tender: Tender) {
  const published = await findTenderForBidders(db, tender.id);
  if (!published || !tender.publishedAt) throw new Error(`tender ${tender.id} was never published`);
  const { offers, checks } = await readOpened(db, tender.id);
  const requirements = await findRequirements(db, tender.id);
  const book = await readRuleBook(db, { day: dayInLaPaz(tender.publishedAt), organisationId: tender.organisationId });
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const verdictOf = checkVerdicts(
    requirements.map(({ id }) => id),
    checks,
  );
  return {
    book,
    published,
    units: awardUnits(published),
    offers: byId,
    verdictOf,
    /** @throws Refusal claim-unchecked where the award of the unit hangs on a claim that nobody checked */
    assertNothingOpen: (unit: AwardUnit) => assertClaimsChecked(unit, openClaims(book, unit, offers, verdictOf), byId),
    bidderIds: offers.map((offer) => offer.partyId),
  };
}
