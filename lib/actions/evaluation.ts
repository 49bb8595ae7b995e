'use server';

import type { Route } from 'next';
import { z } from 'zod';
import { findTenderFor } from '@/lib/data/doers';
import { isOpenedIn } from '@/lib/data/evaluation';
import { ChecksInput, ClaimChecksInput, RecommendInput } from '@/lib/domain/awards/inputs';
import { IdInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { checkRequirements } from '@/lib/services/evaluation/check';
import { checkClaims } from '@/lib/services/evaluation/check-claims';
import { openOffers } from '@/lib/services/evaluation/open';
import { recommendAward } from '@/lib/services/evaluation/recommend';
import { defineAction } from './define-action';

// Who sent an evaluation back, awarded it or took it on to the next, or sells, does not evaluate.

export const openOffersAction = defineAction({
  name: 'tender.open',
  input: z.object({ tenderId: IdInput }),
  find: (asked) => findTenderFor('evaluator', asked),
  run: ({ db, actor, subject, now }) => openOffers(db, subject, actor.userId, now),
  goTo: ({ input }) => office.tenderOpening(input.tenderId),
});

export const checkRequirementsAction = defineAction({
  name: 'requirement.check',
  input: ChecksInput,
  find: async (asked) =>
    (await isOpenedIn(asked.db, asked.input.tenderId, asked.input.offerId)) ? findTenderFor('evaluator', asked) : null,
  run: ({ db, actor, input, subject }) => checkRequirements(db, subject, input.checks, actor.userId),
  resent: 'over',
  goTo: ({ input }) => evaluationOf(input),
});

export const checkClaimsAction = defineAction({
  name: 'claim.check',
  input: ClaimChecksInput,
  find: async (asked) =>
    (await isOpenedIn(asked.db, asked.input.tenderId, asked.input.offerId)) ? findTenderFor('evaluator', asked) : null,
  run: ({ db, actor, input, subject }) => checkClaims(db, subject, input.offerId, input.checks, actor.userId),
  resent: 'over',
  goTo: ({ input }) => evaluationOf(input),
});

export const recommendAwardAction = defineAction({
  name: 'tender.recommend',
  input: RecommendInput,
  find: (asked) => findTenderFor('evaluator', asked),
  run: ({ db, actor, input, subject }) => recommendAward(db, { ...subject, version: input.version }, actor.userId, input),
  goTo: ({ input }) => office.tenderEvaluation(input.tenderId),
});

/** Back to the evaluation; to the same open rows, where checks are mended or whoever may be next is checked. */
function evaluationOf({ tenderId, offerId, mending }: { tenderId: string; offerId: string; mending?: 'yes' | undefined }): Route {
  return office.tenderEvaluation(tenderId, { corregir: mending && offerId });
}
