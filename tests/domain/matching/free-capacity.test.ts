import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverOf, toDeliver } from '@/lib/domain/matching/capacity';
import { fitOf } from '@/lib/domain/matching/fit';
import {
  freeIn,
  loadsOf,
  overCommitted,
  overOf,
  type ToDeliver,
  unitsThatFit,
  usesOf,
} from '@/lib/domain/matching/free-capacity';
import type { Load } from '@/lib/domain/matching/load';
import { aLot, anItem } from '../tenders/a-lot';
import { lot, milk, supplier, terms } from './a-supplier';

const made = { foodCode: 'leche', kind: 'transformed' } as const;
const load = (kilos: number, more: Partial<Load> = {}): Load => ({
  ...made,
  tenderId: 'other',
  source: 'contract',
  month: '2026-03',
  grams: kilos * 1000,
  ...more,
});
const delivery = (kilos: number, more: Partial<ToDeliver> = {}): ToDeliver => ({
  ...made,
  grams: kilos * 1000,
  startsOn: '2026-03-01',
  endsOn: '2026-03-30',
  ...more,
});

describe('what is free of a capacity in a month', () => {
  test.each([
    { why: 'nothing takes of it', capacities: [milk(2400)], loads: [], declared: 2400, free: 2400 },
    { why: 'a contract of that month', capacities: [milk(2400)], loads: [load(1000)], declared: 2400, free: 1400 },
    {
      why: 'a contract of another month',
      capacities: [milk(2400)],
      loads: [load(1000, { month: '2026-04' })],
      declared: 2400,
      free: 2400,
    },
    {
      why: 'a contract, an award, an opened offer and an own sealed one',
      capacities: [milk(2400)],
      loads: [load(500), load(400, { source: 'award' }), load(300, { source: 'opened' }), load(200, { source: 'sealed' })],
      declared: 2400,
      free: 1000,
    },
    { why: 'more than all is taken', capacities: [milk(100)], loads: [load(900)], declared: 100, free: 0 },
    {
      why: 'another food is taken',
      capacities: [milk(100)],
      loads: [load(900, { foodCode: 'trigo' })],
      declared: 100,
      free: 100,
    },
    { why: 'the fresh food is taken', capacities: [milk(100)], loads: [load(900, { kind: 'fresh' })], declared: 100, free: 100 },
    { why: 'out of its season', capacities: [milk(100, [8, 9])], loads: [], declared: 0, free: 0 },
    { why: 'in its season', capacities: [milk(100, [2, 3])], loads: [load(30)], declared: 100, free: 70 },
    { why: 'two make it together', capacities: [milk(100), milk(50)], loads: [load(30)], declared: 150, free: 120 },
    { why: 'two, one out of its season', capacities: [milk(100, [8]), milk(50)], loads: [load(30)], declared: 50, free: 20 },
    { why: 'never declared', capacities: [], loads: [], declared: null, free: 0 },
  ])('$why', ({ capacities, loads, declared, free }) => {
    const found = freeIn('2026-03', made, { capacities, loads });
    expect([found.declared, found.free]).toEqual([declared && declared * 1000, free * 1000]);
  });
});

