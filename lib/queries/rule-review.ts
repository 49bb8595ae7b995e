import 'server-only';
import { readNowAndNames } from '@/lib/data/evaluation-desk';
import { listAdvisers, listRules } from '@/lib/data/rules';
import { may } from '@/lib/domain/access/may';
import { isAsked } from '@/lib/domain/law/validation';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

/**
 * Of the rules about to matter to the reader's municipality, whether the legal adviser was asked for them, and who that is.
 * Three statements, none without rules. @param rules ids
 */
export async function readReview(rules: readonly string[]) {
  const actor = rules.length > 0 ? await readActor() : null;
  if (!actor) return { rules: [], advisers: [], mayAsk: false };
  const { id: organisationId } = actor.organisation;
  const [listed, advisers] = await Promise.all([listRules(prisma(), organisationId), listAdvisers(prisma(), organisationId)]);
  const shown = listed.filter(({ id }) => rules.includes(id));
  const asked = new Map(
    shown.flatMap(({ id, questions, overrides }) => {
      const [last] = questions;
      return last && isAsked(questions, overrides) ? [[id, last] as const] : [];
    }),
  );
  const { nameOf } = await readNowAndNames(
    prisma(),
    [...asked.values()].map(({ userId }) => userId),
  );
  return {
    rules: shown.map(({ id, text }) => {
      const question = asked.get(id);
      return { rule: id, text, asked: question ? { at: question.at, who: nameOf(question.userId) } : null };
    }),
    advisers,
    mayAsk: may(actor, 'rule.ask', { id: organisationId, organisationId }),
  };
}
