import { z } from 'zod';
import { readChosen } from '@/lib/domain/payments/choice';
import { IdInput } from '../inputs';

/** Acts that one payment may pay at once: more than the schools of a city receive in a month. */
export const maxReceptions = 1000;

/** Ids of acts: one by one, or in one text between commas, as a form carries those of a group that was chosen whole. */
export const ActsInput = z.preprocess(
  (value) => [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? text.split(',') : [text])),
  z.array(IdInput, { error: 'choose-some' }).min(1, { error: 'choose-some' }).max(maxReceptions),
);

/** What had been chosen beside what is paid, as the address of the review says it, between commas. */
export const ChosenInput = z
  .string()
  .optional()
  .transform((text) => readChosen(text?.split(',')));
