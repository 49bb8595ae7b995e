import { describe, expect, test } from 'vitest';
import { DayInput, DegreesInput, IntInput, LocalInstantInput, MoneyInput, PercentInput, TextInput } from '@/lib/domain/inputs';
import { basisPoints, divideRounded, readDecimal } from '@/lib/domain/units';

describe('a number as people write it', () => {
  test.each([
    ['1.234,50', 2, 123_450n],
    ['1,234.50', 2, 123_450n],
    ['1234,5', 2, 123_450n],
    ['2.5', 2, 250n],
    ['2,5', 3, 2_500n],
    ['Bs 21.000.000,00', 2, 2_100_000_000n],
    ['-3', 0, -3n],
    ['0.250', 2, 25n],
    ['12.345', 3, 'number-ambiguous'],
    ['1.234', 2, 'number-ambiguous'],
    ['0.234', 2, 'number-too-precise'],
    ['1,2,3', 2, 'number-unreadable'],
    ['1e12', 0, 'number-unreadable'],
    ['NaN', 0, 'number-unreadable'],
    ['', 0, 'number-unreadable'],
    ['1'.repeat(40), 0, 'number-unreadable'],
  ])('%j with %i decimals is %s', (text, decimals, expected) => {
    const read = readDecimal(text, decimals);
    expect(read.ok ? read.scaled : read.problem).toBe(expected);
  });
});

describe('what a form may send', () => {
  test.each([
    ['money', MoneyInput(), '1.234,50', 123_450n],
    ['pupils that no country has', IntInput({ max: 20_000 }), '1000000000000', 'too-large'],
    ['a negative count', IntInput(), '-1', 'too-small'],
    ['a percentage', PercentInput(), '33,5', 3_350],
    ['more than all', PercentInput(), '101', 'too-large'],
    ['a coordinate with three decimals', DegreesInput(90), '-19.584', -19.584],
    ['a day that does not exist', DayInput, '2026-02-30', 'not-a-day'],
    ['a leap day', DayInput, '2028-02-29', '2028-02-29'],
    ['an hour in La Paz', LocalInstantInput, '2026-11-24T16:00', new Date('2026-11-24T20:00:00Z')],
    ['blank text', TextInput(), '   ', 'required'],
    ['text that is too long', TextInput({ max: 3 }), 'abcd', 'too-long'],
  ])('%s', (_, schema, text, expected) => {
    const read = schema.safeParse(text);
    expect(read.success ? read.data : read.error.issues[0]?.message).toEqual(expected);
  });
});

test.each([
  [1n, 3n, 3_333],
  [2n, 3n, 6_667],
  [1n, 8n, 1_250],
  [0n, 5n, 0],
  [1n, 0n, null],
])('%s of %s is %s basis points', (numerator, denominator, expected) => {
  expect(basisPoints({ numerator, denominator })).toBe(expected);
});

test('half rounds up', () => expect(divideRounded(5n, 2n)).toBe(3n));
