'use server';

import { z } from 'zod';
import { findNote, findScheduled, findUnscheduled } from '@/lib/data/deliveries';
import { findOwnNote } from '@/lib/data/delivery-ends';
import { heldApart } from '@/lib/data/doers';
import { countedLine, countedShape, UnitsInput, WhyInput } from '@/lib/domain/deliveries/inputs';
import { DayInput, IdInput, LineInput, OptionInput, problem, TextInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { writeNote } from '@/lib/services/deliveries/note';
import { receiveDelivery } from '@/lib/services/deliveries/receive';
import { withdrawNote } from '@/lib/services/deliveries/withdraw';
import { defineAction } from './define-action';

/** A product of which nothing is delivered may leave the rest blank. */
const noteLine = z
  .object({
    contractItemId: IdInput,
    units: UnitsInput.optional(),
    batch: LineInput({ max: 60 }).optional(),
    producedOn: DayInput.optional(),
    expiresOn: DayInput.optional(),
  })
  .transform(({ contractItemId, units = 0, batch, producedOn, expiresOn = null }, ctx) => {
    if (units === 0) return { contractItemId, units: 0 as const };
    if (batch !== undefined && producedOn !== undefined) return { contractItemId, units, batch, producedOn, expiresOn };
    if (batch === undefined) ctx.addIssue({ ...problem('required'), path: ['batch'] });
    if (producedOn === undefined) ctx.addIssue({ ...problem('required'), path: ['producedOn'] });
    return z.NEVER;
  });

/** Asked only where there is something to ask: whether it is right all the same. */
const AgreedInput = OptionInput(['on'])
  .optional()
  .transform((value) => value === 'on');

const written = z.object({
  deliveredOn: DayInput,
  lines: z.array(noteLine).min(1).max(100),
  agreedMore: AgreedInput,
  agreedShelfLife: AgreedInput,
  agreedAlike: AgreedInput,
});

/** A delivery of the schedule, or one outside it to a school of the contract. */
const place = z.union([z.object({ scheduledId: IdInput }), z.object({ contractId: IdInput, schoolId: IdInput })]);

export const writeNoteAction = defineAction({
  name: 'delivery.note',
  input: z.intersection(place, written),
  find: ({ db, input }) => ('scheduledId' in input ? findScheduled(db, input.scheduledId) : findUnscheduled(db, input)),
  run: ({ db, actor, subject, input: { deliveredOn, lines, ...asked }, now }) => {
    const agreed = { more: asked.agreedMore, shelfLife: asked.agreedShelfLife, alike: asked.agreedAlike };
    return writeNote(db, subject, { deliveredOn, lines, agreed, issuedById: actor.userId }, now);
  },
  goTo: ({ value }) => producer.delivery(value.id),
});

export const withdrawNoteAction = defineAction({
  name: 'delivery.withdraw',
  input: z.object({ noteId: IdInput, why: WhyInput }),
  find: ({ db, input }) => findOwnNote(db, input.noteId),
  run: ({ db, actor, subject, input: { why } }) => withdrawNote(db, subject, { reason: why, withdrawnById: actor.userId }),
  goTo: ({ value }) => producer.delivery(value.id),
});

export const receiveDeliveryAction = defineAction({
  name: 'delivery.receive',
  input: z.object({
    noteId: IdInput,
    remark: TextInput({ max: 400, min: 0 }).optional(),
    lines: z
      .array(z.object({ ...countedShape, batch: LineInput({ max: 60 }), producedOn: DayInput }))
      .min(1)
      .max(100),
    agreedExpired: AgreedInput,
  }),
  find: async (asked) => heldApart('receiver', asked, await findNote(asked.db, asked.input.noteId)),
  run: ({ db, actor, subject: note, input: { lines, remark = '', agreedExpired }, now }) =>
    receiveDelivery(db, note, { seen: lines.map(countedLine), remark, agreedExpired, receivedById: actor.userId }, now),
  goTo: ({ input }) => office.reception(input.noteId, { listo: 1 }),
});
