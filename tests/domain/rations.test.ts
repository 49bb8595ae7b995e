import { expect, test } from 'vitest';
import { type Composition, type Food, nutrientIn, nutrientNames, type Origin } from '@/lib/domain/foods/foods';
import type { Handout } from '@/lib/domain/foods/handout';
import {
  averageNutrients,
  costShareFrom,
  nutrientsOf,
  type RationProduct,
  rationCost,
  servingsOf,
} from '@/lib/domain/rations/rations';

const blank = Object.fromEntries(nutrientNames.map((name) => [name, null])) as Composition;
const food = (code: string, figures: Partial<Food>): Food => ({ ...blank, code, name: code, edibleShare: 1, ...figures });

const milk = food('leche', { calciumMg: 113, energyKcal: 61, sodiumMg: 43 });
const banana = food('plátano', { calciumMg: 5, energyKcal: 89, edibleShare: 0.64 });
const cañahua = food('cañahua', { energyKcal: 344, edibleShare: null });

const product = (
  id: string,
  price: bigint,
  unitGrams: number,
  recipe: [Food, number][],
  origins: Origin[] = ['municipality'],
  handout: Handout = 'shared',
): RationProduct => ({
  id,
  name: id,
  unitGrams,
  handout,
  priceCentavos: price,
  origins,
  recipe: recipe.map(([one, grams]) => ({ food: one, grams })),
});

const sachet = product('leche con plátano', 150n, 200, [
  [milk, 180],
  [banana, 20],
]);
const bar = product('barra de cañahua', 100n, 30, [[cañahua, 30]], ['department', 'country']);
const byId = new Map([sachet, bar].map((one) => [one.id, one]));
const ration = (...items: [RationProduct, number][]) =>
  servingsOf(
    items.map(([one, grams]) => ({ productId: one.id, grams })),
    byId,
  );

test.each([
  { why: 'nothing', servings: ration(), cost: 0n },
  { why: 'one unit', servings: ration([sachet, 200]), cost: 150n },
  { why: 'half a unit', servings: ration([sachet, 100]), cost: 75n },
  { why: 'thirds are rounded once, at the end', servings: ration([bar, 10], [bar, 10], [bar, 10]), cost: 100n },
  { why: 'half a centavo goes up', servings: ration([sachet, 150]), cost: 113n },
])('cost of $why', ({ servings, cost }) => expect(rationCost(servings)).toBe(cost));

test.each([
  { why: 'a sealed bag of 206 g where the ration says 200 is that bag', grams: 200, units: 1 },
  { why: 'exactly one', grams: 206, units: 1 },
  { why: 'a gram more than one is two', grams: 207, units: 2 },
])('what is handed out whole is paid and eaten whole: $why', ({ grams, units }) => {
  const bag = product('bolsa', 190n, 206, [[milk, 206]], ['municipality'], 'whole');
  const servings = servingsOf([{ productId: 'bolsa', grams }], new Map([['bolsa', bag]]));
  expect(rationCost(servings)).toBe(190n * BigInt(units));
  expect(nutrientsOf(servings, [])[0]?.known).toBeCloseTo((206 * units * 61) / 100);
});

test('the local share is by cost, and keeps its numerator and denominator', () => {
  const share = costShareFrom('municipality', ration([sachet, 200], [bar, 30]));
  expect(Number(share.numerator) / Number(share.denominator)).toBe(150 / 250);
  expect(costShareFrom('municipality', ration()).denominator).toBe(0n);
});

test('peel is not eaten: only the edible share counts', () => {
  expect(nutrientIn(sachet, 200, 'energyKcal')).toEqual({ known: (180 * 61) / 100 + (20 * 0.64 * 89) / 100, unknownFoods: [] });
  expect(nutrientIn(sachet, 100, 'calciumMg').known).toBeCloseTo((180 * 1.13 + 20 * 0.64 * 0.05) / 2);
});

test('a food whose figure or edible share is unknown is named, never taken for zero', () => {
  expect(nutrientIn(bar, 30, 'energyKcal')).toEqual({ known: 0, unknownFoods: ['cañahua'] });
  expect(nutrientIn(sachet, 200, 'sodiumMg').unknownFoods).toEqual(['plátano']);
});

test.each([
  { why: 'reached', servings: ration([sachet, 200]), nutrient: 'calciumMg', amount: 200, verdict: 'met' },
  { why: 'not reached', servings: ration([sachet, 200]), nutrient: 'calciumMg', amount: 250, verdict: 'short' },
  {
    why: 'not reached by what is known',
    servings: ration([sachet, 200], [bar, 30]),
    nutrient: 'calciumMg',
    amount: 250,
    verdict: 'unknown',
  },
  {
    why: 'reached by what is known',
    servings: ration([sachet, 200], [bar, 30]),
    nutrient: 'calciumMg',
    amount: 200,
    verdict: 'met',
  },
  { why: 'an upper limit passed', servings: ration([sachet, 200]), nutrient: 'sodiumMg', amount: 50, verdict: 'over' },
  {
    why: 'an upper limit not passed by what is known',
    servings: ration([sachet, 200]),
    nutrient: 'sodiumMg',
    amount: 500,
    verdict: 'unknown',
  },
] as const)('a target $why: $verdict', ({ servings, nutrient, amount, verdict }) => {
  const row = nutrientsOf(servings, [{ nutrient, amount, confidence: 'referencial', source: '' }]).find(
    (one) => one.nutrient === nutrient,
  );
  expect(row?.verdict).toBe(verdict);
});

test('a nutrient without target is shown and not judged', () => {
  expect(nutrientsOf(ration([sachet, 200]), []).every(({ verdict }) => verdict === 'no-target')).toBe(true);
});

test('the week is the average of the days that have a ration; what one day does not know, the week does not know', () => {
  const targets = [{ nutrient: 'calciumMg', amount: 100, confidence: 'referencial', source: '' }] as const;
  const week = averageNutrients([nutrientsOf(ration([sachet, 200]), targets), nutrientsOf(ration([bar, 30]), targets)]);
  const calcium = week.find(({ nutrient }) => nutrient === 'calciumMg');
  expect(calcium?.known).toBeCloseTo((180 * 1.13 + 20 * 0.64 * 0.05) / 2);
  expect(calcium).toMatchObject({ unknownFoods: ['cañahua'], verdict: 'met' });
  expect(averageNutrients([])).toEqual([]);
});
