import 'server-only';
import { saveChecks } from '@/lib/data/evaluation';
import { findRequirements } from '@/lib/data/requirements';
import { holdUnderEvaluation } from '@/lib/data/tenders';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * Writes CUMPLE or NO CUMPLE of some requirements of a tender for one of its offers, each with its reason.
 * @throws Refusal wrong-step once the recommendation is made; not-found for a requirement of another tender
 */
export async function checkRequirements(db: Db, tender: Tender, checks: readonly RequirementCheck[], checkedById: string) {
  await holdUnderEvaluation(db, tender.id);
  const asked = new Set((await findRequirements(db, tender.id)).map(({ id }) => id));
  if (checks.some(({ requirementId }) => !asked.has(requirementId))) throw new Refusal('not-found');
  await saveChecks(db, checks, checkedById);
  return { checks: checks.map(({ requirementId, complies }) => ({ requirementId, complies })) };
}
