'use server';

import { readOpened } from '@/lib/data/evaluation';
import { findTender } from '@/lib/data/tenders';
import { AwardInput } from '@/lib/domain/awards/inputs';
import { awardTender } from '@/lib/services/awards/award';
import { defineAct } from './define-act';

export const awardTenderAct = defineAct({
  name: 'tender.award',
  input: AwardInput,
  find: async ({ db, input }) => {
    const tender = await findTender(db, input.tenderId);
    if (!tender) return null;
    // Who opened, checked or recommended does not award.
    const { checkerIds } = await readOpened(db, tender.id);
    const evaluators = [tender.openedById, tender.recommendedById, ...checkerIds];
    return { ...tender, barredUserIds: evaluators.filter((id) => id !== null) };
  },
  run: ({ db, actor, input, subject, now }) =>
    awardTender(db, { ...subject, version: input.version }, actor.userId, input.decisions, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});
