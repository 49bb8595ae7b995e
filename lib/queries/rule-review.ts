import 'server-only';
import { type ReviewGround, readReviewGround } from '@/lib/data/rule-review';
import type { Actor } from '@/lib/domain/access/actor';
import { isAsked } from '@/lib/domain/law/validation';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { canDo } from './entitled';

/** Which rules the legal adviser was asked for, and who that is. */
export type Review = {
  rules: readonly { rule: string; text: string; asked: { at: Date; who: string } | null }[];
  /** Names of the municipality's legal advisers. */
  advisers: readonly string[];
  mayAsk: boolean;
};

/**
 * Of the rules about to matter to the reader's municipality, whether the legal adviser was asked for them, and who that is.
 * One statement, none without rules. @param rules ids
 */
export async function readReview(rules: readonly string[]): Promise<Review> {
  const actor = rules.length > 0 ? await readActor() : null;
  return actor ? reviewOf(rules, await readReviewGround(prisma(), actor.organisation.id), actor) : nothingToReview;
}

/** The same of what another statement brought of the reader's municipality. No statement of its own. */
export async function readReviewOf(rules: readonly string[], ground: ReviewGround): Promise<Review> {
  const actor = await readActor();
  return actor ? reviewOf(rules, ground, actor) : nothingToReview;
}

const nothingToReview: Review = { rules: [], advisers: [], mayAsk: false };

function reviewOf(rules: readonly string[], ground: ReviewGround, actor: Actor): Review {
  return {
    rules: ground.rules
      .filter(({ id }) => rules.includes(id))
      .map(({ id, text, question, words }) => {
        const said = words.map(({ verdict, at }) => ({ verdict, at: new Date(at) }));
        const asked = question && { at: new Date(question.at), who: question.who };
        return { rule: id, text, asked: asked && isAsked([asked], said) ? asked : null };
      }),
    advisers: ground.advisers,
    mayAsk: canDo(actor, 'rule.ask'),
  };
}
