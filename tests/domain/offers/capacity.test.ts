import { describe, expect, test } from 'vitest';
import type { Capacity } from '@/lib/domain/matching/supplier';
import { deliveriesOf, itemCapacity, productsOf } from '@/lib/domain/offers/capacity';
import { aLotOf, anAskedItem, aTender } from '@/tests/domain/offers/a-tender';

const april = { startsOn: '2027-04-01', endsOn: '2027-04-30' };
const twoMonths = { startsOn: '2027-04-01', endsOn: '2027-05-30' };
const milk = { mainFoodCode: 'leche', productKind: 'transformed' as const };
const tender = aTender({
  lots: [
    aLotOf(1, [anAskedItem('leche-1', 1000, { ...milk, unitGrams: 100, productName: 'Leche' }), anAskedItem('pan', 1000)], april),
    aLotOf(
      2,
      [
        anAskedItem('leche-2', 1000, { ...milk, unitGrams: 200, productName: 'Yogur' }),
        anAskedItem('leche-3', 9, { ...milk, productName: 'Leche' }),
      ],
      twoMonths,
    ),
    aLotOf(3, [anAskedItem('cruda', 9, { mainFoodCode: 'leche', productName: 'Leche cruda' })], april),
  ],
});
const offered = (units: Readonly<Record<string, number>>) =>
  Object.entries(units).map(([lotItemId, n]) => ({ lotItemId, units: n }));
const able = (kilos: number, pan = 10_000): { capacities: Capacity[]; loads: [] } => ({
  capacities: [
    { foodCode: 'leche', kind: 'transformed', gramsPerMonth: kilos * 1000, months: [] },
    { foodCode: 'pan', kind: 'fresh', gramsPerMonth: pan, months: [] },
  ],
  loads: [],
});
const seen = (units: Readonly<Record<string, number>>, lotItemId: string, more: number, ground = able(100)) => {
  const found = itemCapacity(tender, offered(units), { lotItemId, units: more }, ground);
  return found && [found.use.foodCode, found.use.month, found.use.asked, found.fits];
};

describe('what an item asks of its bidder’s capacity', () => {
  test.each<[string, Parameters<typeof seen>, unknown]>([
    ['alone', [{}, 'leche-1', 400], ['leche', '2027-04', 40_000, 1000]],
    ['with the rest of the draft', [{ 'leche-2': 600 }, 'leche-1', 400], ['leche', '2027-04', 100_000, 400]],
    [
      'its own units of the draft are not counted twice',
      [{ 'leche-1': 900 }, 'leche-1', 400],
      ['leche', '2027-04', 40_000, 1000],
    ],
    ['over two months, half in each', [{}, 'leche-2', 600], ['leche', '2027-04', 60_000, 1000]],
    ['in the month in which least is left', [{ 'leche-1': 200 }, 'leche-2', 600], ['leche', '2027-04', 80_000, 800]],
    ['not in a month in which it asks nothing', [{ 'leche-2': 2000 }, 'leche-1', 0, able(100)], ['leche', '2027-04', 200_000, 0]],
    [
      'not of another food, though less is left of it',
      [{ pan: 1000 }, 'leche-1', 400, able(100, 1)],
      ['leche', '2027-04', 40_000, 1000],
    ],
    ['where the item is not of the call', [{}, 'arroz', 5], null],
  ])('%s', (_, given, expected) => expect(seen(...given)).toEqual(expected));

  test('only in its own months, though another is tighter', () => {
    const ground = {
      ...able(100),
      loads: [
        {
          foodCode: 'leche',
          kind: 'transformed' as const,
          tenderId: 'x',
          source: 'contract' as const,
          month: '2027-05',
          grams: 99_000,
        },
      ],
    };
    const item = { lotItemId: 'leche-1', units: 400 };
    expect(itemCapacity(tender, offered({ 'leche-2': 600 }), item, ground)?.use.month).toBe('2027-04');
  });
});

test('what is offered is to be delivered as the lot of each item says', () => {
  expect(deliveriesOf(tender, offered({ 'leche-2': 3, arroz: 1, pan: 2 }))).toEqual([
    { lotItemId: 'pan', foodCode: 'pan', kind: 'fresh', grams: 120, unitGrams: 60, ...april },
    { lotItemId: 'leche-2', foodCode: 'leche', kind: 'transformed', grams: 600, unitGrams: 200, ...twoMonths },
  ]);
});

test.each([
  ['leche', 'transformed', 'Leche, Yogur'],
  ['leche', 'fresh', 'Leche cruda'],
  ['pan', 'fresh', 'pan'],
  ['pan', 'transformed', ''],
] as const)('products of %s, %s', (foodCode, kind, names) => expect(productsOf(tender, { foodCode, kind })).toBe(names));
