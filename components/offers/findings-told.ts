import type { OverReference } from '@/lib/domain/awards/ceiling';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import { money } from '@/lib/messages/format';
import { ownCapacity } from '@/lib/messages/told/capacity';
import { gapTold } from '@/lib/messages/told/gaps';
import type { Translator } from '@/lib/messages/translator';
import type { Translators } from '@/lib/messages/translators';

/** What to tell a bidder before sending. */
export function warningTold(translators: Translators, warning: OfferWarning): string {
  const t = translators('offers');
  const { product } = warning;
  switch (warning.code) {
    case 'claim-worthless': {
      const claim = translators('offers-claims')(`claimShort.${warning.claim}`);
      const why = translators('law')(`failedClaimSentences.${warning.why}`);
      return t('warningOf.claim-worthless', { product, claim, why });
    }
    case 'origin-unknown':
      return t('warningOf.origin-unknown', { product });
  }
}

export function overTold(t: Translator<'offers'>, { unit, totalCentavos, isPart }: OverReference): string {
  return t('findings.over-reference', {
    unit: unit.label,
    isPart: String(isPart),
    total: money(totalCentavos),
    reference: money(unit.referenceCentavos),
  });
}

/** What the check before sending found, in one sentence. */
export function findingTold(translators: Translators, finding: Finding, requirementText: (id: string) => string): string {
  const t = translators('offers');
  switch (finding.code) {
    case 'offer-empty':
    case 'not-found':
      return t(`findings.${finding.code}`);
    case 'units-over-lot':
    case 'partial-not-taken':
      return t(`findings.${finding.code}`, { product: finding.product, units: finding.units });
    case 'lot-incomplete':
      return t('findings.lot-incomplete', { product: finding.product });
    case 'over-reference':
      return overTold(t, finding);
    case 'requirement': {
      const gap = gapTold(translators('matching'), translators('census'), finding.gap);
      return t('findings.requirement', { requirement: requirementText(finding.requirementId), gap });
    }
    case 'capacity':
      return `${finding.products}: ${ownCapacity(translators('capacity'), finding.use)}`;
    case 'claim-paper':
      return t('findings.claim-paper', {
        claim: translators('offers-claims')(`claimShort.${finding.claim}`),
        because: finding.because,
        document: translators('census')(`documentNames.${finding.paper}`),
      });
  }
}
