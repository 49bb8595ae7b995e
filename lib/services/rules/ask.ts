import 'server-only';
import { notify } from '@/lib/data/notices';
import { listAdvisers } from '@/lib/data/rule-review';
import { type ListedRule, saveQuestion } from '@/lib/data/rules';
import type { Actor } from '@/lib/domain/access/actor';
import { isAsked, mayBeValidated } from '@/lib/domain/law/validation';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

/**
 * Asks the municipality's legal adviser for a rule. Asked already and not answered yet: nothing is added.
 * @param tenderId for which it matters, where it is one
 * @throws Refusal rule-is-sure | nobody-validates
 */
export async function askValidation(db: Db, rule: ListedRule, actor: Actor, tenderId: string | null) {
  if (!mayBeValidated(rule)) throw new Refusal('rule-is-sure');
  const { id: organisationId } = actor.organisation;
  if ((await listAdvisers(db, organisationId)).length === 0) throw new Refusal('nobody-validates');
  if (isAsked(rule.questions, rule.overrides)) return { id: organisationId, ruleId: rule.id, added: false };
  const id = await saveQuestion(db, { ruleId: rule.id, organisationId, userId: actor.userId, tenderId });
  await notify(db, {
    organisationIds: [organisationId],
    code: 'rule-validation-asked',
    params: { rule: rule.id },
    href: office.rule(rule.id),
  });
  return { id, ruleId: rule.id, added: true };
}