describe('what is asked beyond it', () => {
  const beyond = (deliveries: ToDeliver[], loads: Load[] = [], capacities = [milk(2400)]) =>
    overCommitted(usesOf(deliveries, { capacities, loads })).map(({ worst, months }) => [
      worst.month,
      overOf(worst) / 1000,
      months,
    ]);

  test.each([
    { why: 'a lot that fits', deliveries: [delivery(2400)], over: [] },
    { why: 'a lot that does not', deliveries: [delivery(3793)], over: [['2026-03', 1393, 1]] },
    {
      why: 'two lots of one tender, each of which fits alone',
      deliveries: [delivery(1500), delivery(1500)],
      over: [['2026-03', 600, 1]],
    },
    {
      why: 'two lots in different months',
      deliveries: [delivery(2400), delivery(2400, { startsOn: '2026-04-01', endsOn: '2026-04-30' })],
      over: [],
    },
    { why: 'a lot beside a contract', deliveries: [delivery(1500)], loads: [load(1000)], over: [['2026-03', 100, 1]] },
    {
      why: 'a part of a lot that fits beside it',
      deliveries: [delivery(1400)],
      loads: [load(1000)],
      over: [],
    },
    {
      why: 'several months: the worst, and how many',
      deliveries: [delivery(9000, { endsOn: '2026-05-29' })],
      loads: [load(500, { month: '2026-04' })],
      over: [['2026-04', 1100, 3]],
    },
    {
      why: 'two products of two foods, one beyond',
      deliveries: [delivery(100), delivery(100, { foodCode: 'trigo' })],
      capacities: [milk(2400), { ...milk(50), foodCode: 'trigo' }],
      over: [['2026-03', 50, 1]],
    },
    { why: 'what was never declared', deliveries: [delivery(10)], capacities: [], over: [['2026-03', 10, 1]] },
    {
      why: 'out of its season',
      deliveries: [delivery(10)],
      capacities: [milk(100, [8])],
      over: [['2026-03', 10, 1]],
    },
  ])('$why', ({ deliveries, loads, capacities, over }) => expect(beyond(deliveries, loads, capacities)).toEqual(over));

  test('the 31st of a month asks for nothing more: a capacity is said of thirty days', () => {
    expect(beyond([delivery(2480, { endsOn: '2026-03-31' })])).toEqual([]);
  });

  test('what fits beside the rest is said in units', () => {
    const ground = { capacities: [milk(100)], loads: [load(20)] };
    const item = { ...made, startsOn: '2026-03-01', endsOn: '2026-03-30', unitGrams: 200 };
    expect(unitsThatFit(item, [], ground)).toBe(400);
    expect(unitsThatFit(item, [delivery(30)], ground)).toBe(250);
    expect(unitsThatFit(item, [delivery(300)], ground)).toBe(0);
    expect(unitsThatFit(item, [], { capacities: [], loads: [] })).toBe(0);
  });
});

describe('how much of a lot one can cover', () => {
  test('what contracts take is not covered twice', () => {
    const half = ['2026-03', '2026-04'].map((month) => load(100, { month }));
    expect(fitOf(supplier({ capacities: [milk(200)], loads: half }), terms(), lot)).toMatchObject({
      percent: 50,
      canOffer: true,
    });
    expect(fitOf(supplier({ capacities: [milk(200)], loads: half }), terms([], { tenderId: 'other' }), lot).percent).toBe(100);
  });

  test('whoever is full still has the product, is seen, and cannot offer', () => {
    const full = ['2026-03', '2026-04'].map((month) => load(200, { month }));
    const fit = fitOf(supplier({ capacities: [milk(200)], loads: full }), terms(), lot);
    expect(fit).toMatchObject({ percent: 0, canOffer: false, madeGrams: 400_000 });
    expect(fit.checks).toContainEqual(expect.objectContaining({ kind: 'capacity', state: 'gap' }));
  });

  test('two items of one food share it', () => {
    const two = aLot({ ...lot, items: [anItem('leche', 2000), anItem('leche', 2000, { id: 'yoghurt' })] });
    expect(coverOf(two, [milk(300)]).items.map(({ coveredGrams }) => coveredGrams)).toEqual([400_000, 200_000]);
  });

  test('never more than is free; and who covers all of a lot is never said to go beyond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(fc.record({ kilos: fc.integer({ min: 0, max: 3000 }), month: fc.integer({ min: 1, max: 12 }) }), {
          maxLength: 6,
        }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 60_000 }),
        (kilos, taken, start, length, units) => {
          const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
          const one = aLot({ startsOn: day(start), endsOn: day(start + length), items: [anItem('leche', units)] });
          const loads = taken.map(({ kilos: grams, month }) => load(grams, { month: `2026-${String(month).padStart(2, '0')}` }));
          const { coveredGrams, neededGrams } = coverOf(one, [milk(kilos)], loads);
          expect(coveredGrams).toBeLessThanOrEqual(coverOf(one, [milk(kilos)]).coveredGrams);
          if (coveredGrams < neededGrams) return;
          const [item = anItem('leche', 0)] = one.items;
          for (const use of usesOf([toDeliver(item, one)], { capacities: [milk(kilos)], loads }))
            expect(overOf(use)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('what is spread over months adds up to what is delivered, but for the 31sts', () => {
    const spread = loadsOf(delivery(9000, { endsOn: '2026-05-29' }), { tenderId: 't', source: 'award' });
    expect(spread.map(({ month, grams }) => [month, grams])).toEqual([
      ['2026-03', 3_000_000],
      ['2026-04', 3_000_000],
      ['2026-05', 2_900_000],
    ]);
  });
});
