import { beforeAll, expect, test } from 'vitest';
import { saveProductAction, saveTargetsAction } from '@/lib/actions/foods';
import type { Fields } from '@/lib/actions/form-fields';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, type Person } from '@/tests/support/people';
import { newProduct, productForm, townsperson } from '@/tests/support/planning';

let stranger: Person;
beforeAll(async () => {
  stranger = await townsperson('nutritionist');
});

const productsOf = (one: Person) =>
  prisma().product.findMany({
    where: { organisationId: one.organisationId },
    include: { foods: { orderBy: { grams: 'desc' } } },
  });

test('a product is kept with its recipe, its price and where both come from', async () => {
  const own = await townsperson('nutritionist');
  await newProduct(own, { status: 'planned', plannedSupplier: 'empresa panificadora del municipio', source: 'Foro virtual 1' });
  expect(await productsOf(own)).toMatchObject([
    {
      status: 'planned',
      unitGrams: 200,
      priceCentavos: 150n,
      origins: ['municipality', 'department'],
      plannedSupplier: 'empresa panificadora del municipio',
      source: 'Foro virtual 1',
      foods: [
        { foodCode: 'leche_entera', grams: 180 },
        { foodCode: 'platano_postre', grams: 20 },
      ],
    },
  ]);
});

test.each<[string, Fields, string]>([
  ['a unit that weighs nothing', { unitGrams: '0' }, 'unitGrams'],
  ['a price of nothing', { price: '0' }, 'price'],
  ['a price for a lorry', { price: '1000000000000' }, 'price'],
  ['an origin that does not exist', { origins: ['moon'] }, 'origins[0]'],
  ['no origin', { origins: [] }, 'origins'],
  ['no recipe', { 'recipe[0].foodCode': '', 'recipe[0].grams': '', 'recipe[1].foodCode': '', 'recipe[1].grams': '' }, 'recipe'],
  ['a food that nobody knows', { 'recipe[1].foodCode': 'ambrosía' }, 'recipe[1].foodCode'],
  ['a food twice', { 'recipe[1].foodCode': 'leche_entera' }, 'recipe[1].foodCode'],
  ['a food without grams', { 'recipe[1].grams': '' }, 'recipe[1].grams'],
  ['negative grams', { 'recipe[1].grams': '-20' }, 'recipe[1].grams'],
  ['a recipe that weighs more than the unit, unasked', { 'recipe[1].grams': '70' }, 'agreedRecipe'],
  ['a price of a day to come', { priceDay: '2099-12-31' }, 'priceDay'],
  ['a recipe that weighs twice the unit', { 'recipe[1].grams': '300' }, 'recipe'],
  ['a price from nowhere', { priceSource: '' }, 'priceSource'],
])('%s is refused at its field and nothing is written', async (_, change, field) => {
  const before = await prisma().product.count();
  expect(await callAction(saveProductAction, stranger, productForm(change))).toMatchObject({
    status: 'refused',
    fields: { [field]: expect.stringMatching(/\.$/) },
    values: { name: 'Leche con plátano' },
  });
  expect(await prisma().product.count()).toBe(before);
});

test('rows of the recipe that were left blank between others do not count', async () => {
  const own = await townsperson('nutritionist');
  await newProduct(own, {
    'recipe[1].foodCode': '',
    'recipe[1].grams': '',
    'recipe[2].foodCode': 'platano_postre',
    'recipe[2].grams': '20',
  });
  expect((await productsOf(own))[0]?.foods).toHaveLength(2);
});

test('a recipe that loses weight stands once somebody said so, and is not asked about again', async () => {
  const own = await townsperson('nutritionist');
  const heavier = { 'recipe[1].grams': '70' };
  const id = await newProduct(own, { ...heavier, agreedRecipe: 'on' });
  await mustCall(saveProductAction, own, productForm({ productId: id, version: 1, ...heavier, price: '1,60' }));
  const more = productForm({ productId: id, version: 2, 'recipe[1].grams': '80' });
  expect(await callAction(saveProductAction, own, more)).toMatchObject({ code: 'recipe-loses-weight' });
});

test('a product twice, a stale one and one of somebody else', async () => {
  const own = await townsperson('nutritionist');
  const id = await newProduct(own);
  expect(await callAction(saveProductAction, own, productForm())).toMatchObject({
    code: 'product-taken',
    fields: { name: expect.any(String) },
  });
  await mustCall(saveProductAction, own, productForm({ productId: id, version: 1, price: '1,60', 'recipe[1].grams': '15' }));
  expect(await callAction(saveProductAction, own, productForm({ productId: id, version: 1 }))).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await callAction(saveProductAction, stranger, productForm({ productId: id, version: 2 }))).toMatchObject({
    code: 'not-found',
  });
  expect(
    await callAction(saveProductAction, await colleague(own, ['programme-officer']), productForm({ productId: id, version: 2 })),
  ).toMatchObject({ code: 'not-found' });
  expect(await productsOf(own)).toMatchObject([{ version: 2, priceCentavos: 160n, foods: [{ grams: 180 }, { grams: 15 }] }]);
});

test('own targets stand in for the referential ones, and a blank gives them back', async () => {
  const own = await townsperson('nutritionist');
  const form = {
    level: 'primaria',
    meal: 'breakfast',
    source: 'Resolución municipal',
    'targets[0].nutrient': 'ironMg',
    'targets[0].amount': '4,5',
    'targets[1].nutrient': 'calciumMg',
  };
  const targets = () => prisma().nutrientTarget.findMany({ where: { organisationId: own.organisationId } });
  await mustCall(saveTargetsAction, own, form);
  expect(await targets()).toMatchObject([
    { nutrient: 'ironMg', amount: 4.5, confidence: 'definida por el municipio', source: 'Resolución municipal' },
  ]);
  for (const [change, field] of [
    [{ 'targets[0].amount': '-1' }, 'targets[0].amount'],
    [{ 'targets[0].nutrient': 'happiness' }, 'targets[0].nutrient'],
    [{ 'targets[1].nutrient': 'ironMg' }, 'targets'],
    [{ source: '' }, 'source'],
  ] as [Fields, string][])
    expect(await callAction(saveTargetsAction, own, { ...form, ...change })).toMatchObject({
      status: 'refused',
      fields: { [field]: expect.any(String) },
    });
  expect(await targets()).toHaveLength(1);
  await mustCall(saveTargetsAction, own, { ...form, 'targets[0].amount': '' });
  expect(await targets()).toEqual([]);
  expect(
    await prisma().nutrientTarget.count({
      where: { organisationId: null, level: 'primaria', meal: 'breakfast', nutrient: 'ironMg' },
    }),
  ).toBe(1);
});
