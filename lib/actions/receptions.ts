'use server';

import { z } from 'zod';
import { findActOfNote, findAmendment } from '@/lib/data/amendments';
import { heldApart } from '@/lib/data/doers';
import { addSurplus, correctReception, returnGoods } from '@/lib/domain/deliveries/amendments';
import { countedLine, countedShape, UnitsInput, WhyInput } from '@/lib/domain/deliveries/inputs';
import { rejectReasons } from '@/lib/domain/deliveries/reception';
import { IdInput, OptionInput, TextInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { answerAmendment, proposeAmendment } from '@/lib/services/deliveries/amend';
import { defineAction } from './define-action';

const someUnits = z
  .array(z.object({ lineId: IdInput, units: UnitsInput }))
  .min(1)
  .max(100);

export const correctReceptionAction = defineAction({
  name: 'reception.correct',
  input: z.object({
    noteId: IdInput,
    why: WhyInput,
    lines: z.array(z.object(countedShape)).min(1).max(100),
  }),
  find: async (asked) => heldApart('receiver', asked, await findActOfNote(asked.db, asked.input.noteId)),
  run: ({ db, actor, subject, input: { why, lines } }) => {
    const counted = lines.map(countedLine);
    const amend = (standing: Parameters<typeof correctReception>[0]) => correctReception(standing, counted);
    return proposeAmendment(db, subject, { kind: 'correction', reason: why, proposedById: actor.userId, amend });
  },
  goTo: ({ value }) => office.reception(value.id),
});

export const returnGoodsAction = defineAction({
  name: 'reception.return',
  input: z.object({ noteId: IdInput, why: WhyInput, reason: OptionInput(rejectReasons), lines: someUnits }),
  find: async (asked) => heldApart('receiver', asked, await findActOfNote(asked.db, asked.input.noteId)),
  run: ({ db, actor, subject, input: { why, reason, lines } }) => {
    const amend = (standing: Parameters<typeof returnGoods>[0]) => returnGoods(standing, { lines, reason });
    return proposeAmendment(db, subject, { kind: 'goods-returned', reason: why, proposedById: actor.userId, amend });
  },
  goTo: ({ value }) => office.reception(value.id),
});

export const addSurplusAction = defineAction({
  name: 'reception.add-surplus',
  input: z.object({ noteId: IdInput, why: WhyInput, lines: someUnits }),
  find: async (asked) => heldApart('receiver', asked, await findActOfNote(asked.db, asked.input.noteId)),
  run: ({ db, actor, subject, input: { why, lines } }) => {
    const amend = (standing: Parameters<typeof addSurplus>[0]) => addSurplus(standing, lines);
    return proposeAmendment(db, subject, { kind: 'surplus', reason: why, proposedById: actor.userId, amend });
  },
  goTo: ({ value }) => office.reception(value.id),
});

export const answerAmendmentAction = defineAction({
  name: 'reception.answer',
  input: z
    .object({
      amendmentId: IdInput,
      word: OptionInput(['confirmed', 'declined']),
      reason: TextInput({ max: 400, min: 0 }).optional(),
    })
    .transform(({ word, reason = '', ...input }) => ({ ...input, confirmed: word === 'confirmed', reason })),
  find: ({ db, input }) => findAmendment(db, input.amendmentId),
  run: ({ db, actor, subject, input: { confirmed, reason } }) =>
    answerAmendment(db, subject, { confirmed, reason, answeredById: actor.userId }),
  goTo: ({ value }) => producer.delivery(value.id),
});
