import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { Nutrient, Origin, Product } from '@/lib/domain/foods/foods';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { Day, Grams } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { uniqueViolation } from './events';

/** A product and whose it is, as the actions and the pages see it. */
export type OwnedProduct = Product & {
  organisationId: string;
  mainFoodCode: string;
  /** Nobody has said yet how it is handed out: it was taken from the rations. */
  handoutAssumed: boolean;
  plannedSupplier: string | null;
  source: string;
  version: number;
};

const foodFields = {
  code: true,
  name: true,
  energyKcal: true,
  proteinG: true,
  calciumMg: true,
  ironMg: true,
  zincMg: true,
  vitaminAUg: true,
  vitaminCMg: true,
  folateUg: true,
  sodiumMg: true,
  sugarsG: true,
  edibleShare: true,
} satisfies Prisma.FoodSelect & Record<Nutrient | 'code' | 'name' | 'edibleShare', true>;

const productFields = {
  id: true,
  organisationId: true,
  name: true,
  presentation: true,
  kind: true,
  status: true,
  mainFoodCode: true,
  unitGrams: true,
  handout: true,
  handoutAssumed: true,
  priceCentavos: true,
  priceSource: true,
  priceDay: true,
  origins: true,
  plannedSupplier: true,
  source: true,
  version: true,
  foods: { select: { grams: true, food: { select: foodFields } }, orderBy: { grams: 'desc' } },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof productFields }>;

function toProduct({ foods, priceDay, origins, ...row }: Row): OwnedProduct {
  // The CHECK of the migration holds the column to these words.
  return { ...row, priceDay: dayOf(priceDay), origins: origins as Origin[], recipe: foods };
}

/** One statement. */
export async function findProduct(db: Db, id: string): Promise<OwnedProduct | null> {
  const row = await db.product.findUnique({ where: { id }, select: productFields });
  return row && toProduct(row);
}

/** Products of a municipality by name. One statement. */
export async function listProducts(db: Db, organisationId: string): Promise<OwnedProduct[]> {
  const rows = await db.product.findMany({
    where: { organisationId },
    select: productFields,
    orderBy: [{ name: 'asc' }, { presentation: 'asc' }],
    take: 200,
  });
  return rows.map(toProduct);
}

/** Codes of those foods that the reference knows. */
export async function knownFoods(db: Db, codes: readonly string[]): Promise<Set<string>> {
  const rows = await db.food.findMany({ where: { code: { in: [...codes] } }, select: { code: true } });
  return new Set(rows.map(({ code }) => code));
}

export type ProductColumns = Pick<
  OwnedProduct,
  | 'name'
  | 'presentation'
  | 'kind'
  | 'status'
  | 'mainFoodCode'
  | 'unitGrams'
  | 'handout'
  | 'handoutAssumed'
  | 'priceCentavos'
  | 'priceSource'
  | 'plannedSupplier'
  | 'source'
> & {
  priceDay: Day;
  origins: Origin[];
};
export type RecipeRow = { foodCode: string; grams: Grams };

/** @throws Refusal product-taken */
export async function insertProduct(
  db: Db,
  organisationId: string,
  product: ProductColumns,
  recipe: readonly RecipeRow[],
): Promise<string> {
  return refusingTaken(async () => {
    const data = { organisationId, ...product, priceDay: dateOf(product.priceDay), foods: { create: [...recipe] } };
    return (await db.product.create({ data, select: { id: true } })).id;
  });
}

/** Writes only over what the person saw. @throws Refusal changed-meanwhile | product-taken */
export async function updateProduct(
  db: Db,
  { id, version }: { id: string; version: number },
  product: ProductColumns,
  recipe: readonly RecipeRow[],
): Promise<void> {
  const data = { ...product, priceDay: dateOf(product.priceDay), version: { increment: 1 } };
  const { count } = await refusingTaken(() => db.product.updateMany({ where: { id, version }, data }));
  if (count === 0) throw new Refusal('changed-meanwhile');
  await db.productFood.deleteMany({ where: { productId: id } });
  await db.productFood.createMany({ data: recipe.map((row) => ({ productId: id, ...row })) });
}

export type TargetRow = {
  organisationId: string | null;
  level: SchoolLevel;
  meal: Meal;
  nutrient: Nutrient;
  amount: number;
  confidence: string;
  source: string;
};

/** A municipality's own targets for a level and the referential ones behind them. One statement. */
export async function listTargets(db: Db, organisationId: string, level: SchoolLevel, meal: Meal): Promise<TargetRow[]> {
  const rows = await db.nutrientTarget.findMany({
    where: { level, meal, OR: [{ organisationId }, { organisationId: null }] },
    select: { organisationId: true, level: true, meal: true, nutrient: true, amount: true, confidence: true, source: true },
  });
  return rows as TargetRow[];
}

/** Puts a municipality's own targets of a level in the place of those it had; a nutrient without one falls back on the referential. */
export async function replaceTargets(
  db: Db,
  organisationId: string,
  level: SchoolLevel,
  meal: Meal,
  targets: readonly Omit<TargetRow, 'organisationId' | 'level' | 'meal'>[],
): Promise<void> {
  await db.nutrientTarget.deleteMany({ where: { organisationId, level, meal } });
  await db.nutrientTarget.createMany({ data: targets.map((target) => ({ organisationId, level, meal, ...target })) });
}

async function refusingTaken<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('product-taken', {}, 'name');
    throw error;
  }
}
