import 'server-only';
import { cache } from 'react';
import { readOpened } from '@/lib/data/evaluation';
import { type EvaluationWorklist, findEvaluationWorklist, readNowAndNames } from '@/lib/data/evaluation-worklist';
import type { Actor, Role } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import type { EvaluationView } from '@/lib/domain/awards/view';
import { IdInput } from '@/lib/domain/inputs';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { readUnitsAndCapacity } from './evaluation-capacity';

/**
 * A tender from its deadline to its award, for the municipality's officers, evaluators and authority; null for others.
 * Before the opening act it tells nothing of the offers, not even whether there are any.
 */
export const readEvaluation = cache(async (rawId: string): Promise<EvaluationView | null> => {
  const [actor, id] = [await readActor(), IdInput.safeParse(rawId)];
  const worklist = actor && id.success ? await findEvaluationWorklist(prisma(), id.data) : null;
  if (!actor || !worklist || !may(actor, 'tender.read-evaluation', worklist.call)) return null;
  const { call, municipality, version, openedAt, openedById, recommendedById, awardedById, requirements, unreadable } = worklist;
  const earlier = worklist.returns.flatMap((sent) => [sent.returnedById, sent.recommendedById]);
  const people = [openedById, recommendedById, awardedById, ...earlier];
  const { now, nameOf, isBarredFrom } = await readNowAndNames(prisma(), people, { tenderId: call.id, userId: actor.userId });
  const { offers, files, checks } = openedAt ? await readOpened(prisma(), call.id) : { offers: [], files: new Map(), checks: [] };
  const verdictOf = checkVerdicts(
    requirements.map((asked) => asked.id),
    checks,
  );
  const opened = await readUnitsAndCapacity(worklist, offers, verdictOf);
  return {
    call,
    municipality,
    version,
    standing: effectiveStatus(call, now),
    now,
    openedAt,
    openedBy: nameOf(openedById),
    recommendedBy: nameOf(recommendedById),
    awardedBy: nameOf(awardedById),
    offers,
    files,
    unreadable,
    requirements,
    checks,
    verdicts: Object.fromEntries(offers.map((offer) => [offer.id, verdictOf(offer.id)])),
    ...opened,
    returns: worklist.returns.map(({ returnedById, recommendedById: by, ...sent }) => ({
      ...sent,
      returnedBy: nameOf(returnedById),
      recommendedBy: nameOf(by),
    })),
    may: rightsOf(actor, worklist, isBarredFrom),
  };
});

function rightsOf(actor: Actor, { call }: EvaluationWorklist, isBarredFrom: (role: Role) => boolean): EvaluationView['may'] {
  const awards = may(actor, 'tender.award', call);
  const [barred, decided] = [isBarredFrom('authority'), isBarredFrom('evaluator')];
  return {
    open: may(actor, 'tender.open', call) && !decided,
    evaluate: may(actor, 'tender.recommend', call) && !decided,
    award: awards && !barred,
    barred: awards && barred,
  };
}
