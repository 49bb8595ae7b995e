import { describe, expect, test } from 'vitest';
import { daysOf, weekday } from '@/lib/domain/calendar';
import { type Awaited, awaitedSupplies } from '@/lib/domain/tenders/awaited';
import { forDaysLeft } from '@/lib/domain/tenders/left-over';
import { askedOf, type LotDemand, shortOf, takeDemand, tellAsked } from '@/lib/domain/tenders/lot-demand';
import { type LotSplit, splitLot } from '@/lib/domain/tenders/split-lots';
import { assertAcknowledged } from '@/lib/domain/tenders/unserved';
import { aLot, anItem, aPoint } from './a-lot';

const summer = { start: '2026-06-01', end: '2026-08-31' };
const isBreak = (day: string) => day >= '2026-07-06' && day <= '2026-07-31';

/** Two schools of 100 pupils: at a 200 g of primary, at b 100 g of inicial, Monday to Friday, of a litre that is shared out. */
function frameOf({ gramsAtA = 200, brought = [] as LotDemand['brought'] } = {}): LotDemand {
  const pupils = { inicial: 0, primaria: 0, secundaria: 0, especial: 0 };
  const place = (schoolId: string, own: object) => ({
    schoolId,
    name: schoolId,
    zoneId: schoolId,
    zoneName: schoolId,
    ...own,
  });
  return {
    plan: {
      days: daysOf(summer).filter((day) => weekday(day) <= 5 && !isBreak(day)),
      products: [
        {
          id: 'leche',
          name: 'Leche',
          presentation: '1 l',
          handout: 'shared',
          unitGrams: 1000,
          priceCentavos: 700n,
        },
      ] as never,
      dropPoints: [
        place('a', { pupils: { ...pupils, primaria: 100 } }),
        place('b', { pupils: { ...pupils, inicial: 100 } }),
      ] as never,
      rations: [1, 2, 3, 4, 5].flatMap((on) => [
        {
          level: 'primaria' as const,
          weekday: on,
          items: [{ productId: 'leche', grams: gramsAtA }],
        },
        {
          level: 'inicial' as const,
          weekday: on,
          items: [{ productId: 'leche', grams: 100 }],
        },
      ]),
    },
    brought,
  };
}

const days = frameOf().plan.days.length;
const milk = (units: number, more = {}) =>
  aLot({
    startsOn: summer.start,
    endsOn: summer.end,
    items: [anItem('leche', units)],
    dropPoints: [aPoint('a', 'norte', 100), aPoint('b', 'sur', 100)],
    ...more,
  });
const all = 30 * days; // 20 litres a day at a, 10 at b

describe('a lot is divided by the demand of its parts', () => {
  test.each<{ split: LotSplit; units: number[] }>([
    // June has 22 class days, July 3, August 21.
    { split: { way: 'months', parts: 3 }, units: [660, 90, 630] },
    { split: { way: 'zones' }, units: [20 * days, 10 * days] },
    {
      split: { way: 'schools', schoolIds: ['b'] },
      units: [10 * days, 20 * days],
    },
    { split: { way: 'quantity', parts: 2 }, units: [all / 2, all / 2] },
  ])('by $split.way each part buys exactly what it serves', ({ split, units }) => {
    expect(splitLot(milk(all), split, frameOf()).map(({ items }) => items[0]?.units)).toEqual(units);
    expect(units.reduce((sum, one) => sum + one, 0)).toBe(all);
  });

  test('of a lot that buys another quantity the parts are in proportion, and no unit is lost', () => {
    const parts = splitLot(milk(1001), { way: 'zones' }, frameOf()).map(({ items }) => items[0]?.units);
    expect(parts).toEqual([667, 334]);
  });

  test('a part that serves nothing is refused, with its days and schools', () => {
    const alone = milk(all, { startsOn: '2026-07-04', endsOn: '2026-08-31' });
    expect(() => splitLot(alone, { way: 'months', parts: 2 }, frameOf())).toThrow('split-part-unserved');
  });

  test('what others bring is not asked of the parts', () => {
    const june = frameOf().plan.days.filter((day) => day <= '2026-06-30');
    const brought = june.map((day) => ({
      productId: 'leche',
      schoolId: 'a',
      dueOn: day,
      until: day,
      units: 20,
    }));
    const parts = splitLot(milk(940), { way: 'months', parts: 3 }, frameOf({ brought }));
    expect(parts.map(({ items }) => items[0]?.units)).toEqual([220, 90, 630]);
  });
});

