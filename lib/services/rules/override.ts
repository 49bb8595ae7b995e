import 'server-only';
import { type ListedRule, saveOverride } from '@/lib/data/rules';
import type { Actor } from '@/lib/domain/access/actor';
import { type OwnParts, ownValue } from '@/lib/domain/law/own-value';
import type { Db } from '@/lib/platform/database';

/**
 * Records a municipality's own parameter of a rule with its legal basis. It counts for what is published from that day on;
 * tenders already published keep the rules under which people bid.
 * @throws Refusal rule-value-unfit
 */
export async function overrideRule(
  db: Db,
  rule: ListedRule,
  actor: Actor,
  { parts, legalBasis }: { parts: OwnParts; legalBasis: string },
) {
  const value = ownValue(rule.id, rule.value, parts);
  const id = await saveOverride(db, {
    ruleId: rule.id,
    organisationId: actor.organisation.id,
    userId: actor.userId,
    value,
    legalBasis,
  });
  return { id, ruleId: rule.id, value };
}
