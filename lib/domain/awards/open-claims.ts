import { decidingClaims, type OpenClaim } from '@/lib/domain/evaluation/deciding-claims';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { claimState } from '@/lib/domain/offers/claims';
import { Refusal } from '@/lib/domain/refusal';
import type { RankedLine } from './record';
import { type AwardUnit, contendersOf, type OpenedOffer, wholeOf } from './unit';

type Offers = ReadonlyMap<string, OpenedOffer>;

/** Claims of a unit that its award hangs on and nobody checked: none can be recommended or awarded on them. */
export function openClaims(
  book: RuleBook,
  unit: AwardUnit,
  offers: readonly OpenedOffer[],
  verdictOf: (offerId: string) => TechnicalVerdict,
): OpenClaim[] {
  const asked = { reference: unit.referenceCentavos, units: wholeOf(unit) };
  return decidingClaims(book, asked, contendersOf(unit, offers, verdictOf));
}

/** @throws Refusal claim-unchecked naming the unit, and whose claim it is */
export function assertClaimsChecked(unit: AwardUnit, [open]: readonly OpenClaim[], offers: Offers): void {
  if (open)
    throw new Refusal('claim-unchecked', {
      unit: unit.label,
      claim: open.claim,
      bidder: offers.get(open.offerId)?.organisationName ?? '',
    });
}

/**
 * The margins that count for whoever is given something, in the order that was kept, and that nobody checked. Where the authority
 * departs from the recommendation, the evaluator may never have looked at them.
 */
export function uncheckedMargins(
  lines: readonly RankedLine[],
  given: readonly { offerId: string }[],
  offers: Offers,
): OpenClaim[] {
  return given.flatMap(({ offerId }) => {
    const margins = lines.find((line) => line.offerId === offerId)?.margins ?? [];
    const checks = offers.get(offerId)?.claimChecks ?? [];
    return margins
      .filter(({ claim, bps }) => bps > 0 && claimState(checks, claim) === 'declared')
      .map(({ claim }) => ({ offerId, claim }));
  });
}
