import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, weekday } from '@/lib/domain/calendar';
import { assertFrequencyFits } from '@/lib/domain/contracts/frequency';
import { demandCost, demandFor, totalsBy } from '@/lib/domain/demand/demand';
import { needAt } from '@/lib/domain/demand/need';
import type { DemandPlan } from '@/lib/domain/demand/plan';
import { planCost } from '@/lib/domain/demand/plan-cost';
import { pupilsServed, unservedLevels } from '@/lib/domain/demand/unserved';
import { demandTable } from '@/lib/domain/demand/view';
import { gramsHandedOut, unitsToServe } from '@/lib/domain/foods/handout';
import { nobody } from '@/lib/domain/schools/levels';
import { assertAcknowledged, unservedByLots } from '@/lib/domain/tenders/unserved';
import { demandFilter, demandQuery } from '@/lib/routes/demand-filter';

const school = (schoolId: string, zoneId: string, pupils: object) => ({
  schoolId,
  name: schoolId,
  zoneId,
  zoneName: zoneId,
  pupils: { ...nobody, ...pupils },
});
const milk = {
  id: 'leche',
  name: 'Leche',
  presentation: '200 ml',
  unitGrams: 200,
  handout: 'shared' as const,
  priceCentavos: 150n,
};
const bread = { id: 'pan', name: 'Pan', presentation: '50 g', unitGrams: 50, handout: 'whole' as const, priceCentavos: 40n };

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
  const table = demandTable(plan, filter);
  expect(table).toMatchObject({
    days: 5,
    served: 138,
    enrolled: 138,
    grams: 369 * 200 + 107 * 50,
    costCentavos: 369n * 150n + 107n * 40n,
  });
  expect(table.rows.map(({ productId, key, units, days, pupils }) => [productId, key, units, days, pupils])).toEqual([
    ['leche', 'z1', 348, 3, 131],
    ['leche', 'z2', 21, 3, 7],
    ['pan', 'z1', 100, 1, 100],
    ['pan', 'z2', 7, 1, 7],
  ]);
  expect(table.months.map(({ month }) => month)).toEqual(['2026-03', '2026-04']);
  expect(demandTable(plan, { ...filter, product: 'pan', zone: 'z2', from: '2026-03-03', until: '2026-03-31' })).toMatchObject({
    days: 2,
    served: 7,
    enrolled: 7,
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

test.each([
  // Schools of 129 and 130 pupils, one day; of a unit of 206 g.
  { why: 'sealed bags: one a pupil, however little of it the ration says', handout: 'whole', grams: 200, units: 259 },
  { why: 'shared out: what they eat, rounded up per school', handout: 'shared', grams: 200, units: 126 + 127 },
  { why: 'more than one unit a pupil is two', handout: 'whole', grams: 207, units: 518 },
  { why: 'a shared kilo', handout: 'shared', grams: 40, units: 26 + 26 },
] as const)('units of $why', ({ handout, grams, units }) => {
  const bag = { ...milk, handout, unitGrams: 206 };
  const given: DemandPlan = {
    dropPoints: [school('a', 'z', { primaria: 129 }), school('b', 'z', { primaria: 130 })],
    products: [bag],
    rations: [{ level: 'primaria', weekday: 1, items: [{ productId: bag.id, grams }] }],
    days: ['2026-03-02'],
  };
  expect(demandFor(given).reduce((sum, line) => sum + line.units, 0)).toBe(units);
  expect(needAt(given, { productId: bag.id, schoolIds: ['a', 'b'], days: given.days }).flatMap(({ days }) => days)).toHaveLength(
    2,
  );
});

test('whatever the pupils and the grams, whole units never fall below servings', () => {
  const counts = fc.record({ inicial: fc.nat(400), primaria: fc.nat(900), secundaria: fc.nat(900), especial: fc.nat(40) });
  const sizes = fc.record({ grams: fc.integer({ min: 1, max: 2000 }), unitGrams: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(counts, sizes, (pupils, { grams, unitGrams }) => {
      const groups = Object.values(pupils).map((some) => ({ pupils: some, grams }));
      const servings = groups.reduce((sum, group) => sum + group.pupils, 0);
      const whole = unitsToServe({ handout: 'whole', unitGrams }, groups);
      const shared = unitsToServe({ handout: 'shared', unitGrams }, groups);
      expect(whole).toBeGreaterThanOrEqual(servings);
      expect(whole).toBeGreaterThanOrEqual(shared);
      expect(shared * unitGrams).toBeGreaterThanOrEqual(servings * grams);
      expect((shared - 1) * unitGrams).toBeLessThan(servings * grams || 1);
      expect(whole * unitGrams).toBe(servings * gramsHandedOut({ handout: 'whole', unitGrams }, grams));
    }),
  );
});

test('each level and weekday without ration is named with its pupils and class days', () => {
  // Classes on three Mondays, one Tuesday and one Wednesday.
  expect(unservedLevels(plan)).toEqual([
    { level: 'primaria', weekdays: [3], never: false, pupils: 107, days: 1 },
    { level: 'secundaria', weekdays: [2, 3], never: false, pupils: 31, days: 2 },
  ]);
  expect(
    unservedLevels({ ...plan, rations: plan.rations.filter(({ level }) => level === 'primaria') }, { zones: ['z1'] }),
  ).toEqual([
    { level: 'primaria', weekdays: [3], never: false, pupils: 100, days: 1 },
    { level: 'secundaria', weekdays: [1, 2, 3], never: true, pupils: 31, days: 5 },
  ]);
  expect(unservedLevels(plan, { zones: ['z2'], to: '2026-03-31' })).toEqual([]);
});

test('pupils served are those whose level is given something on some day: 107 of 138', () => {
  const primary = { ...plan, rations: plan.rations.filter(({ level }) => level === 'primaria') };
  expect(pupilsServed(primary)).toEqual({ served: 107, enrolled: 138 });
  expect(pupilsServed(primary, { products: ['pan'], zones: ['z1'] })).toEqual({ served: 100, enrolled: 131 });
  // On Wednesdays nobody is given anything.
  expect(pupilsServed(plan, { from: '2026-04-08', to: '2026-04-08' })).toEqual({ served: 0, enrolled: 138 });
});

test('a purchase names whom it leaves without ration in its zones and days, and is not published before they are acknowledged', () => {
  const lot = (zoneId: string | null) => ({ zoneId, startsOn: '2026-03-02', endsOn: '2026-04-30' });
  expect(unservedByLots(plan, [lot('z2')]).map(({ level, pupils }) => [level, pupils])).toEqual([['primaria', 7]]);
  expect(unservedByLots(plan, [lot('z2'), lot(null)]).map(({ pupils }) => pupils)).toEqual([107, 31]);
  expect(unservedByLots(plan, [])).toEqual([]);
  const publish = (lots: Parameters<typeof unservedByLots>[1], unservedAcknowledged: boolean) => () =>
    assertAcknowledged({ unserved: unservedByLots(plan, lots), short: [] }, { unservedAcknowledged, shortAcknowledged: false });
  expect(publish([lot('z2')], false)).toThrow('unserved-not-acknowledged');
  expect(publish([lot('z2')], true)).not.toThrow();
  expect(publish([], false)).not.toThrow();
});

const daily = (start: string, end: string) => daysOf({ start, end }).filter((day) => weekday(day) <= 5);

test.each([
  // Milk on Mondays and Fridays: a week's delivery is drunk up to four days later, a fortnight's eleven.
  { why: 'a week until Friday', frequency: 'weekly', shelfLifeDays: 4, longest: null },
  { why: 'a day too few for a week', frequency: 'weekly', shelfLifeDays: 3, longest: 'daily' },
  { why: 'two weeks', frequency: 'fortnightly', shelfLifeDays: 11, longest: null },
  { why: 'a day too few for two weeks', frequency: 'fortnightly', shelfLifeDays: 10, longest: 'weekly' },
  { why: 'a month of a week’s milk', frequency: 'monthly', shelfLifeDays: 20, longest: 'fortnightly' },
  { why: 'a month', frequency: 'monthly', shelfLifeDays: 28, longest: null },
  { why: 'the same day', frequency: 'daily', shelfLifeDays: 1, longest: null },
  { why: 'no shelf life asked for', frequency: 'monthly', shelfLifeDays: 0, longest: null },
] as const)('a frequency against the shelf life: $why', ({ frequency, shelfLifeDays, longest }) => {
  const given: DemandPlan = {
    dropPoints: [school('a', 'z', { primaria: 30 })],
    products: [milk],
    rations: [1, 5].map((on) => ({ level: 'primaria', weekday: on, items: [{ productId: milk.id, grams: 200 }] })),
    days: daily('2026-03-02', '2026-04-24'),
  };
  const lot = {
    startsOn: '2026-03-02',
    endsOn: '2026-04-24',
    items: [{ productId: milk.id }],
    dropPoints: [{ schoolId: 'a', pupils: 30 }],
  };
  const judge = () => assertFrequencyFits([lot], { deliveryFrequency: frequency, shelfLifeDays }, given, 'deliveryFrequency');
  if (longest === null) return expect(judge).not.toThrow();
  expect(judge).toThrow(
    expect.objectContaining({ code: 'frequency-outlasts-shelf-life', params: expect.objectContaining({ longest }) }),
  );
});
