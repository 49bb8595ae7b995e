import { describe, expect, test } from 'vitest';
import {
  assertNotOwnValidation,
  isRejected,
  type Rule,
  type RuleBook,
  type RuleOverride,
  rulesInForce,
} from '@/lib/domain/law/rule-book';
import { codeOf } from '@/tests/domain/law/contract-decisions';

const day = '2026-03-02';
const rule = (more: Partial<Rule> = {}): Rule => ({
  id: 'PLZ-LP-N',
  text: 'Quince días hábiles',
  value: { businessDays: 15 },
  norm: 'DS 0181',
  article: 'art. 47',
  confidence: 'memory',
  validFrom: null,
  validTo: null,
  note: null,
  ...more,
});
const word = (on: string, verdict: 'confirmed' | 'changed' | 'rejected' | 'parameter', businessDays = 15): RuleOverride => ({
  ruleId: 'PLZ-LP-N',
  value: { businessDays },
  legalBasis: `${verdict} ${on}`,
  day: on,
  validation: verdict === 'parameter' ? null : { verdict, by: 'Rosaura Laime', article: 'art. 47' },
});
const days = (businessDays: number) => ({ businessDays });
/** Basis, value and whether it decides. */
function held(words: readonly RuleOverride[], more: Partial<Rule> = {}) {
  const trace = rulesInForce([rule(more)], words, day).get('PLZ-LP-N');
  return [trace?.override?.legalBasis ?? null, trace?.value, trace?.decides];
}

describe('the word that holds on a day', () => {
  test.each([
    ['none', [], [null, days(15), false]],
    ['of the day itself', [word(day, 'changed', 10)], [`changed ${day}`, days(10), true]],
    ['of the day after', [word('2026-03-03', 'changed', 10)], [null, days(15), false]],
    ['a rejection of the day itself', [word(day, 'rejected')], [`rejected ${day}`, days(15), false]],
    [
      'the last, though an earlier one confirmed the same value',
      [word('2026-01-01', 'confirmed'), word('2026-02-01', 'parameter')],
      ['parameter 2026-02-01', days(15), true],
    ],
    [
      'the last, though one of the day itself confirmed the same value before it',
      [word(day, 'confirmed'), word(day, 'parameter')],
      [`parameter ${day}`, days(15), true],
    ],
    [
      'a parameter does not take back what was rejected earlier that day',
      [word(day, 'rejected'), word(day, 'parameter', 12)],
      [`parameter ${day}`, days(12), false],
    ],
    [
      'a confirmation given later of the value that held',
      [word('2026-02-01', 'parameter', 12), word('2026-05-01', 'confirmed', 12)],
      ['confirmed 2026-05-01', days(12), true],
    ],
    [
      'of two given later the last',
      [word('2026-05-01', 'confirmed'), word('2026-06-01', 'confirmed')],
      ['confirmed 2026-06-01', days(15), true],
    ],
    ['a parameter given later is none, though of the same value', [word('2026-05-01', 'parameter')], [null, days(15), false]],
    ['a change given later is none, though to the same value', [word('2026-05-01', 'changed')], [null, days(15), false]],
    [
      'a confirmation given later after a rejection takes it back',
      [word('2026-02-01', 'rejected'), word('2026-05-01', 'confirmed')],
      ['confirmed 2026-05-01', days(15), true],
    ],
    [
      'a rejection given later takes nothing back from one that was confirmed',
      [word('2026-02-01', 'confirmed'), word('2026-05-01', 'rejected')],
      ['confirmed 2026-02-01', days(15), true],
    ],
  ])('%s', (_, words, expected) => expect(held(words)).toEqual(expected));

  test('a rejection given later does not reach back to a rule that decided', () =>
    expect(held([word('2026-05-01', 'rejected')], { confidence: 'seen' })).toEqual([null, days(15), true]));
  test('a word on another rule says nothing of this one', () =>
    expect(held([{ ...word('2026-02-01', 'rejected'), ruleId: 'PLZ-LP-I' }], { confidence: 'seen' })).toEqual([
      null,
      days(15),
      true,
    ]));
});

test.each([
  ['first', [rule(), rule({ id: 'PLZ-LP-N-H', standsFor: 'PLZ-LP-N' })]],
  ['last', [rule({ id: 'PLZ-LP-N-H', standsFor: 'PLZ-LP-N' }), rule()]],
])('on a day of both, the rule itself answers and not what it was in an earlier time: listed %s', (_, rules) => {
  expect(rulesInForce(rules, [], day).get('PLZ-LP-N')).toMatchObject({ rule: 'PLZ-LP-N', historical: false });
});

describe('who validated a rule does not apply it', () => {
  const book: RuleBook = { day, version: 'test', rules: new Map(), validators: new Map([['ADJ-NEXT', new Set(['adviser'])]]) };
  test.each([
    ['the one who did', book, ['MAR-F1', 'ADJ-NEXT'], 'adviser', 'own-validation'],
    ['somebody else', book, ['ADJ-NEXT'], 'authority', null],
    ['one who validated another rule', book, ['MAR-F1'], 'adviser', null],
    ['a decision that rests on none', book, [], 'adviser', null],
    ['a book that tells of nobody', { day, version: 'test', rules: new Map() }, ['ADJ-NEXT'], 'adviser', null],
  ])('%s', (_, told, rules, user, code) => expect(codeOf(() => assertNotOwnValidation(told, rules, user))).toBe(code));
});

test.each([
  [[], false],
  [[word('2026-02-01', 'parameter')], false],
  [[word('2026-02-01', 'confirmed')], false],
  [[word('2026-02-01', 'rejected')], true],
])('rejected, of %j: %s', (words, rejected) => {
  const trace = rulesInForce([rule()], words, day).get('PLZ-LP-N');
  expect(trace && isRejected(trace)).toBe(rejected);
});
