import { z } from 'zod';
import { IntInput, LineInput, OptionsInput, TextInput, YearInput } from './inputs';

/** Where exhibitors come from, and what they are, as a fair's record tells it. */
export const exhibitorScopes = ['local', 'nacional', 'internacional'] as const;
export const exhibitorKinds = ['empresa', 'microempresa', 'asociación', 'organización comunitaria'] as const;

/** Products are written one after another, separated by commas. */
const ProductsInput = TextInput({ max: 600 }).transform((text) => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]);

/** A productive fair as it is put on record. */
export const FairInput = z.object({
  year: YearInput,
  name: LineInput({ max: 160, min: 3 }),
  slogan: LineInput({ max: 200 }).optional().default(''),
  exhibitors: IntInput({ min: 1, max: 5_000 }),
  exhibitorScope: OptionsInput(exhibitorScopes),
  exhibitorKinds: OptionsInput(exhibitorKinds),
  productsShown: ProductsInput,
  source: LineInput({ max: 200, min: 3 }),
});

export type FairRecord = z.output<typeof FairInput>;
