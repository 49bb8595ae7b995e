import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractAmount, contractNumber } from '@/lib/domain/contracts/contract';
import { deliveryDays, gatherDeliveries, scheduleItem } from '@/lib/domain/contracts/schedule';
import { deliveryFrequencies } from '@/lib/domain/tenders/tender';

/** Two weeks of class from Wednesday 4 to Friday 13 February 2026; Thursday 12 is a holiday. */
const schoolDays = ['2026-02-04', '2026-02-05', '2026-02-06', '2026-02-09', '2026-02-10', '2026-02-11', '2026-02-13'];

test.each([
  { frequency: 'daily', days: schoolDays.map((dueOn) => ({ dueOn, lasts: 1 })) },
  {
    frequency: 'weekly',
    days: [
      { dueOn: '2026-02-04', lasts: 3 },
      { dueOn: '2026-02-09', lasts: 4 },
    ],
  },
  { frequency: 'fortnightly', days: [{ dueOn: '2026-02-04', lasts: 7 }] },
  { frequency: 'monthly', days: [{ dueOn: '2026-02-04', lasts: 7 }] },
] as const)('$frequency deliveries fall on the first school day of their period', ({ frequency, days }) => {
  expect(deliveryDays(schoolDays, frequency)).toEqual(days);
});

test('a fortnight is two weeks counted from the first school day; a month without class has no delivery', () => {
  const days = ['2026-06-29', '2026-07-03', '2026-07-06', '2026-07-13', '2026-09-01'];
  expect(deliveryDays(days, 'fortnightly').map(({ dueOn }) => dueOn)).toEqual(['2026-06-29', '2026-07-13', '2026-09-01']);
  expect(deliveryDays(days, 'monthly').map(({ dueOn }) => dueOn)).toEqual(['2026-06-29', '2026-07-03', '2026-09-01']);
});

test('units are shared by pupils and by the school days that each delivery lasts for', () => {
  const lines = scheduleItem(
    { itemKey: 'milk', units: 700 },
    {
      frequency: 'weekly',
      schoolDays,
      dropPoints: [
        { schoolId: 'large', pupils: 300 },
        { schoolId: 'small', pupils: 100 },
      ],
    },
  );
  expect(lines).toEqual([
    { schoolId: 'large', dueOn: '2026-02-04', itemKey: 'milk', units: 225 },
    { schoolId: 'large', dueOn: '2026-02-09', itemKey: 'milk', units: 300 },
    { schoolId: 'small', dueOn: '2026-02-04', itemKey: 'milk', units: 75 },
    { schoolId: 'small', dueOn: '2026-02-09', itemKey: 'milk', units: 100 },
  ]);
});

test('whatever the frequency, the schools and the days, not a unit is lost or made up', () => {
  const pupils = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 });
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      pupils,
      days,
      fc.constantFrom(...deliveryFrequencies),
      (units, weights, offsets, frequency) => {
        const calendar = {
          frequency,
          schoolDays: offsets
            .sort((a, b) => a - b)
            .map((offset) => new Date(Date.UTC(2026, 1, 2 + offset)).toISOString().slice(0, 10)),
          dropPoints: weights.map((weight, index) => ({ schoolId: `s${index}`, pupils: weight })),
        };
        const lines = scheduleItem({ itemKey: 'i', units }, calendar);
        expect(lines.reduce((sum, line) => sum + line.units, 0)).toBe(units);
        expect(lines.every((line) => line.units > 0 && calendar.schoolDays.includes(line.dueOn))).toBe(true);
      },
    ),
  );
});

test.each([
  { why: 'no school day is left', schoolDays: [], dropPoints: [{ schoolId: 's', pupils: 1 }], code: 'no-delivery-days' },
  { why: 'the lot has no schools', schoolDays, dropPoints: [], code: 'no-drop-points' },
])('a schedule is refused when $why', ({ code, ...calendar }) => {
  expect(() => scheduleItem({ itemKey: 'i', units: 5 }, { frequency: 'weekly', ...calendar })).toThrow(code);
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
