import 'server-only';
import type { Nutrient } from '@/lib/domain/foods/foods';
import { type Product, type ProductColumns, productFields } from '@/lib/domain/foods/product-fields';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { everyColumn } from '@/lib/domain/records/fields';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { Grams } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { uniqueViolation } from './events';
import { columnsOfRow, rowOf } from './records';

/** A product and whose it is, as the actions and the pages see it. */
export type OwnedProduct = Product & {
  organisationId: string;
  /** Nobody has said yet how it is handed out: it was taken from the rations. */
  handoutAssumed: boolean;
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

/**
 * What is no field of a product for people, and whether it is brought. A column that is neither here nor described is an error of
 * types, and so is a described field without a column.
 */
const besideFields = {
  id: true,
  organisationId: true,
  handoutAssumed: true,
  version: true,
  nameKey: false,
} satisfies Record<Exclude<Prisma.ProductScalarFieldEnum, keyof ProductColumns>, boolean>;

type Brought<Column extends Prisma.ProductScalarFieldEnum> = Readonly<Record<Column, true>>;
const described: Brought<keyof ProductColumns> = everyColumn(productFields);

const ownedProduct = {
  ...besideFields,
  ...described,
  foods: { select: { grams: true, food: { select: foodFields } }, orderBy: { grams: 'desc' } },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof ownedProduct }>;

function toProduct({ id, organisationId, handoutAssumed, version, foods, ...row }: Row): OwnedProduct {
  return { id, organisationId, handoutAssumed, version, ...columnsOfRow(productFields, row), recipe: foods };
}

/** One statement. */
export async function findProduct(db: Db, id: string): Promise<OwnedProduct | null> {
  const row = await db.product.findUnique({ where: { id }, select: ownedProduct });
  return row && toProduct(row);
}

/** Products of a municipality by name. One statement. */
export async function listProducts(db: Db, organisationId: string): Promise<OwnedProduct[]> {
  const rows = await db.product.findMany({
    where: { organisationId },
    select: ownedProduct,
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

export type RecipeRow = { foodCode: string; grams: Grams };

/** @throws Refusal product-taken */
export async function insertProduct(
  db: Db,
  organisationId: string,
  product: ProductColumns,
  recipe: readonly RecipeRow[],
): Promise<string> {
  return refusingTaken(async () => {
    const data = { organisationId, ...rowOf(productFields, product), foods: { create: [...recipe] } };
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
  const data = { ...rowOf(productFields, product), handoutAssumed: false, version: { increment: 1 } };
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
