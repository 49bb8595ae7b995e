import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';

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
