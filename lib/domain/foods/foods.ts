import { Refusal } from '@/lib/domain/refusal';
import type { Grams } from '@/lib/domain/units';

/** Nutrients that a food's composition may give, with the unit in which each is counted. */
export const nutrients = {
  energyKcal: { unit: 'kcal', limit: 'floor' },
  proteinG: { unit: 'g', limit: 'floor' },
  calciumMg: { unit: 'mg', limit: 'floor' },
  ironMg: { unit: 'mg', limit: 'floor' },
  zincMg: { unit: 'mg', limit: 'floor' },
  vitaminAUg: { unit: 'µg', limit: 'floor' },
  vitaminCMg: { unit: 'mg', limit: 'floor' },
  folateUg: { unit: 'µg', limit: 'floor' },
  sodiumMg: { unit: 'mg', limit: 'ceiling' },
  sugarsG: { unit: 'g', limit: 'ceiling' },
} as const satisfies Record<string, { unit: string; limit: 'floor' | 'ceiling' }>;

export type Nutrient = keyof typeof nutrients;
export const nutrientNames = Object.keys(nutrients) as [Nutrient, ...Nutrient[]];

/** Per 100 g of the edible part. Null is unknown, never zero. */
export type Composition = Readonly<Record<Nutrient, number | null>>;

export type Food = Composition & {
  code: string;
  name: string;
  /** Edible share of what is bought, 0 to 1; null where the table does not say. */
  edibleShare: number | null;
};

export const productKinds = ['fresh', 'transformed'] as const;
export type ProductKind = (typeof productKinds)[number];

export const productStatuses = ['offered', 'planned', 'retired'] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** Where a product can come from, nearest first. */
export const origins = ['municipality', 'department', 'country', 'import'] as const;
export type Origin = (typeof origins)[number];

/** Grams of one food in one unit of a product, as bought. */
export type Ingredient = { food: Food; grams: number };

/** An amount of a nutrient that may be known only in part: then the truth is "at least" this. */
export type Amount = { known: number; unknownFoods: readonly string[] };

/**
 * Nutrient in `grams` of a product: its recipe in proportion, less what is not eaten (peel, bone, shell).
 * A food without the figure adds nothing and is named.
 */
export function nutrientIn(
  product: { unitGrams: Grams; recipe: readonly Ingredient[] },
  grams: Grams,
  nutrient: Nutrient,
): Amount {
  let known = 0;
  const unknownFoods: string[] = [];
  for (const { food, grams: inUnit } of product.recipe) {
    const per100 = food[nutrient];
    if (per100 === null || food.edibleShare === null) unknownFoods.push(food.name);
    else known += (inUnit * food.edibleShare * per100 * grams) / (100 * product.unitGrams);
  }
  return { known, unknownFoods };
}

type Weighed = { unitGrams: Grams; recipe: readonly { grams: number }[] };

/**
 * What is in a unit weighs no more than the unit. Baking and drying take water away, and peeling the peel, so the ingredients may
 * weigh more, but never twice as much; whoever writes that is asked once whether it is so.
 * @param standing the product as it is now, whose recipe was answered for already
 * @throws Refusal recipe-too-heavy, on the field `recipe` | recipe-loses-weight, on `agreedRecipe`
 */
export function assertRecipeFits(product: Weighed, standing: Weighed | null, agreed: boolean): void {
  const total = weightOf(product);
  const [recipe, unit] = [Math.round(total), product.unitGrams];
  if (total > 2 * unit) throw new Refusal('recipe-too-heavy', { recipe, unit }, 'recipe');
  const isAnswered = agreed || (standing !== null && standing.unitGrams === unit && weightOf(standing) >= total);
  if (total > unit && !isAnswered) throw new Refusal('recipe-loses-weight', { recipe, unit }, 'agreedRecipe');
}

function weightOf({ recipe }: Weighed): number {
  return recipe.reduce((sum, { grams }) => sum + grams, 0);
}
