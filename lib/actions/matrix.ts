'use server';

import { z } from 'zod';
import { findCommitment, findCommitter } from '@/lib/data/commitments';
import { DayInput, IdInput, LineInput, MunicipalityInput, OptionInput, TextInput, VersionInput } from '@/lib/domain/inputs';
import { commitmentStates } from '@/lib/domain/matrix';
import { ngo } from '@/lib/routes/companions';
import { answerCommitment, reportCommitment, saveCommitment } from '@/lib/services/matrix/commitments';
import { defineAction } from './define-action';

export const saveCommitmentAction = defineAction({
  name: 'commitment.save',
  input: z.object({
    itemId: LineInput({ max: 12 }),
    organisationId: IdInput,
    municipalityCode: MunicipalityInput,
    text: TextInput({ max: 400 }),
    indicator: LineInput({ max: 200 }),
    dueOn: DayInput,
  }),
  find: ({ db, input }) => findCommitter(db, input.organisationId),
  run: ({ db, actor, input, now }) => saveCommitment(db, { ...input, facilitatorId: actor.organisation.id }, now),
  resent: 'further',
  goTo: ({ input }) => ngo.home({ punto: input.itemId, listo: '1' }),
});

export const reportCommitmentAction = defineAction({
  name: 'commitment.report',
  input: z.object({
    commitmentId: IdInput,
    version: VersionInput,
    state: OptionInput(commitmentStates),
    evidence: TextInput({ max: 600, min: 0 }).optional(),
  }),
  find: ({ db, input }) => findCommitment(db, input.commitmentId),
  run: ({ db, subject, input }) =>
    reportCommitment(db, subject, { state: input.state, evidence: input.evidence ?? '', version: input.version }),
  resent: 'version',
});

/** The organisation itself says whether it promises what an NGO wrote down of it. */
export const answerCommitmentAction = defineAction({
  name: 'commitment.answer',
  input: z.object({ commitmentId: IdInput, version: VersionInput, answer: OptionInput(['yes', 'no']) }),
  find: ({ db, input }) => findCommitment(db, input.commitmentId),
  run: ({ db, subject, input, now }) =>
    answerCommitment(db, subject, { accepts: input.answer === 'yes', version: input.version, now }),
});
