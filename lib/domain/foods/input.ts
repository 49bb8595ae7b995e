import { z } from 'zod';
import { AmountInput, FlagInput, IdInput, judging, LineInput, OptionInput, problem, VersionInput } from '@/lib/domain/inputs';
import { meals } from '@/lib/domain/programmes/programmes';
import { schoolLevels } from '@/lib/domain/schools/levels';
import { massWords, withoutUnit } from '@/lib/domain/units';
import { inputsOf } from '../records/inputs';
import { nutrientNames, nutrients } from './foods';
import { productFields } from './product-fields';

const FoodCodeInput = LineInput({ max: 40 });

/** A row of a list that was left wholly blank counts as no row. */
function dropBlank(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.filter((row) => row !== undefined && row !== null) : rows;
}

/** A product as a form sends it. Without `productId` it is a new one. */
export const ProductInput = z
  .object({
    productId: IdInput.optional(),
    version: VersionInput.optional(),
    agreedRecipe: FlagInput,
    ...inputsOf(productFields),
    recipe: z.preprocess(
      dropBlank,
      z
        .array(z.object({ foodCode: FoodCodeInput, grams: AmountInput({ min: 0.001, max: 200_000, words: massWords.g }) }), {
          error: 'add-row',
        })
        .min(1, { error: 'add-row' })
        .max(30, { error: 'unreadable' }),
    ),
  })
  .superRefine(
    ({ productId, version }, ctx) => {
      if (productId && !version) ctx.addIssue({ ...problem('required'), path: ['version'] });
    },
    judging('productId', 'version'),
  )
  .superRefine(({ recipe }, ctx) => {
    recipe.forEach(({ foodCode }, place) => {
      if (recipe.findIndex((one) => one.foodCode === foodCode) !== place)
        ctx.addIssue({ ...problem('repeated'), path: ['recipe', place, 'foodCode'] });
    });
  }, judging('recipe'));

export type ProductFormValues = z.output<typeof ProductInput>;

const TargetInput = z.preprocess(
  withOwnUnit,
  z.object({ nutrient: OptionInput(nutrientNames), amount: AmountInput({ min: 0.001, max: 100_000 }).optional() }),
);

/** "12 mg" of iron is 12: each nutrient is told in its own unit. */
function withOwnUnit(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('nutrient' in row) || !('amount' in row)) return row;
  const nutrient = nutrientNames.find((one) => one === row.nutrient);
  return nutrient ? { ...row, amount: withoutUnit(row.amount, [nutrients[nutrient].unit]) } : row;
}

/** Targets of one level and meal; a nutrient left blank falls back on the referential one. */
export const TargetsInput = z
  .object({
    level: OptionInput(schoolLevels),
    meal: OptionInput(meals),
    confidence: LineInput({ max: 60 }).optional(),
    source: LineInput({ max: 300 }),
    targets: z.array(TargetInput).max(nutrientNames.length).default([]),
  })
  .superRefine(({ targets }, ctx) => {
    if (new Set(targets.map(({ nutrient }) => nutrient)).size < targets.length)
      ctx.addIssue({ ...problem('repeated'), path: ['targets'] });
  }, judging('targets'));
