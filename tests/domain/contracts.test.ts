import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysOf, weekday } from '@/lib/domain/calendar';
import { contractAmount, contractNumber } from '@/lib/domain/contracts/contract';
import { type DueLine, gatherDeliveries, neededDeliveries, scheduleParts } from '@/lib/domain/contracts/schedule';
import { suppliesOf } from '@/lib/domain/demand/supply';
import { type DeliveryFrequency, deliveryFrequencies } from '@/lib/domain/tenders/tender';

/** Class days of a span, less holidays. */
const classDays = (start: string, end: string, holidays: readonly string[] = []) =>
  daysOf({ start, end }).filter((day) => weekday(day) <= 5 && !holidays.includes(day));

/** Carnival of 2026 is Monday 16 and Tuesday 17 February, Good Friday 3 April. */
const spring = classDays('2026-02-09', '2026-04-10', ['2026-02-16', '2026-02-17', '2026-04-03']);

/** A school that serves so many units on some weekdays (1 Monday … 5 Friday). */
const school = (schoolId: string, units: number, on: readonly number[], days: readonly string[]) => ({
  schoolId,
  pupils: units,
  days: days.filter((day) => on.includes(weekday(day))).map((day) => ({ day, units })),
});

/** All of these days, the first included. */
const over = (schoolDays: readonly string[]) => ({ schoolDays, from: schoolDays[0] ?? '' });

/** What a contract brings, as others find it. */
const brought = (lines: readonly DueLine[], endsOn: string) =>
  suppliesOf(lines.map(({ itemKey, ...line }) => ({ ...line, source: itemKey, productId: 'p', endsOn })));

const sum = (lines: readonly { units: number }[]) => lines.reduce((all, { units }) => all + units, 0);

test('each delivery carries what its school serves until the next: milk on Tuesdays and Thursdays for 117 pupils', () => {
  const needs = [school('a', 117, [2, 4], spring)];
  const units = sum(needs.flatMap(({ days }) => days));
  const { lines, demand } = scheduleParts([{ itemKey: 'milk', units }], { frequency: 'weekly', ...over(spring), needs });
  expect(lines.map(({ dueOn, units: due }) => [dueOn, due])).toEqual([
    ['2026-02-10', 234],
    ['2026-02-19', 117], // Carnival: on Thursday alone
    ['2026-02-24', 234],
    ['2026-03-03', 234],
    ['2026-03-10', 234],
    ['2026-03-17', 234],
    ['2026-03-24', 234],
    ['2026-03-31', 234], // Holy Week: Good Friday is no milk day
    ['2026-04-07', 234],
  ]);
  expect(demand).toEqual([units]);
});

test.each([
  { frequency: 'daily', days: ['2026-02-04:1', '2026-02-06:1', '2026-02-09:1', '2026-02-11:1', '2026-02-13:1'] },
  { frequency: 'weekly', days: ['2026-02-04:2', '2026-02-09:3'] },
  { frequency: 'fortnightly', days: ['2026-02-04:5'] },
  { frequency: 'monthly', days: ['2026-02-04:5'] },
] as const)(
  '$frequency deliveries fall on the first day of their period on which the school serves it',
  ({ frequency, days }) => {
    const served = classDays('2026-02-03', '2026-02-13').filter((day) => [1, 3, 5].includes(weekday(day)));
    const found = neededDeliveries(
      served.map((day) => ({ day, units: 1 })),
      '2026-02-03',
      frequency,
    );
    expect(found.map(({ dueOn, units }) => `${dueOn}:${units}`)).toEqual(days);
  },
);

test('a fortnight is two weeks counted from the first school day; a month without class has no delivery', () => {
  const days = ['2026-06-29', '2026-07-03', '2026-07-06', '2026-07-13', '2026-09-01'].map((day) => ({ day, units: 1 }));
  const due = (frequency: DeliveryFrequency) => neededDeliveries(days, '2026-06-29', frequency).map(({ dueOn }) => dueOn);
  expect(due('fortnightly')).toEqual(['2026-06-29', '2026-07-13', '2026-09-01']);
  expect(due('monthly')).toEqual(['2026-06-29', '2026-07-03', '2026-09-01']);
});

