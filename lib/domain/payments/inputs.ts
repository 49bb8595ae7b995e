import { z } from 'zod';
import { readChosen } from '@/lib/domain/payments/choice';
import { IdInput, MoneyInput } from '../inputs';
import { Refusal } from '../refusal';
import type { Centavos } from '../units';

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

/**
 * What is recorded is what stands in the fields, not what they held when it was reckoned.
 * @param typed as the fields hold them; absent where no script took them along
 * @throws Refusal amounts-not-reckoned
 */
export function assertReckoned(
  typed: { amount?: string | undefined; tax?: string | undefined },
  reckoned: { amount: Centavos | null; tax: Centavos },
): void {
  for (const name of ['amount', 'tax'] as const) {
    if (typed[name] !== undefined && MoneyInput().safeParse(typed[name]).data !== reckoned[name])
      throw new Refusal('amounts-not-reckoned');
  }
}