describe('what the demand asks of lots', () => {
  test('days, rations and what others bring decide', () => {
    expect(askedOf([milk(5)], frameOf())).toMatchObject([{ units: 5, asked: all }]);
    expect(askedOf([milk(5, { endsOn: '2026-06-30' })], frameOf())).toMatchObject([{ asked: 660 }]);
    expect(askedOf([milk(5)], frameOf({ gramsAtA: 400 }))).toMatchObject([{ asked: 50 * days }]);
    expect(askedOf([aLot({ items: [anItem('pan', 7)] })], frameOf())).toMatchObject([{ units: 7, asked: 0 }]);
  });

  test('equal parts of one lot are asked together, lots of other schools or days alone', () => {
    const together = tellAsked([milk(100, { id: 'x', number: 1 }), milk(200, { id: 'y', number: 2 })], frameOf());
    expect(together).toMatchObject([{ units: 300, asked: all, lots: [{ number: 1 }, { number: 2 }] }]);
    const apart = tellAsked(
      [milk(1, { dropPoints: [aPoint('a', 'norte', 100)] }), milk(2, { dropPoints: [aPoint('b', 'sur', 100)] })],
      frameOf(),
    );
    expect(apart.map(({ units, asked }) => [units, asked])).toEqual([
      [1, 20 * days],
      [2, 10 * days],
    ]);
  });

  test('a school that was merged asks as the one that stays, once', () => {
    const points = [aPoint('a', 'norte', 100), { ...aPoint('old', 'norte', 40), mergedIntoId: 'a' }];
    expect(askedOf([milk(1, { dropPoints: points })], frameOf())[0]?.asked).toBe(20 * days);
  });

  test('one step takes the figure: after it nothing differs, and what is asked of nobody keeps its units', () => {
    const lots = [milk(100), milk(200), aLot({ items: [anItem('pan', 7)] })];
    const taken = takeDemand(lots, frameOf(), new Set([0, 1, 2]));
    expect(taken).toEqual([[all / 3], [(2 * all) / 3], [7]]);
    // Only one of two: it takes what the other leaves.
    expect(takeDemand(lots, frameOf(), new Set([0]))).toEqual([[all - 200], [200], [7]]);
  });

  test('lots that buy less are acknowledged, those that buy more are only named', () => {
    const publish = (units: number, shortAcknowledged: boolean) => () =>
      assertAcknowledged(
        { unserved: [], short: shortOf(tellAsked([milk(units)], frameOf())) },
        { unservedAcknowledged: false, shortAcknowledged },
      );
    expect(publish(all - 1, false)).toThrow('short-not-acknowledged');
    for (const [units, answer] of [
      [all - 1, true],
      [all, false],
      [all + 1, false],
    ] as const)
      expect(publish(units, answer)).not.toThrow();
  });
});

describe('a second call', () => {
  test('begins on the first class day that is left and buys what its days ask for', () => {
    expect(forDaysLeft([milk(all)], frameOf(), '2026-07-04')).toMatchObject([
      { startsOn: '2026-08-03', endsOn: summer.end, items: [{ units: 630 }] },
    ]);
    expect(forDaysLeft([milk(all)], frameOf(), '2026-05-01')).toMatchObject([
      { startsOn: summer.start, items: [{ units: all }] },
    ]);
  });

  test('a lot of which no day is left falls out', () => {
    expect(forDaysLeft([milk(all, { endsOn: '2026-06-30' })], frameOf(), '2026-07-01')).toEqual([]);
    expect(forDaysLeft([milk(all, { endsOn: '2026-07-31' })], frameOf(), '2026-07-06')).toEqual([]);
  });

  test('what was awarded of the lot is brought, contract or not', () => {
    const half: Awaited = {
      productId: 'leche',
      units: all / 2,
      startsOn: summer.start,
      endsOn: summer.end,
      schoolIds: ['a', 'b', 'a'],
    };
    const brought = awaitedSupplies(frameOf().plan, [half], '2026-05-01');
    expect(brought.reduce((sum, { units }) => sum + units, 0)).toBe(all / 2);
    expect(forDaysLeft([milk(all / 2)], frameOf({ brought }), '2026-08-01')).toMatchObject([{ items: [{ units: 315 }] }]);
  });

  test('what nobody serves keeps its units', () => {
    const bread = aLot({
      items: [anItem('pan', 7)],
      startsOn: summer.start,
      endsOn: summer.end,
    });
    expect(forDaysLeft([bread], frameOf(), '2026-08-03')).toMatchObject([{ startsOn: '2026-08-03', items: [{ units: 7 }] }]);
  });
});
