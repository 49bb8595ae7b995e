'use server';

import { findTenderFor } from '@/lib/data/doers';
import { AwardInput, AwardNextInput, SendBackInput } from '@/lib/domain/awards/inputs';
import { office } from '@/lib/routes/office';
import { awardTender } from '@/lib/services/awards/award';
import { awardNext } from '@/lib/services/awards/award-next';
import { sendEvaluationBack } from '@/lib/services/evaluation/send-back';
import { defineAction } from './define-action';

// Who opened, checked or recommended, now or before it was sent back, or sells, does not decide.

export const awardTenderAction = defineAction({
  name: 'tender.award',
  input: AwardInput,
  find: (asked) => findTenderFor('authority', asked),
  run: ({ db, actor, input, subject, now }) =>
    awardTender(db, { ...subject, version: input.version }, actor.userId, input.decisions, now),
  goTo: ({ input }) => office.tenderAward(input.tenderId),
});

export const awardNextAction = defineAction({
  name: 'tender.award-next',
  input: AwardNextInput,
  find: (asked) => findTenderFor('authority', asked),
  run: ({ db, actor, input: { version, legalBasis = null, capacityReason = null, ...unsigned }, subject, now }) =>
    awardNext(db, { ...subject, version }, actor.userId, { ...unsigned, legalBasis, capacityReason }, now),
  goTo: ({ input, value }) => (value.waits ? office.tenderSigning(input.tenderId) : office.tenderAward(input.tenderId)),
});

export const sendEvaluationBackAction = defineAction({
  name: 'tender.return-evaluation',
  input: SendBackInput,
  find: (asked) => findTenderFor('authority', asked),
  run: ({ db, actor, input, subject }) =>
    sendEvaluationBack(db, { ...subject, version: input.version }, actor.userId, input.remarks),
  goTo: ({ input }) => office.tenderAward(input.tenderId),
});
