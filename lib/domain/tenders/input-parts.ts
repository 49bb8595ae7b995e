import { z } from 'zod';
import { documentKinds } from '@/lib/domain/census/papers';
import { DayInput, IdInput, IntInput, LineInput, MoneyInput, OptionInput, problem, TextInput } from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';

// What the forms of a draft and the amendment of a published tender ask alike.

/** Nobody buys more units of a product in a year than this; it also keeps every sum in range. */
export const mostUnits = 500_000_000;

/** Checkboxes of one name: none, one or several ids. */
export const Ids = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(IdInput).max(200),
);

/** From when to when a lot is supplied; `inOrder` judges both. */
export const period = { startsOn: DayInput, endsOn: DayInput };

/** A lot ends no earlier than it starts. */
export function inOrder({ startsOn, endsOn }: { startsOn: string; endsOn: string }, ctx: z.RefinementCtx) {
  if (endsOn < startsOn) ctx.addIssue({ ...problem('before-start'), path: ['endsOn'] });
}

/** One product of a lot: how much, at what reference price, and where that price was seen. */
export const ItemInput = z.object({
  id: IdInput,
  units: IntInput({ min: 1, max: mostUnits }),
  price: MoneyInput({ min: 1n, max: 10_000_000n }),
  priceSource: LineInput({ max: 200, min: 3 }),
  priceDay: DayInput,
});

/** The sentence of a requirement, or why it is asked. */
export const AskedInput = TextInput({ max: 300, min: 5 });

/** What a requirement asks besides its sentence, by its kind. */
export const asked = {
  documentKind: OptionInput(documentKinds).optional(),
  threshold: IntInput({ min: 1, max: 2000, words: wholeWords.requirement }).optional(),
};

/** Why something that the rules warn of is done all the same; on record. */
export const ReasonInput = TextInput({ max: 600, min: 20 });
