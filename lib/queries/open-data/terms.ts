import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type SeriesTerms, seriesTerms } from '@/lib/domain/transparency/series-terms';

/** The words of each closed list, by code, in the order in which the dictionary names them. */
export type TermWords = { readonly [Kind in keyof SeriesTerms]: ReadonlyMap<string, string> };

/** Closed lists as they are written in a file. OECOM, OECA, APP and MyPE stay as the law writes them. */
export async function readTermWords(): Promise<TermWords> {
  const t = await getTranslations('data-columns');
  const tDeliveries = await getTranslations('deliveries');
  const tMatrix = await getTranslations('matrix');
  const tProgrammes = await getTranslations('programmes');
  const tTenders = await getTranslations('tenders');
  const tFoodGroups = await getTranslations('food-groups');
  return {
    'tender-status': listed(seriesTerms['tender-status'], (code) => t(`terms.tender-status.${code}`)),
    'award-form': listed(seriesTerms['award-form'], (code) => tTenders(`awardFormNames.${code}`)),
    frequency: listed(seriesTerms.frequency, (code) => tTenders(`frequencyNames.${code}`)),
    'food-group': listed(seriesTerms['food-group'], (code) => tFoodGroups(code)),
    'product-kind': listed(seriesTerms['product-kind'], (code) => t(`terms.product-kind.${code}`)),
    'actor-kind': listed(seriesTerms['actor-kind'], (code) => t(`terms.actor-kind.${code}`)),
    'contract-form': listed(seriesTerms['contract-form'], (code) => t(`terms.contract-form.${code}`)),
    'contract-end': listed(seriesTerms['contract-end'], (code) => t(`terms.contract-end.${code}`)),
    outcome: listed(seriesTerms.outcome, (code) => t(`terms.outcome.${code}`)),
    'reject-reason': listed(seriesTerms['reject-reason'], (code) => tDeliveries(`rejectReasonNames.${code}`)),
    'missing-reason': listed(seriesTerms['missing-reason'], (code) => tDeliveries(`missingReasonNames.${code}`)),
    'programme-status': listed(seriesTerms['programme-status'], (code) => t(`terms.programme-status.${code}`)),
    meal: listed(seriesTerms.meal, (code) => tProgrammes(`meals.${code}`)),
    'matrix-actor': listed(seriesTerms['matrix-actor'], (code) => tMatrix(`actorNames.${code}`)),
    'matrix-column': listed(seriesTerms['matrix-column'], (code) => tMatrix(`columnShortNames.${code}`)),
    standing: listed(seriesTerms.standing, (code) => tMatrix(`standingNames.${code}`)),
    'commitment-state': listed(seriesTerms['commitment-state'], (code) => tMatrix(`commitmentStateNames.${code}`)),
  };
}

function listed<Code extends string>(codes: readonly Code[], tell: (code: Code) => string): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [code, tell(code)]));
}
