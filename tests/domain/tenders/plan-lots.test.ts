import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planLots } from '@/lib/domain/tenders/plan-lots';
import { shareOut } from '@/lib/domain/tenders/shares';
import { tenderReference } from '@/lib/domain/tenders/tender';

describe('sharing out', () => {
  test.each([
    { total: 10, weights: [1, 1, 1], shares: [4, 3, 3] },
    { total: 7, weights: [100, 50, 150], shares: [2, 1, 4] },
    { total: 5, weights: [0, 0], shares: [3, 2] },
    { total: 0, weights: [3, 4], shares: [0, 0] },
    { total: 2, weights: [1, 1, 1, 1], shares: [1, 1, 0, 0] },
  ])('$total by $weights → $shares', ({ total, weights, shares }) => expect(shareOut(total, weights)).toEqual(shares));

  test('loses nothing, whatever the total and the weights', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 }), (total, weights) => {
        const shares = shareOut(total, weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        expect(shares.every((share) => share >= 0)).toBe(true);
      }),
    );
  });
});

describe('planning lots from demand', () => {
  const product = (id: string) => ({
    id,
    name: id,
    presentation: '200 ml',
    priceCentavos: 190n,
    priceSource: 'Cotización',
    priceDay: '2026-01-15',
  });
  const due = (productId: string, zoneId: string, schoolId: string, units: number, pupils = 10) => ({
    productId,
    zoneId,
    schoolId,
    units,
    pupils,
  });
  const zones = [
    { id: 'norte', name: 'Zona Norte' },
    { id: 'sur', name: 'Zona Sur' },
  ];
  const period = { startsOn: '2026-03-01', endsOn: '2026-06-30' };
  const demand = [
    due('leche', 'norte', 'a', 30, 10),
    due('leche', 'norte', 'a', 40, 12),
    due('leche', 'sur', 'c', 5),
    due('pan', 'sur', 'c', 8),
  ];

  test('one lot for each product and zone where something is due, with the prices of the products', () => {
    const lots = planLots({
      demand,
      products: [product('leche'), product('pan')],
      zones,
      ...period,
      grouping: 'product-zone',
    });
    expect(lots.map(({ title, zoneId, items }) => [title, zoneId, items[0]?.units])).toEqual([
      ['leche, 200 ml, Zona Norte', 'norte', 70],
      ['leche, 200 ml, Zona Sur', 'sur', 5],
      ['pan, 200 ml, Zona Sur', 'sur', 8],
    ]);
    expect(lots[0]?.items[0]).toMatchObject({
      priceCentavos: 190n,
      priceSource: 'Cotización',
      priceDay: '2026-01-15',
    });
    expect(lots[0]?.dropPoints).toEqual([{ schoolId: 'a', pupils: 12 }]);
    expect(tenderReference(lots)).toBe(83n * 190n);
  });

  test('one lot a product for all zones', () => {
    const lots = planLots({
      demand,
      products: [product('leche')],
      zones,
      ...period,
      grouping: 'product',
    });
    expect(lots).toMatchObject([
      {
        zoneId: null,
        items: [{ units: 75 }],
        dropPoints: [{ schoolId: 'a' }, { schoolId: 'c' }],
      },
    ]);
  });

  test('nothing due is a refusal, not an empty tender', () => {
    expect(() =>
      planLots({
        demand,
        products: [product('huevo')],
        zones,
        ...period,
        grouping: 'product',
      }),
    ).toThrow('no-demand');
  });

  test('more lots than anybody reads are refused', () => {
    const many = Array.from({ length: 61 }, (_, i) => product(`p${i}`));
    const all = many.map(({ id }) => due(id, 'sur', 'c', 1));
    expect(() =>
      planLots({
        demand: all,
        products: many,
        zones,
        ...period,
        grouping: 'product',
      }),
    ).toThrow('too-many-lots');
  });
});
