'use server';

import { readOpened } from '@/lib/data/evaluation';
import { findTender } from '@/lib/data/tenders';
import { evaluatorsOf } from '@/lib/domain/awards/checks';
import { AwardInput, AwardNextInput, SendBackInput } from '@/lib/domain/awards/inputs';
import type { Db } from '@/lib/platform/database';
import { awardTender } from '@/lib/services/awards/award';
import { awardNext } from '@/lib/services/awards/award-next';
import { sendEvaluationBack } from '@/lib/services/evaluation/send-back';
import { defineAct } from './define-act';

export const awardTenderAct = defineAct({
  name: 'tender.award',
  input: AwardInput,
  find: ({ db, input }) => findToDecide(db, input.tenderId),
  run: ({ db, actor, input, subject, now }) =>
    awardTender(db, { ...subject, version: input.version }, actor.userId, input.decisions, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});

export const awardNextAct = defineAct({
  name: 'tender.award-next',
  input: AwardNextInput,
  find: ({ db, input }) => findToDecide(db, input.tenderId),
  run: ({ db, actor, input: { version, legalBasis = null, capacityReason = null, ...unsigned }, subject, now }) =>
    awardNext(db, { ...subject, version }, actor.userId, { ...unsigned, legalBasis, capacityReason }, now),
  goTo: ({ input, value }) => `/municipio/convocatorias/${input.tenderId}/${value.waits ? 'firma' : 'adjudicacion'}`,
});

export const sendEvaluationBackAct = defineAct({
  name: 'tender.return-evaluation',
  input: SendBackInput,
  find: ({ db, input }) => findToDecide(db, input.tenderId),
  run: ({ db, actor, input, subject }) =>
    sendEvaluationBack(db, { ...subject, version: input.version }, actor.userId, input.remarks),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});

/** A tender whose evaluation is judged: who opened, checked or recommended, now or before it was sent back, does not decide. */
async function findToDecide(db: Db, tenderId: string) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const { checkerIds } = await readOpened(db, tender.id);
  return { ...tender, barredUserIds: evaluatorsOf(tender, checkerIds) };
}
