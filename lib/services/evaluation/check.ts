import 'server-only';
import { saveChecks } from '@/lib/data/evaluation';
import { findRequirements } from '@/lib/data/requirements';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { assertMayCheck } from './late-checks';

/**
 * Writes CUMPLE or NO CUMPLE of some requirements of a tender for one of its offers, each with its reason.
 * @throws Refusal wrong-step once the recommendation is made, but for whoever may be next; not-found for a requirement of another tender
 */
export async function checkRequirements(db: Db, tender: Tender, checks: readonly RequirementCheck[], checkedById: string) {
  const requirementIds = checks.map(({ requirementId }) => requirementId);
  for (const offerId of new Set(checks.map((one) => one.offerId))) await assertMayCheck(db, tender, offerId, requirementIds);
  const asked = new Set((await findRequirements(db, tender.id)).map(({ id }) => id));
  if (requirementIds.some((id) => !asked.has(id))) throw new Refusal('not-found');
  await saveChecks(db, checks, checkedById);
  return { checks: checks.map(({ requirementId, complies }) => ({ requirementId, complies })) };
}
