import 'server-only';
import { cache } from 'react';
import { findProduct, listProducts } from '@/lib/data/foods';
import type { Actor } from '@/lib/domain/access/actor';
import { dayOf } from '@/lib/domain/calendar';
import { nutrientIn, nutrientNames } from '@/lib/domain/foods/foods';
import { IdInput } from '@/lib/domain/inputs';
import { bestMatches } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';
import { readHistory } from './history';

/**
 * Products of the reader's municipality by name, or those that answer what was typed, the best first; null for who may not see
 * them. One statement.
 */
export async function readProducts(typed = '') {
  const actor = await readEntitledActor('ration.read');
  if (!actor) return null;
  const products = await listProducts(prisma(), actor.organisation.id);
  const found = bestMatches(products, typed, ({ name, presentation }) => `${name} ${presentation}`);
  return {
    products: found.map(({ recipe: _, ...product }) => product),
    all: products.length,
    typed,
    mayCook: canDo(actor, 'product.save'),
  };
}

/** Every food of the reference, as choices of a form. One statement. */
export async function readFoodChoices() {
  const actor = await readEntitledActor('product.save');
  if (!actor) return null;
  return { foods: await foodChoices() };
}

/** A product with what its form offers, or null for who may not change it. Two statements. */
export const readProductForm = cache(async (rawId: string) => {
  const actor = await readEntitledActor('product.save');
  const product = actor && (await ownProduct(actor, rawId));
  return product ? { product, foods: await foodChoices() } : null;
});

/** A product with its nutrients and the market prices of its main food, or null. Three statements. */
export const readProduct = cache(async (rawId: string) => {
  const actor = await readEntitledActor('ration.read');
  const product = actor && (await ownProduct(actor, rawId));
  if (!actor || !product) return null;
  const prices = await prisma().foodPrice.findMany({
    where: { foodCode: product.mainFoodCode },
    select: { id: true, place: true, day: true, lowCentavosPerKg: true, highCentavosPerKg: true, source: true, url: true },
    orderBy: { day: 'desc' },
    take: 20,
  });
  return {
    product,
    nutrients: nutrientNames.map((nutrient) => ({ nutrient, ...nutrientIn(product, product.unitGrams, nutrient) })),
    prices: prices.map((price) => ({ ...price, day: dayOf(price.day) })),
    history: await readHistory([product.id]),
    mayCook: canDo(actor, 'product.save'),
  };
});

async function ownProduct({ organisation }: Actor, rawId: string) {
  const id = IdInput.safeParse(rawId);
  const product = id.success ? await findProduct(prisma(), id.data) : null;
  return product?.organisationId === organisation.id ? product : null;
}

async function foodChoices() {
  return prisma().food.findMany({
    select: { code: true, name: true, group: true },
    orderBy: [{ group: 'asc' }, { name: 'asc' }],
  });
}
