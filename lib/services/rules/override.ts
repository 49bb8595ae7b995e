import 'server-only';
import { type ListedRule, saveWord } from '@/lib/data/rules';
import type { Actor } from '@/lib/domain/access/actor';
import { type OwnParts, ownValue } from '@/lib/domain/law/own-value';
import { valueHeld } from '@/lib/domain/law/validation';
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
  const value = ownValue(rule.id, valueHeld(rule), parts);
  const { id: organisationId } = actor.organisation;
  const id = await saveWord(db, {
    ruleId: rule.id,
    organisationId,
    userId: actor.userId,
    verdict: 'parameter',
    value,
    legalBasis,
  });
  return { id, ruleId: rule.id, value };
}
