'use server';

import { readOpened } from '@/lib/data/evaluation';
import { findTender } from '@/lib/data/tenders';
import { AwardInput, AwardNextInput } from '@/lib/domain/awards/inputs';
import { awardTender } from '@/lib/services/awards/award';
import { awardNext } from '@/lib/services/awards/award-next';
import { defineAct } from './define-act';

/** A tender that its authority decides on. Who opened, checked or recommended does not award. */
async function findToAward(db: Parameters<typeof findTender>[0], tenderId: string) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const { checkerIds } = await readOpened(db, tender.id);
  const evaluators = [tender.openedById, tender.recommendedById, ...checkerIds];
  return { ...tender, barredUserIds: evaluators.filter((id) => id !== null) };
}

export const awardTenderAct = defineAct({
  name: 'tender.award',
  input: AwardInput,
  find: ({ db, input }) => findToAward(db, input.tenderId),
  run: ({ db, actor, input, subject, now }) =>
    awardTender(db, { ...subject, version: input.version }, actor.userId, input.decisions, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});

export const awardNextAct = defineAct({
  name: 'tender.award-next',
  input: AwardNextInput,
  find: ({ db, input }) => findToAward(db, input.tenderId),
  run: ({ db, actor, input: { version, legalBasis = null, ...unsigned }, subject, now }) =>
    awardNext(db, { ...subject, version }, actor.userId, { ...unsigned, legalBasis }, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});
