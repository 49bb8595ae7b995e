import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { ownParts, ownValue } from '@/lib/domain/law/own-value';
import type { Confidence, Verdict } from '@/lib/domain/law/rule-book';
import {
  decidesAlone,
  isAsked,
  isUnsaid,
  lastWords,
  mayBeValidated,
  validatedValue,
  valueHeld,
} from '@/lib/domain/law/validation';
import { codeOf } from '@/tests/domain/law/contract-decisions';

const book = { businessDays: 15 };
const parts = (...numbers: [string, number][]) => ({
  numbers: numbers.map(([name, value]) => ({ name, value })),
  kinds: null,
});
const word = (verdict: Verdict | 'parameter', businessDays = 10) => ({ verdict, value: { businessDays } });

describe('the value that counts in a municipality', () => {
  test.each([
    ['nobody said anything: the book’s', [], 15],
    ['a parameter', [word('parameter', 12)], 12],
    ['a confirmation', [word('confirmed', 15)], 15],
    ['a change', [word('changed', 10)], 10],
    ['a rejection: the book’s', [word('rejected', 10)], 15],
    ['the newest word, not the one before it', [word('changed', 10), word('parameter', 12)], 10],
    ['a rejection after a change: the book’s', [word('rejected', 10), word('changed', 10)], 15],
  ])('%s', (_, overrides, businessDays) => expect(valueHeld({ value: book, overrides })).toEqual({ businessDays }));
});

describe('the value that a validation leaves', () => {
  const judged = { id: 'PLZ-LP-N', value: book, confidence: 'memory' as const, overrides: [word('parameter', 12)] };

  test.each(['confirmed', 'rejected'] as const)('%s it stays what held', (verdict) =>
    expect(validatedValue(judged, verdict, parts(['businessDays', 20]))).toEqual({ businessDays: 12 }),
  );
  test('changed it is the new one', () =>
    expect(validatedValue(judged, 'changed', parts(['businessDays', 20]))).toEqual({ businessDays: 20 }));
  test('a change to what held already changes nothing, though the book says another value', () =>
    expect(codeOf(() => validatedValue(judged, 'changed', parts(['businessDays', 12])))).toBe('validation-changes-nothing'));
  test('a change back to the book’s value is a change', () =>
    expect(validatedValue(judged, 'changed', parts(['businessDays', 15]))).toEqual(book));
  test('a value that the rule cannot take', () =>
    expect(codeOf(() => validatedValue(judged, 'changed', parts(['businessDays', 251])))).toBe('rule-value-unfit'));
  test.each(['confirmed', 'changed', 'rejected'] as const)('what was read in an official text is not %s', (verdict) =>
    expect(codeOf(() => validatedValue({ ...judged, confidence: 'seen' }, verdict, parts(['businessDays', 20])))).toBe(
      'rule-is-sure',
    ),
  );
  test.each([
    ['seen', false],
    ['secondary', true],
    ['memory', true],
  ] as const)('%s waits for a lawyer: %s', (confidence, waits) => expect(mayBeValidated({ confidence })).toBe(waits));
});

test('of each municipality what it said last holds, in the order in which it was said', () => {
  const said = (organisationId: string, at: number) => ({ organisationId, at });
  expect(lastWords([said('a', 4), said('b', 3), said('a', 2), said('c', 1), said('b', 0)])).toEqual([
    said('a', 4),
    said('b', 3),
    said('c', 1),
  ]);
});

describe('whether a rule decides alone', () => {
  test.each<[Confidence, (Verdict | 'parameter')[], boolean]>([
    ['seen', [], true],
    ['secondary', [], true],
    ['memory', [], false],
    ['memory', ['parameter'], true],
    ['memory', ['confirmed'], true],
    ['memory', ['changed'], true],
    ['memory', ['rejected'], false],
    ['seen', ['rejected'], false],
    ['memory', ['parameter', 'rejected'], false],
    ['memory', ['confirmed', 'rejected'], true],
    ['memory', ['rejected', 'confirmed'], false],
  ])('%s, newest first %j: %s', (confidence, verdicts, decides) =>
    expect(decidesAlone({ confidence, overrides: verdicts.map((verdict) => word(verdict)) })).toBe(decides),
  );
});

describe('what the legal adviser has left to look at', () => {
  const left = {
    confidence: 'memory' as Confidence,
    standsFor: null as string | null,
    overrides: [] as ReturnType<typeof word>[],
  };
  test.each([
    ['remembered, of today, unsaid', {}, true],
    ['told by others', { confidence: 'secondary' as const }, false],
    ['seen', { confidence: 'seen' as const }, false],
    ['of an earlier time', { standsFor: 'MOD-CM' }, false],
    ['the authority said something', { overrides: [word('parameter')] }, false],
    ['the adviser rejected it', { overrides: [word('rejected')] }, false],
  ])('%s', (_, more, open) => expect(isUnsaid({ ...left, ...more })).toBe(open));
});

