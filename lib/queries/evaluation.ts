import 'server-only';
import { cache } from 'react';
import { readOpened } from '@/lib/data/evaluation';
import type { Actor, Role } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import type { RequirementCheck } from '@/lib/domain/awards/checks';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import type { BidderFile, OpenedOffer } from '@/lib/domain/awards/unit';
import type { ReturnedEvaluation, UnreadableOffer } from '@/lib/domain/awards/view';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { IdInput } from '@/lib/domain/inputs';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';
import { type EvaluationWorklist, findEvaluationWorklist, readNowAndNames } from '@/lib/queries/evaluation-worklist';
import { readUnitsAndCapacity, type UnitsAndCapacity } from './evaluation-capacity';

/** A tender from its deadline to its award, as its evaluators and its authority see it. */
export type EvaluationView = UnitsAndCapacity & {
  tender: TenderForBidders;
  /** Name of the municipality that buys. */
  municipality: string;
  version: number;
  /** Where it stands by the clock: past its deadline it is closed, opened or not. */
  standing: TenderStatus;
  now: Date;
  /** Null before the opening: there is nothing to see then, and not even how many there are. */
  openedAt: Date | null;
  openedBy: string;
  recommendedBy: string;
  awardedBy: string;
  /** First received first. */
  offers: readonly OpenedOffer[];
  /** What the census says of each bidder now, by offer. */
  files: ReadonlyMap<string, BidderFile>;
  unreadable: readonly UnreadableOffer[];
  requirements: readonly Pick<Requirement, 'id' | 'kind' | 'text' | 'reason' | 'threshold' | 'documentKind'>[];
  checks: readonly RequirementCheck[];
  verdicts: Readonly<Record<string, TechnicalVerdict>>;
  /** Evaluations sent back, oldest first. */
  returns: readonly ReturnedEvaluation[];
  may: {
    open: boolean;
    evaluate: boolean;
    award: boolean;
    /** Would award, had they not evaluated. */
    barred: boolean;
  };
};

/**
 * A tender from its deadline to its award, for the municipality's officers, evaluators and authority; null for others.
 * Before the opening act it tells nothing of the offers, not even whether there are any.
 */
export const readEvaluation = cache(async (rawId: string): Promise<EvaluationView | null> => {
  const [actor, id] = [await readActor(), IdInput.safeParse(rawId)];
  const worklist = actor && id.success ? await findEvaluationWorklist(prisma(), id.data) : null;
  if (!actor || !worklist || !may(actor, 'tender.read-evaluation', worklist.tender)) return null;
  const { tender, municipality, version, openedAt, openedById, recommendedById, awardedById, requirements, unreadable } =
    worklist;
  const earlier = worklist.returns.flatMap((sent) => [sent.returnedById, sent.recommendedById]);
  const people = [openedById, recommendedById, awardedById, ...earlier];
  const { now, nameOf, isBarredFrom } = await readNowAndNames(prisma(), people, { tenderId: tender.id, userId: actor.userId });
  const { offers, files, checks } = openedAt
    ? await readOpened(prisma(), tender.id)
    : { offers: [], files: new Map(), checks: [] };
  const verdictOf = checkVerdicts(
    requirements.map((asked) => asked.id),
    checks,
  );
  const opened = await readUnitsAndCapacity(worklist, offers, verdictOf);
  return {
    tender,
    municipality,
    version,
    standing: effectiveStatus(tender, now),
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

function rightsOf(actor: Actor, { tender }: EvaluationWorklist, isBarredFrom: (role: Role) => boolean): EvaluationView['may'] {
  const awards = may(actor, 'tender.award', tender);
  const [barred, decided] = [isBarredFrom('authority'), isBarredFrom('evaluator')];
  return {
    open: may(actor, 'tender.open', tender) && !decided,
    evaluate: may(actor, 'tender.recommend', tender) && !decided,
    award: awards && !barred,
    barred: awards && barred,
  };
}
