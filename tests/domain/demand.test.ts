import { expect, test } from 'vitest';
import { type DemandPlan, demandCost, demandFor, totalsBy } from '@/lib/domain/demand/demand';
import { planCost } from '@/lib/domain/demand/plan-cost';
import { demandFilter, demandQuery, demandSheet } from '@/lib/domain/demand/view';
import { nobody } from '@/lib/domain/schools/levels';

const school = (schoolId: string, zoneId: string, pupils: object) => ({
  schoolId,
  name: schoolId,
  zoneId,
  zoneName: zoneId,
  pupils: { ...nobody, ...pupils },
});
const milk = { id: 'leche', name: 'Leche', presentation: '200 ml', unitGrams: 200, priceCentavos: 150n };
const bread = { id: 'pan', name: 'Pan', presentation: '50 g', unitGrams: 50, priceCentavos: 40n };

const plan: DemandPlan = {
  dropPoints: [
    school('norte', 'z1', { primaria: 100, secundaria: 31 }),
    school('sur', 'z2', { primaria: 7 }),
    school('vacía', 'z2', {}),
  ],
  products: [milk, bread],
  rations: [
    { level: 'primaria', weekday: 1, items: [{ productId: 'leche', grams: 200 }] },
    { level: 'secundaria', weekday: 1, items: [{ productId: 'leche', grams: 100 }] },
    { level: 'primaria', weekday: 2, items: [{ productId: 'pan', grams: 50 }] },
  ],
  // March 2026: Mondays 2 and 9, Tuesday 3; April: Monday 6 and a Wednesday without ration.
  days: ['2026-03-02', '2026-03-03', '2026-03-09', '2026-04-06', '2026-04-08'],
};

test('units are rounded up per drop point and day', () => {
  const lines = demandFor(plan, { products: ['leche'], from: '2026-03-01', to: '2026-03-31' });
  // North: 100 × 200 g + 31 × 100 g = 23,100 g = 115.5 units → 116 a Monday, two Mondays.
  expect(lines).toEqual([
    { productId: 'leche', zoneId: 'z1', schoolId: 'norte', month: '2026-03', days: 2, pupils: 131, units: 232, grams: 46_400 },
    { productId: 'leche', zoneId: 'z2', schoolId: 'sur', month: '2026-03', days: 2, pupils: 7, units: 14, grams: 2_800 },
  ]);
});

test.each([
  { why: 'everything', scope: {}, units: { leche: 369, pan: 107 } },
  { why: 'one zone', scope: { zones: ['z2'] }, units: { leche: 21, pan: 7 } },
  { why: 'one day', scope: { from: '2026-04-06', to: '2026-04-06' }, units: { leche: 123 } },
  { why: 'days without class', scope: { from: '2026-05-01', to: '2026-05-31' }, units: {} },
  { why: 'a product nobody gives', scope: { products: ['otra'] }, units: {} },
])('demand of $why', ({ scope, units }) => {
  const totals = totalsBy(demandFor(plan, scope), 'productId');
  expect(Object.fromEntries([...totals].map(([id, total]) => [id, total.units]))).toEqual(units);
});

test('a scope and its complement add up to the whole', () => {
  const units = (scope: object) =>
    [...totalsBy(demandFor(plan, scope), 'zoneId').values()].reduce((sum, { units: some }) => sum + some, 0);
  expect(units({ to: '2026-03-05' }) + units({ from: '2026-03-06' })).toBe(units({}));
});

test('cost at referential prices', () => {
  expect(demandCost(demandFor(plan), plan.products)).toBe(369n * 150n + 107n * 40n);
});

test('70 schools, 8 products and 10 months make a line for each, whatever their levels and weekdays', () => {
  const days = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2026, 1, 2 + i)).toISOString().slice(0, 10));
  const products = Array.from({ length: 8 }, (_, i) => ({ ...milk, id: `p${i}` }));
  const big: DemandPlan = {
    dropPoints: Array.from({ length: 70 }, (_, i) =>
      school(`s${i}`, `z${i % 6}`, { inicial: 40, primaria: 400, secundaria: 300 }),
    ),
    products,
    rations: (['inicial', 'primaria', 'secundaria'] as const).flatMap((level) =>
      [1, 2, 3, 4, 5].map((weekday) => ({ level, weekday, items: products.map(({ id }) => ({ productId: id, grams: 33 })) })),
    ),
    days,
  };
  expect(demandFor(big).length).toBe(70 * 8 * 10);
});

const filter = { programme: '', product: '', zone: '', from: '', until: '', view: 'zone' } as const;

test('a page adds up by the view that is asked for, and counts each pupil once', () => {
  const sheet = demandSheet(plan, filter);
  expect(sheet).toMatchObject({ days: 5, pupils: 138, grams: 369 * 200 + 107 * 50, costCentavos: 369n * 150n + 107n * 40n });
  expect(sheet.rows.map(({ productId, key, units, days, pupils }) => [productId, key, units, days, pupils])).toEqual([
    ['leche', 'z1', 348, 3, 131],
    ['leche', 'z2', 21, 3, 7],
    ['pan', 'z1', 100, 1, 100],
    ['pan', 'z2', 7, 1, 7],
  ]);
  expect(sheet.months.map(({ month }) => month)).toEqual(['2026-03', '2026-04']);
  expect(demandSheet(plan, { ...filter, product: 'pan', zone: 'z2', from: '2026-03-03', until: '2026-03-31' })).toMatchObject({
    days: 2,
    pupils: 7,
  });
});

test('a filter survives its address; what is not understood is left out', () => {
  const sent = { programa: 'p', producto: 'leche', zona: 'z1', desde: '2026-03-01', hasta: '2026-03-31', ver: 'school' };
  expect(Object.fromEntries(new URLSearchParams(demandQuery(demandFilter(sent))))).toEqual(sent);
  expect(demandFilter({ desde: '31/12', hasta: ['a', 'b'], ver: 'moon' })).toEqual({ ...filter, view: 'month' });
});

test('the year costs what its rations cost; the average is per ration served', () => {
  // Mondays (3): primaria and secundaria, 107 + 31; the one Tuesday: primaria, 107.
  expect(planCost(plan)).toEqual({ totalCentavos: 59_630n, servings: 3 * 138 + 107, averageCentavos: 114n });
  expect(planCost({ ...plan, rations: [] })).toEqual({ totalCentavos: 0n, servings: 0, averageCentavos: null });
});
