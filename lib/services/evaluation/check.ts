import 'server-only';
import { isOutOfAward, saveChecks, sealedChecks } from '@/lib/data/evaluation';
import { findRequirements } from '@/lib/data/requirements';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * Writes CUMPLE or NO CUMPLE of some requirements of a tender for one of its offers, each with its reason. After the award only of an
 * offer that was not awarded, should it be next in order; what the recommendation rested on stays as it was.
 * @throws Refusal wrong-step once the recommendation is made, but for that; not-found for a requirement of another tender
 */
export async function checkRequirements(db: Db, tender: Tender, checks: readonly RequirementCheck[], checkedById: string) {
  await assertMayCheck(db, tender, checks);
  const asked = new Set((await findRequirements(db, tender.id)).map(({ id }) => id));
  if (checks.some(({ requirementId }) => !asked.has(requirementId))) throw new Refusal('not-found');
  await saveChecks(db, checks, checkedById);
  return { checks: checks.map(({ requirementId, complies }) => ({ requirementId, complies })) };
}

async function assertMayCheck(db: Db, { id, status }: Tender, checks: readonly RequirementCheck[]): Promise<void> {
  if (status === 'closed') return;
  if (status !== 'awarded') throw new Refusal('wrong-step');
  const sealed = await sealedChecks(db, id);
  for (const { offerId, requirementId } of checks)
    if (sealed.has(`${offerId} ${requirementId}`) || !(await isOutOfAward(db, offerId))) throw new Refusal('wrong-step');
}
