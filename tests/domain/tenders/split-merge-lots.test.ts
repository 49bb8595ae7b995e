import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLots } from '@/lib/domain/tenders/merge-lots';
import { type LotSplit, previewSplit, splitLot } from '@/lib/domain/tenders/split-lots';
import { type Lot, type LotPlan, lotReference, tenderReference } from '@/lib/domain/tenders/tender';
import { aLot, anItem, aPoint, nothingServed } from './a-lot';

const unitsOf = (lots: readonly Pick<LotPlan, 'items'>[], productId: string) =>
  lots
    .flatMap(({ items }) => items)
    .filter((item) => item.productId === productId)
    .reduce((sum, { units }) => sum + units, 0);

describe('splitting a lot', () => {
  test.each<{
    split: LotSplit;
    units: number[];
    zones: (string | null)[];
    schools: number[];
  }>([
    {
      split: { way: 'zones' },
      units: [500, 500],
      zones: ['norte', 'sur'],
      schools: [2, 1],
    },
    {
      split: { way: 'schools', schoolIds: ['a'] },
      units: [333, 667],
      zones: ['norte', null],
      schools: [1, 2],
    },
    {
      split: { way: 'quantity', parts: 3 },
      units: [334, 333, 333],
      zones: [null, null, null],
      schools: [3, 3, 3],
    },
  ])('by $split.way', ({ split, units, zones, schools }) => {
    const parts = splitLot(aLot(), split, nothingServed);
    expect(parts.map((part) => part.items[0]?.units)).toEqual(units);
    expect(parts.map((part) => part.zoneId)).toEqual(zones);
    expect(parts.map((part) => part.dropPoints.length)).toEqual(schools);
  });

  test('by months the periods touch, do not overlap and keep the ends', () => {
    const parts = splitLot(aLot(), { way: 'months', parts: 3 }, nothingServed);
    expect(parts.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2026-02-02', '2026-05-31'],
      ['2026-06-01', '2026-08-31'],
      ['2026-09-01', '2026-11-30'],
    ]);
    expect(unitsOf(parts, 'leche')).toBe(1000);
  });

  test('by items each product stands alone', () => {
    const parts = splitLot(aLot({ items: [anItem('leche', 10), anItem('pan', 20)] }), { way: 'items' }, nothingServed);
    expect(parts.map(({ title, items }) => [title, items.length])).toEqual([
      ['leche, 200 ml', 1],
      ['pan, 200 ml', 1],
    ]);
  });

  test.each<{ why: string; lot: Lot; split: LotSplit }>([
    {
      why: 'one zone only',
      lot: aLot({ dropPoints: [aPoint('a', 'norte', 1)] }),
      split: { way: 'zones' },
    },
    {
      why: 'no school chosen',
      lot: aLot(),
      split: { way: 'schools', schoolIds: [] },
    },
    {
      why: 'every school chosen',
      lot: aLot(),
      split: { way: 'schools', schoolIds: ['a', 'b', 'c'] },
    },
    {
      why: 'schools of somebody else',
      lot: aLot(),
      split: { way: 'schools', schoolIds: ['x'] },
    },
    {
      why: 'fewer units than parts',
      lot: aLot({ items: [anItem('leche', 2)] }),
      split: { way: 'quantity', parts: 3 },
    },
    { why: 'a single part', lot: aLot(), split: { way: 'quantity', parts: 1 } },
    {
      why: 'one month',
      lot: aLot({ startsOn: '2026-03-01', endsOn: '2026-03-31' }),
      split: { way: 'months', parts: 2 },
    },
    { why: 'one product', lot: aLot(), split: { way: 'items' } },
  ])('refused: $why', ({ lot, split }) => expect(() => splitLot(lot, split, nothingServed)).toThrow('lot-cannot-be-split'));

  test('loses no unit and no centavo, and merging the parts gives the lot back', () => {
    const points = fc.array(fc.tuple(fc.constantFrom('norte', 'sur', 'este'), fc.integer({ min: 1, max: 3000 })), {
      minLength: 2,
      maxLength: 30,
    });
    const splits = fc.oneof(
      fc.constant<LotSplit>({ way: 'zones' }),
      fc.constant<LotSplit>({ way: 'schools', schoolIds: ['s0'] }),
      fc.integer({ min: 2, max: 12 }).map<LotSplit>((parts) => ({ way: 'quantity', parts })),
      fc.integer({ min: 2, max: 10 }).map<LotSplit>((parts) => ({ way: 'months', parts })),
    );
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 10_000, max: 50_000_000 }),
        fc.integer({ min: 10_000, max: 50_000_000 }),
        splits,
        (schools, milk, bread, split) => {
          const dropPoints = schools.map(([zone, pupils], index) => aPoint(`s${index}`, zone, pupils));
          fc.pre(split.way !== 'zones' || new Set(dropPoints.map(({ zoneId }) => zoneId)).size > 1);
          const lot = aLot({
            dropPoints,
            items: [anItem('leche', milk), anItem('pan', bread)],
          });
          const parts = previewSplit(lot, split, nothingServed);
          expect(unitsOf(parts, 'leche')).toBe(milk);
          expect(unitsOf(parts, 'pan')).toBe(bread);
          expect(tenderReference(parts)).toBe(lotReference(lot));

          // A part too small for a unit of one product lacks it, and lots that differ in two things are not merged.
          fc.pre(parts.every(({ items }) => items.length === 2));
          const whole = mergeLots(parts);
          expect(unitsOf([whole], 'leche')).toBe(milk);
          expect(whole.dropPoints).toHaveLength(dropPoints.length);
          expect([whole.startsOn, whole.endsOn]).toEqual([lot.startsOn, lot.endsOn]);
        },
      ),
    );
  });
});

describe('merging lots', () => {
  const north = aLot({
    id: 'n',
    title: 'Leche, norte',
    zoneId: 'norte',
    dropPoints: [aPoint('a', 'norte', 100)],
  });
  const south = aLot({
    id: 's',
    title: 'Leche, sur',
    zoneId: 'sur',
    dropPoints: [aPoint('c', 'sur', 150)],
  });
  const bread = aLot({
    id: 'b',
    title: 'Pan, norte',
    zoneId: 'norte',
    items: [anItem('pan', 300)],
    dropPoints: [aPoint('a', 'norte', 90)],
  });

  test('two zones of one product', () => {
    expect(mergeLots([north, south])).toMatchObject({
      title: 'Leche',
      zoneId: null,
      items: [{ units: 2000 }],
      dropPoints: [{ schoolId: 'a' }, { schoolId: 'c' }],
    });
  });

  test('two products for the same schools make a lot of several items', () => {
    expect(mergeLots([north, bread])).toMatchObject({
      title: 'Leche + Pan',
      zoneId: 'norte',
      items: [{ units: 1000 }, { units: 300 }],
      dropPoints: [{ schoolId: 'a', pupils: 100 }],
    });
  });

  test.each([
    { why: 'a single lot', lots: [north], code: 'lots-cannot-be-merged' },
    {
      why: 'other product and other schools',
      lots: [south, bread],
      code: 'lots-cannot-be-merged',
    },
    {
      why: 'other schools and other period',
      lots: [north, { ...south, endsOn: '2026-06-30' }],
      code: 'lots-cannot-be-merged',
    },
    {
      why: 'other price',
      lots: [north, { ...south, items: [anItem('leche', 5, { priceCentavos: 200n })] }],
      code: 'lot-prices-differ',
    },
  ])('refused: $why', ({ lots, code }) => expect(() => mergeLots(lots)).toThrow(code));
});
