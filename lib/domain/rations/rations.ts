import { type Nutrient, nutrientIn, nutrientNames, nutrients, type Origin } from '@/lib/domain/foods/foods';
import { gramsHandedOut } from '@/lib/domain/foods/handout';
import type { Product } from '@/lib/domain/foods/product-fields';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import { type Centavos, divideRounded, type Grams, type Ratio } from '@/lib/domain/units';

/** School days of the week: 1 Monday … 5 Friday. */
export const weekdays = [1, 2, 3, 4, 5] as const;
export type Weekday = (typeof weekdays)[number];

export type RationItem = { productId: string; grams: Grams };

/** What somebody saw of a year's rations: changes with every one that is written. */
export function rationsSeen(rations: readonly { level: SchoolLevel; weekday: number; version: number }[]): string {
  const told = (level: SchoolLevel) => {
    const own = rations.filter((one) => one.level === level);
    return weekdays.map((day) => own.find(({ weekday }) => weekday === day)?.version ?? 0).join('.');
  };
  return schoolLevels.map(told).join('-');
}

/** No pupil is given more than this of one product at one meal. */
export const maxGramsPerPupil = 2_000;

/** What a ration should give of a nutrient, how sure that is, and where it comes from. */
export type NutrientTarget = { nutrient: Nutrient; amount: number; confidence: string; source: string };

export type NutrientOfRation = {
  nutrient: Nutrient;
  /** Amount that is known. With `unknownFoods` the truth is "at least" this. */
  known: number;
  unknownFoods: readonly string[];
  target: NutrientTarget | null;
  /** `unknown`: the figure that lacks could still meet (or break) the target. */
  verdict: 'met' | 'short' | 'over' | 'unknown' | 'no-target';
};

export type RationProduct = Pick<Product, 'id' | 'name' | 'unitGrams' | 'handout' | 'priceCentavos' | 'origins' | 'recipe'>;

/** What one pupil really gets of a product: whole units where it is handed out whole. */
type Serving = { product: RationProduct; grams: Grams };

/** Joins what a ration says with the products it names, as pupils get it; a product that is not in the map is left out. */
export function servingsOf(items: readonly RationItem[], products: ReadonlyMap<string, RationProduct>): Serving[] {
  return items.flatMap(({ productId, grams }) => {
    const product = products.get(productId);
    return product ? [{ product, grams: gramsHandedOut(product, grams) }] : [];
  });
}

/** Cost of a ration for one pupil at referential prices, rounded half up to the centavo once, at the end. */
export function rationCost(servings: readonly Serving[]): Centavos {
  const { numerator, denominator } = addUp(servings);
  return divideRounded(numerator, denominator);
}

/** Share of the ration's cost that can come from the given origin. Numerator and denominator in the same fraction of a centavo. */
export function costShareFrom(origin: Origin, servings: readonly Serving[]): Ratio {
  const all = addUp(servings);
  const some = addUp(servings.filter(({ product }) => product.origins.includes(origin)));
  return { numerator: some.numerator * all.denominator, denominator: all.numerator * some.denominator };
}

/** Nutrients of a ration against the targets. What is unknown stays unknown: the verdict then says so. */
export function nutrientsOf(servings: readonly Serving[], targets: readonly NutrientTarget[]): NutrientOfRation[] {
  return nutrientNames.map((nutrient) => {
    const amounts = servings.map(({ product, grams }) => nutrientIn(product, grams, nutrient));
    const known = amounts.reduce((sum, amount) => sum + amount.known, 0);
    const unknownFoods = [...new Set(amounts.flatMap((amount) => amount.unknownFoods))];
    const target = targets.find((one) => one.nutrient === nutrient) ?? null;
    return { nutrient, known, unknownFoods, target, verdict: judge(nutrient, known, unknownFoods.length > 0, target) };
  });
}

/** Nutrients of an average day of a week, over the days that have a ration. */
export function averageNutrients(days: readonly (readonly NutrientOfRation[])[]): NutrientOfRation[] {
  return nutrientNames.flatMap((nutrient, place) => {
    const rows = days.flatMap((day) => day[place] ?? []);
    const target = rows[0]?.target ?? null;
    if (rows.length === 0) return [];
    const known = rows.reduce((sum, row) => sum + row.known, 0) / rows.length;
    const unknownFoods = [...new Set(rows.flatMap((row) => row.unknownFoods))];
    return [{ nutrient, known, unknownFoods, target, verdict: judge(nutrient, known, unknownFoods.length > 0, target) }];
  });
}

function judge(nutrient: Nutrient, known: number, partial: boolean, target: NutrientTarget | null): NutrientOfRation['verdict'] {
  if (!target) return 'no-target';
  if (nutrients[nutrient].limit === 'ceiling') {
    if (known > target.amount) return 'over';
    return partial ? 'unknown' : 'met';
  }
  if (known >= target.amount) return 'met';
  return partial ? 'unknown' : 'short';
}

/** Σ price × grams / unit as one fraction, so that nothing is rounded on the way. */
function addUp(servings: readonly Serving[]): Ratio {
  return servings.reduce<Ratio>(
    ({ numerator, denominator }, { product, grams }) => {
      const unit = BigInt(product.unitGrams);
      return {
        numerator: numerator * unit + product.priceCentavos * BigInt(grams) * denominator,
        denominator: denominator * unit,
      };
    },
    { numerator: 0n, denominator: 1n },
  );
}
