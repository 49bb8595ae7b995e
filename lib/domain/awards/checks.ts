import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { Tender } from '@/lib/domain/tenders/tender';

/** CUMPLE or NO CUMPLE of one requirement for one offer, with its reason. */
export type RequirementCheck = { offerId: string; requirementId: string; complies: boolean; reason: string };

/**
 * One NO CUMPLE settles it; CUMPLE needs every requirement looked at. What nobody looked at complies with nothing.
 * @returns the technical verdict of each offer
 */
export function verdicts(
  requirementIds: readonly string[],
  checks: readonly RequirementCheck[],
): (offerId: string) => TechnicalVerdict {
  return (offerId) => {
    const own = checks.filter((check) => check.offerId === offerId && requirementIds.includes(check.requirementId));
    if (own.some(({ complies }) => !complies)) return 'fails';
    return new Set(own.map(({ requirementId }) => requirementId)).size === requirementIds.length ? 'complies' : 'unchecked';
  };
}

/**
 * Who had a hand in the evaluation of a tender, and for that neither awards it nor passes its award on: who opened it, who recommended, now or
 * before it was sent back, and who checked anything.
 */
export function evaluatorsOf(
  { openedById, recommendedById, earlierEvaluatorIds }: Pick<Tender, 'openedById' | 'recommendedById' | 'earlierEvaluatorIds'>,
  checkerIds: readonly string[],
): string[] {
  return [openedById, recommendedById, ...earlierEvaluatorIds, ...checkerIds].filter((id) => id !== null);
}
