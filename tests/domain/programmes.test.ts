import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertBreakFits, assertProgrammeMove, coverage, type ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import type { Refusal } from '@/lib/domain/refusal';

const potosi = { budgetCentavos: 2_100_000_000n, students: 57_500, rationCentavos: 190n, schoolDays: 200 };

test('Potosí 2016: Bs 21 M for 57,500 students at Bs 1.90 is 192 of 200 days, and three ways close the gap', () => {
  expect(coverage(potosi)).toEqual({
    state: 'short',
    days: 192,
    dayCentavos: 10_925_000n,
    neededCentavos: 2_185_000_000n,
    balanceCentavos: -85_000_000n,
    fittingRationCentavos: 182n,
    fittingStudents: 55_263,
  });
});

test.each([
  { why: 'exactly enough', change: { budgetCentavos: 2_185_000_000n }, state: 'covered', days: 200, balance: 0n },
  { why: 'one centavo short', change: { budgetCentavos: 2_184_999_999n }, state: 'short', days: 199, balance: -1n },
  {
    why: 'more than the year needs',
    change: { budgetCentavos: 4_370_000_000n },
    state: 'covered',
    days: 400,
    balance: 2_185_000_000n,
  },
  {
    why: 'not even one day',
    change: { budgetCentavos: 10_924_999n },
    state: 'short',
    days: 0,
    balance: 10_924_999n - 2_185_000_000n,
  },
  { why: 'one student', change: { students: 1, budgetCentavos: 38_000n }, state: 'covered', days: 200, balance: 0n },
])('$why → $state, $days days', ({ change, state, days, balance }) => {
  expect(coverage({ ...potosi, ...change })).toMatchObject({ state, days, balanceCentavos: balance });
});

test.each([
  { why: 'nobody enrolled', change: { students: 0 }, state: 'no-students' },
  { why: 'a ration that costs nothing', change: { rationCentavos: 0n }, state: 'no-ration' },
])('$why is said, not divided by', ({ change, state }) => {
  expect(coverage({ ...potosi, ...change })).toEqual({ state });
});

test('each way to close the gap is exact: it fits, and one step more does not', () => {
  const figure = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      figure(100_000),
      figure(1_000),
      figure(250),
      fc.bigInt({ min: 1n, max: 10_000_000_000n }),
      (students, ration, schoolDays, budgetCentavos) => {
        const input = { students, rationCentavos: BigInt(ration), schoolDays, budgetCentavos };
        const found = coverage(input);
        if (!('days' in found)) throw new Error('there are students and a ration');
        const cost = (people: number, centavos: bigint, days: number) => BigInt(people) * centavos * BigInt(days);
        const fits = (people: number, centavos: bigint, days: number) => cost(people, centavos, days) <= budgetCentavos;
        expect(fits(students, BigInt(ration), found.days)).toBe(true);
        expect(fits(students, BigInt(ration), found.days + 1)).toBe(false);
        expect(fits(students, found.fittingRationCentavos, schoolDays)).toBe(true);
        expect(fits(students, found.fittingRationCentavos + 1n, schoolDays)).toBe(false);
        expect(fits(found.fittingStudents, BigInt(ration), schoolDays)).toBe(true);
        expect(fits(found.fittingStudents + 1, BigInt(ration), schoolDays)).toBe(false);
      },
    ),
  );
});

const code = (run: () => void) => {
  try {
    run();
    return 'yes';
  } catch (refusal) {
    return (refusal as Refusal).code;
  }
};

test.each<[ProgrammeStatus, ProgrammeStatus, number, string]>([
  ['draft', 'running', 1, 'yes'],
  ['draft', 'running', 0, 'programme-without-pupils'],
  ['running', 'closed', 0, 'yes'],
  ['draft', 'closed', 1, 'wrong-step'],
  ['running', 'draft', 1, 'wrong-step'],
  ['closed', 'running', 1, 'wrong-step'],
  ['running', 'running', 1, 'wrong-step'],
])('%s → %s with %i pupils: %s', (from, to, pupils, answer) => {
  expect(code(() => assertProgrammeMove(from, to, pupils))).toBe(answer);
});

const year = {
  startsOn: '2026-02-02',
  endsOn: '2026-12-02',
  breaks: [{ startsOn: '2026-07-06', endsOn: '2026-07-17', reason: 'invierno' }],
};

test.each([
  { why: 'a free week', startsOn: '2026-09-01', endsOn: '2026-09-05', answer: 'yes' },
  { why: 'the day after another break', startsOn: '2026-07-18', endsOn: '2026-07-18', answer: 'yes' },
  { why: 'touches another by one day', startsOn: '2026-07-17', endsOn: '2026-07-20', answer: 'break-overlaps' },
  { why: 'swallows another', startsOn: '2026-07-01', endsOn: '2026-07-31', answer: 'break-overlaps' },
  { why: 'begins before the year', startsOn: '2026-02-01', endsOn: '2026-02-03', answer: 'break-outside-programme' },
  { why: 'ends after the year', startsOn: '2026-12-02', endsOn: '2026-12-03', answer: 'break-outside-programme' },
])('$why: $answer', ({ answer, startsOn, endsOn }) => {
  expect(code(() => assertBreakFits({ startsOn, endsOn, reason: 'x' }, year))).toBe(answer);
});
