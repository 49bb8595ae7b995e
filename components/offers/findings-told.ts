import type { OverReference } from '@/lib/domain/awards/ceiling';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import { money } from '@/lib/messages/es/format';
import { ownCapacity } from '@/lib/messages/told/capacity';
import { gapTold } from '@/lib/messages/told/gaps';
import type { Translator } from '@/lib/messages/translator';

/** What tells of an offer, its margins, the census and what is free of a capacity. */
export type FindingTranslators = {
  t: Translator<'offers'>;
  tClaims: Translator<'offers-claims'>;
  tCensus: Translator<'census'>;
  tMatching: Translator<'matching'>;
  tCapacity: Translator<'capacity'>;
};

/** What to tell a bidder before sending. */
export function warningTold(
  { t, tClaims }: Pick<FindingTranslators, 't' | 'tClaims'>,
  tLaw: Translator<'law'>,
  warning: OfferWarning,
): string {
  const { product } = warning;
  switch (warning.code) {
    case 'claim-worthless': {
      const [claim, why] = [tClaims(`claimShort.${warning.claim}`), tLaw(`failedClaimSentences.${warning.why}`)];
      return t('warningOf.claim-worthless', { product, claim, why });
    }
    case 'origin-unknown':
      return t('warningOf.origin-unknown', { product });
  }
}

export function overTold(t: Translator<'offers'>, { unit: { label, referenceCentavos }, totalCentavos }: OverReference): string {
  return t('findings.over-reference', { unit: label, total: money(totalCentavos), reference: money(referenceCentavos) });
}

/** What the check before sending found, in one sentence. */
export function findingTold(
  { t, tClaims, tCensus, tMatching, tCapacity }: FindingTranslators,
  finding: Finding,
  requirementText: (id: string) => string,
): string {
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
      const gap = gapTold(tMatching, tCensus, finding.gap);
      return t('findings.requirement', { requirement: requirementText(finding.requirementId), gap });
    }
    case 'capacity':
      return `${finding.products}: ${ownCapacity(tCapacity, finding.use)}`;
    case 'claim-paper':
      return t('findings.claim-paper', {
        claim: tClaims(`claimShort.${finding.claim}`),
        because: finding.because,
        document: tCensus(`documentNames.${finding.paper}`),
      });
  }
}
