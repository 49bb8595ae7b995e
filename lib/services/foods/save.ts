import 'server-only';
import { insertProduct, knownFoods, type OwnedProduct, replaceTargets, type TargetRow, updateProduct } from '@/lib/data/foods';
import { lockOrganisation } from '@/lib/data/identity/organisations';
import { assertRecipeFits, type Nutrient } from '@/lib/domain/foods/foods';
import type { ProductFormValues } from '@/lib/domain/foods/input';
import { productFields } from '@/lib/domain/foods/product-fields';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { columnsOf } from '@/lib/domain/records/fields';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/**
 * Writes a product with its recipe.
 * @param product the one to change, or null for a new one
 * @throws Refusal not-found (a food that the reference does not know) | recipe-too-heavy | recipe-loses-weight | price-dated-ahead |
 *   changed-meanwhile | product-taken
 */
export async function saveProduct(
  db: Db,
  organisationId: string,
  product: OwnedProduct | null,
  form: ProductFormValues,
  today: Day,
): Promise<{ id: string; name: string }> {
  const { version, recipe } = form;
  const known = await knownFoods(db, [form.mainFoodCode, ...recipe.map(({ foodCode }) => foodCode)]);
  if (!known.has(form.mainFoodCode)) throw new Refusal('not-found', {}, 'mainFoodCode');
  const stranger = recipe.findIndex(({ foodCode }) => !known.has(foodCode));
  if (stranger >= 0) throw new Refusal('not-found', {}, `recipe[${stranger}].foodCode`);
  if (form.priceDay > today) throw new Refusal('price-dated-ahead', {}, 'priceDay');
  assertRecipeFits(form, product, form.agreedRecipe);

  const columns = columnsOf(productFields, form);
  if (!product) return { id: await insertProduct(db, organisationId, columns, recipe), name: form.name };
  await updateProduct(db, { id: product.id, version: version ?? 0 }, columns, recipe);
  return { id: product.id, name: form.name };
}

type TargetsForm = {
  level: SchoolLevel;
  meal: Meal;
  confidence?: string | undefined;
  source: string;
  targets: readonly { nutrient: Nutrient; amount?: number | undefined }[];
};

/** A municipality's own targets carry how sure they are; unless it says otherwise they are its own decision. */
export async function saveTargets(
  db: Db,
  organisationId: string,
  { level, meal, confidence = 'definida por el municipio', source, targets }: TargetsForm,
) {
  const own = targets.flatMap(({ nutrient, amount }): Pick<TargetRow, 'nutrient' | 'amount' | 'confidence' | 'source'>[] =>
    amount === undefined ? [] : [{ nutrient, amount, confidence, source }],
  );
  await lockOrganisation(db, organisationId);
  await replaceTargets(db, organisationId, level, meal, own);
  return { level, meal, targets: own.map(({ nutrient, amount }) => ({ nutrient, amount })) };
}
