'use server';

import { z } from 'zod';
import { listFunctions } from '@/lib/data/doers';
import { isOpenedIn } from '@/lib/data/evaluation';
import { findTender } from '@/lib/data/tenders';
import type { Actor } from '@/lib/domain/access/actor';
import { ChecksInput, ClaimChecksInput, RecommendInput } from '@/lib/domain/awards/inputs';
import { IdInput } from '@/lib/domain/inputs';
import type { Db } from '@/lib/platform/database';
import { checkRequirements } from '@/lib/services/evaluation/check';
import { checkClaims } from '@/lib/services/evaluation/check-claims';
import { openOffers } from '@/lib/services/evaluation/open';
import { recommendAward } from '@/lib/services/evaluation/recommend';
import { defineAct } from './define-act';

export const openOffersAct = defineAct({
  name: 'tender.open',
  input: z.object({ tenderId: IdInput }),
  find: findToEvaluate,
  run: ({ db, actor, subject, now }) => openOffers(db, subject, actor.userId, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/apertura`,
});

export const checkRequirementsAct = defineAct({
  name: 'requirement.check',
  input: ChecksInput,
  find: findOpened,
  run: ({ db, actor, input, subject }) => checkRequirements(db, subject, input.checks, actor.userId),
  resent: 'over',
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/evaluacion`,
});

export const checkClaimsAct = defineAct({
  name: 'claim.check',
  input: ClaimChecksInput,
  find: findOpened,
  run: ({ db, actor, input, subject }) => checkClaims(db, subject, input.offerId, input.checks, actor.userId),
  resent: 'over',
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/evaluacion`,
});

export const recommendAwardAct = defineAct({
  name: 'tender.recommend',
  input: RecommendInput,
  find: findToEvaluate,
  run: ({ db, actor, input, subject }) => recommendAward(db, { ...subject, version: input.version }, actor.userId, input),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/evaluacion`,
});

type Asked = { db: Db; actor: Actor; input: { tenderId: string } };

/** A tender under evaluation: who sent it back, awarded it or took it on to the next does not evaluate it. */
async function findToEvaluate({ db, actor: { userId }, input: { tenderId } }: Asked) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const decided = (await listFunctions(db, { tenderId, userId })).includes('authority');
  return { ...tender, barredUserIds: decided ? [userId] : [] };
}

/** The same, of an offer that was opened in it. */
async function findOpened({ input, ...asked }: Asked & { input: { offerId: string } }) {
  return (await isOpenedIn(asked.db, input.tenderId, input.offerId)) ? findToEvaluate({ ...asked, input }) : null;
}