test('an award of a part is spread in proportion: first among the schools, then among their deliveries', () => {
  const days = classDays('2026-02-09', '2026-02-27');
  const needs = [school('large', 100, [1], days), school('small', 51, [1, 3], days)];
  // Needed: 300 and 306; bought: 404, two thirds.
  const { lines, demand } = scheduleParts([{ itemKey: 'i', units: 404 }], { frequency: 'weekly', ...over(days), needs });
  const at = (schoolId: string) => lines.filter((line) => line.schoolId === schoolId).map(({ units }) => units);
  expect([at('large'), at('small')]).toEqual([
    [67, 67, 66],
    [68, 68, 68],
  ]);
  expect(demand).toEqual([606]);
});

test('what another contract already brings is not asked for again', () => {
  const days = classDays('2026-02-09', '2026-02-20');
  const calendar = { frequency: 'weekly', ...over(days), needs: [school('a', 60, [2, 4], days)] } as const;
  const first = scheduleParts([{ itemKey: 'first', units: 144 }], calendar);
  const second = scheduleParts([{ itemKey: 'second', units: 96 }], { ...calendar, already: brought(first.lines, '2026-02-20') });
  expect(first.lines.map(({ units }) => units)).toEqual([72, 72]);
  expect(second.lines.map(({ units }) => units)).toEqual([48, 48]);
  expect([first.demand, second.demand]).toEqual([[240], [96]]);
});

test('what nobody serves any more still comes, by pupils and school days, and the demand says nought', () => {
  const days = classDays('2026-02-09', '2026-02-20', ['2026-02-16', '2026-02-17']);
  const needs = [school('large', 300, [], days), school('small', 100, [], days)];
  const { lines, demand } = scheduleParts([{ itemKey: 'i', units: 800 }], { frequency: 'weekly', ...over(days), needs });
  expect(lines.map(({ schoolId, dueOn, units }) => `${schoolId} ${dueOn} ${units}`)).toEqual([
    'large 2026-02-09 375',
    'large 2026-02-18 225',
    'small 2026-02-09 125',
    'small 2026-02-18 75',
  ]);
  expect(demand).toEqual([0]);
});

test('what was bought for schools without a pupil left comes to all of them alike', () => {
  const days = classDays('2026-02-09', '2026-02-13');
  const needs = [school('a', 0, [], days), school('b', 0, [], days)];
  const { lines } = scheduleParts([{ itemKey: 'i', units: 5 }], { frequency: 'weekly', ...over(days), needs });
  expect(lines.map(({ schoolId, units }) => [schoolId, units])).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
});

/** Units of each school and day, over all items. */
function byPlace(lines: readonly { schoolId: string; dueOn: string; units: number }[]): Record<string, number> {
  const places: Record<string, number> = {};
  for (const { schoolId, dueOn, units } of lines) places[`${schoolId} ${dueOn}`] = (places[`${schoolId} ${dueOn}`] ?? 0) + units;
  return places;
}

/** Any calendar with holidays, any schools on any weekdays, any frequency. */
const anyCalendar = fc
  .record({
    frequency: fc.constantFrom(...deliveryFrequencies),
    weeks: fc.integer({ min: 1, max: 12 }),
    holidays: fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 12 }),
    schools: fc.array(fc.record({ units: fc.integer({ min: 0, max: 900 }), on: fc.subarray([1, 2, 3, 4, 5]) }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ frequency, weeks, holidays, schools }) => {
    const closed = holidays.map((offset) => addDays('2026-02-02', offset));
    const schoolDays = classDays('2026-02-02', addDays('2026-02-02', weeks * 7), closed);
    const needs = schools.map(({ units, on }, place) => {
      const need = school(`s${place}`, units, on, schoolDays);
      return { ...need, days: need.days.filter((day) => day.units > 0) };
    });
    return { frequency, ...over(schoolDays), needs };
  })
  .filter(({ schoolDays }) => schoolDays.length > 0);