describe('whether the adviser was asked and has not answered', () => {
  const at = (minute: number) => new Date(60_000 * minute);
  const said = (verdict: Verdict | 'parameter', minute: number) => ({ verdict, at: at(minute) });
  test.each([
    ['nobody asked', [], [], false],
    ['nobody asked, and it spoke', [], [said('confirmed', 3)], false],
    ['asked', [1], [], true],
    ['asked, and answered after', [1], [said('rejected', 2)], false],
    ['answered in the same instant', [2], [said('confirmed', 2)], false],
    ['answered, and asked again since', [3, 1], [said('changed', 2)], true],
    ['a parameter of the authority is no answer', [1], [said('parameter', 2)], true],
    ['nor does it hide the answer before it', [1], [said('parameter', 3), said('confirmed', 2)], false],
    ['nor does it hide that the answer is of before', [2], [said('parameter', 3), said('confirmed', 1)], true],
  ])('%s', (_, questions, words, asked) =>
    expect(
      isAsked(
        questions.map((minute) => ({ at: at(minute) })),
        words,
      ),
    ).toBe(asked),
  );
});

describe('the parts of a rule that a municipality may set', () => {
  test.each([
    [
      'a figure',
      'PLZ-LP-N',
      { businessDays: 15, note: 'hábiles' },
      { numbers: [{ name: 'businessDays', value: 15 }], kinds: null },
    ],
    [
      'figures and kinds, which stand in their usual order',
      'MAR-F3',
      { kinds: actorKinds.slice(1, 3).toReversed(), percent: 20 },
      { numbers: [{ name: 'percent', value: 20 }], kinds: actorKinds.slice(1, 3) },
    ],
    ['kinds alone', 'MAR-F3', { kinds: [] }, { numbers: [], kinds: [] }],
    ['words alone', 'ENM-TERM', { says: 'antes de la apertura' }, null],
    ['a list that is not of kinds', 'MAR-F3', { foods: [...actorKinds] }, null],
    ['nothing', 'PLZ-LP-N', null, null],
    ['not even nothing', 'PLZ-LP-N', undefined, null],
    ['a bare figure', 'PLZ-LP-N', 15, null],
    ['a bare text', 'PLZ-LP-N', 'quince', null],
    ['a rule that nothing reads', 'SOME-RULE', { businessDays: 15 }, null],
    ['a name that every object has', 'toString', { businessDays: 15 }, null],
  ])('%s', (_, id, value, expected) => expect(ownParts(id, value)).toEqual(expected));

  const margin = { percent: 20, kinds: ['OECA'], article: 'art. 31' };
  const [first, second] = actorKinds;
  test.each([
    [
      'figure and kinds',
      { ...parts(['percent', 25]), kinds: [first, second] },
      { ...margin, percent: 25, kinds: [first, second] },
    ],
    ['no figure is named: it stays', { numbers: [], kinds: [first] }, { ...margin, kinds: [first] }],
    ['no kind is named: it reaches nobody', parts(['percent', 25]), { ...margin, percent: 25, kinds: [] }],
  ])('are put in place of its own: %s', (_, own, expected) => expect(ownValue('MAR-F3', margin, own)).toEqual(expected));

  test('kinds are no part of a rule that has none', () =>
    expect(ownValue('PLZ-LP-N', book, { ...parts(['businessDays', 9]), kinds: [first] })).toEqual({ businessDays: 9 }));

  test.each([
    ['a figure that it does not have', 'PLZ-LP-N', book, parts(['calendarDays', 9])],
    ['one that it has and one that it does not', 'PLZ-LP-N', book, parts(['businessDays', 9], ['calendarDays', 9])],
    ['beyond its limits', 'PLZ-LP-N', book, parts(['businessDays', 251])],
    ['a rule without parts', 'ENM-TERM', {}, parts()],
    ['a rule that nothing reads', 'SOME-RULE', book, parts(['businessDays', 9])],
  ])('refuses %s', (_, id, value, own) => expect(codeOf(() => ownValue(id, value, own))).toBe('rule-value-unfit'));

  test.each([0, 250])('a limit itself is taken: %d', (businessDays) =>
    expect(ownValue('PLZ-LP-N', book, parts(['businessDays', businessDays]))).toEqual({ businessDays }),
  );
  test('two figures of one rule', () => {
    const value = { aboveBs: 200_000, businessDays: 3 };
    expect(ownValue('PLZ-RAI', value, parts(['aboveBs', 100_000], ['businessDays', 5]))).toEqual({
      aboveBs: 100_000,
      businessDays: 5,
    });
  });

  test('what is set is what is read of it afterwards', () => {
    const shares = fc.record({ percent: fc.integer({ min: 0, max: 100 }), kinds: fc.subarray([...actorKinds]) });
    fc.assert(
      fc.property(shares, ({ percent, kinds }) => {
        const own = { ...parts(['percent', percent]), kinds };
        expect(ownParts('MAR-F3', ownValue('MAR-F3', margin, own))).toEqual(own);
      }),
    );
  });
});
