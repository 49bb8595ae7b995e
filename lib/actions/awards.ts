'use server';

import { listFunctions } from '@/lib/data/doers';
import { findTender } from '@/lib/data/tenders';
import type { Actor } from '@/lib/domain/access/actor';
import { AwardInput, AwardNextInput, SendBackInput } from '@/lib/domain/awards/inputs';
import type { Db } from '@/lib/platform/database';
import { awardTender } from '@/lib/services/awards/award';
import { awardNext } from '@/lib/services/awards/award-next';
import { sendEvaluationBack } from '@/lib/services/evaluation/send-back';
import { defineAct } from './define-act';

export const awardTenderAct = defineAct({
  name: 'tender.award',
  input: AwardInput,
  find: findToDecide,
  run: ({ db, actor, input, subject, now }) =>
    awardTender(db, { ...subject, version: input.version }, actor.userId, input.decisions, now),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});

export const awardNextAct = defineAct({
  name: 'tender.award-next',
  input: AwardNextInput,
  find: findToDecide,
  run: ({ db, actor, input: { version, legalBasis = null, capacityReason = null, ...unsigned }, subject, now }) =>
    awardNext(db, { ...subject, version }, actor.userId, { ...unsigned, legalBasis, capacityReason }, now),
  goTo: ({ input, value }) => `/municipio/convocatorias/${input.tenderId}/${value.waits ? 'firma' : 'adjudicacion'}`,
});

export const sendEvaluationBackAct = defineAct({
  name: 'tender.return-evaluation',
  input: SendBackInput,
  find: findToDecide,
  run: ({ db, actor, input, subject }) =>
    sendEvaluationBack(db, { ...subject, version: input.version }, actor.userId, input.remarks),
  goTo: ({ input }) => `/municipio/convocatorias/${input.tenderId}/adjudicacion`,
});

type Asked = { db: Db; actor: Actor; input: { tenderId: string } };

/** A tender whose evaluation is judged: who opened, checked or recommended, now or before it was sent back, does not decide. */
async function findToDecide({ db, actor: { userId }, input: { tenderId } }: Asked) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const evaluated = (await listFunctions(db, { tenderId, userId })).includes('evaluator');
  return { ...tender, barredUserIds: evaluated ? [userId] : [] };
}