test('whatever the calendar, an award of all that is needed brings each delivery exactly what is served until the next', () => {
  fc.assert(
    fc.property(anyCalendar, (calendar) => {
      const [first = ''] = calendar.schoolDays;
      const needed = calendar.needs.flatMap(({ schoolId, days }) =>
        neededDeliveries(days, first, calendar.frequency).map(({ dueOn, units }) => ({ schoolId, dueOn, itemKey: 'i', units })),
      );
      fc.pre(needed.length > 0);
      const { lines, demand } = scheduleParts([{ itemKey: 'i', units: sum(needed) }], calendar);
      expect(lines).toEqual(needed);
      expect(demand).toEqual([sum(needed)]);
    }),
  );
});

test('whatever is awarded, to one supplier or to several, sums are exact and each delivery stays within a unit of its part', () => {
  const awards = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyCalendar, awards, (calendar, bought) => {
      const parts = bought.map((units, place) => ({ itemKey: `p${place}`, units }));
      const { lines, demand } = scheduleParts(parts, calendar);
      for (const { itemKey, units } of parts) expect(sum(lines.filter((line) => line.itemKey === itemKey))).toBe(units);
      expect(lines.every(({ units, dueOn }) => units > 0 && calendar.schoolDays.includes(dueOn))).toBe(true);

      // Together the suppliers bring each delivery what one alone would have brought: never short, never over.
      const all = bought.reduce((one, other) => one + other, 0);
      const alone = scheduleParts([{ itemKey: 'all', units: all }], calendar);
      const together = byPlace(lines);
      expect(together).toEqual(byPlace(alone.lines));
      expect(demand.reduce((one, other) => one + other, 0)).toBe(alone.demand[0]);

      const needed = sum(calendar.needs.flatMap(({ days }) => days));
      if (needed === 0 || all === 0) return;
      const [first = ''] = calendar.schoolDays;
      const offs = calendar.needs.flatMap(({ schoolId, days }) =>
        neededDeliveries(days, first, calendar.frequency).map(({ dueOn, units }) =>
          Math.abs((together[`${schoolId} ${dueOn}`] ?? 0) - (units * all) / needed),
        ),
      );
      expect(Math.max(...offs)).toBeLessThan(2);
      const own = byPlace(lines.filter(({ itemKey }) => itemKey === 'p0'));
      const shares = Object.entries(together).map(([place, units]) =>
        Math.abs((own[place] ?? 0) - (units * (bought[0] ?? 0)) / all),
      );
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  { why: 'no school day is left', schoolDays: [], needs: [school('s', 1, [1], [])], code: 'no-delivery-days' },
  { why: 'the lot has no schools', schoolDays: spring, needs: [], code: 'no-drop-points' },
])('a schedule is refused when $why', ({ code, ...calendar }) => {
  expect(() => scheduleParts([{ itemKey: 'i', units: 5 }], { frequency: 'weekly', from: '2026-02-09', ...calendar })).toThrow(
    code,
  );
});

test('what is due at one school on one day travels together', () => {
  const deliveries = gatherDeliveries([
    { schoolId: 'a', dueOn: '2026-02-09', itemKey: 'milk', units: 5 },
    { schoolId: 'a', dueOn: '2026-02-04', itemKey: 'milk', units: 3 },
    { schoolId: 'a', dueOn: '2026-02-04', itemKey: 'bread', units: 7 },
  ]);
  expect(deliveries).toEqual([
    {
      schoolId: 'a',
      dueOn: '2026-02-04',
      lines: [
        { itemKey: 'milk', units: 3 },
        { itemKey: 'bread', units: 7 },
      ],
    },
    { schoolId: 'a', dueOn: '2026-02-09', lines: [{ itemKey: 'milk', units: 5 }] },
  ]);
});

test('a contract costs units × real price, and its number fits however long the reference is', () => {
  expect(
    contractAmount([
      { units: 1000, priceCentavos: 190n },
      { units: 3, priceCentavos: 1_250n },
    ]),
  ).toBe(193_750n);
  expect(contractNumber('YOC-ANPE-4/2026', 1)).toBe('YOC-ANPE-4/2026/1');
  expect(contractNumber('R'.repeat(40), 12)).toHaveLength(40);
});
