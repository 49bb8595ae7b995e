import { describe, expect, test } from 'vitest';
import { holidaysIn, instantAt } from '@/lib/domain/calendar';
import { retentionRule } from '@/lib/domain/law/contract';
import { depositDeadline, documentsDeadline, earliestDeadline, judgeDeadline } from '@/lib/domain/law/deadlines';
import { documentsFor } from '@/lib/domain/law/documents';
import { findModality, modalityFor } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { signingTerm } from '@/lib/domain/law/signing-term';
import { findSplitting } from '@/lib/domain/law/splitting';
import { rulesToValidate } from '@/lib/domain/law/to-validate';
import { realBook, realHolidays } from '@/tests/support/reference';

const book = realBook();
const empty: RuleBook = { ...book, rules: new Map() };
const potosi = holidaysIn(realHolidays(), 'P');
const notifiedAt = instantAt('2026-11-09', '10:00');
const without = (...ids: string[]): RuleBook => ({
  ...book,
  rules: new Map([...book.rules].filter(([id]) => !ids.includes(id))),
});
/** The book with a municipality's own terms for the winner's papers. */
const papersBy = (value: { businessDays: number; afterAppealAboveBs?: number }) =>
  realBook(book.day, [{ ruleId: 'PLZ-DOCS', value, legalBasis: 'Ley Municipal 12/2026', day: '2026-01-10' }]);

describe('an amount just below where a modality begins', () => {
  // In 2016 the book knows of no ANPE: what lies between is told to nobody.
  const in2016 = realBook('2016-03-01');
  test.each([
    [50_000_00n, 'MOD-CM'],
    [50_000_01n, null],
    [1_000_000_00n, null],
    [1_000_000_01n, 'MOD-LP-N'],
  ])('%i centavos in 2016: %s', (amount, modality) => expect(modalityFor(in2016, amount)?.modality ?? null).toBe(modality));

  test.each([0n, -50n])('%i is no amount, even where a municipality lets its smallest begin at nothing', (amount) => {
    const value = { minBs: 0, maxBs: 50_000, authority: 'RPA' };
    const own = realBook(book.day, [{ ruleId: 'MOD-CM', value, legalBasis: 'Ley Municipal 12/2026', day: '2026-01-10' }]);
    expect(modalityFor(own, amount)).toBeNull();
    expect(modalityFor(own, 1n)?.modality).toBe('MOD-CM');
  });

  test('a modality is looked up by its id, and is null where its rule is not in force', () => {
    expect(findModality(in2016, 'MOD-CM')).toMatchObject({ modality: 'MOD-CM', rule: 'MOD-CM' });
    expect(findModality(in2016, 'MOD-ANPE-C')).toBeNull();
  });

  test('nothing can be said of splitting where the book reaches one of the amounts with no modality', () => {
    const other = (amount: bigint) => [
      { id: 'b', reference: 'CM-2', amount, sameFood: amount, products: ['Huevo'], groups: ['huevo'] },
    ];
    expect(findSplitting(in2016, 300_000_00n, other(1_000_000_00n))).toBeNull();
    expect(findSplitting(in2016, 40_000_00n, other(300_000_00n))).toBeNull();
    expect(findSplitting(in2016, 40_000_00n, other(1_000_000_00n))?.together.modality).toBe('MOD-LP-N');
  });
});

describe('papers of whoever was awarded', () => {
  // Three business days of appeal end on the 13th, a Friday; four from the notification on the 16th.
  test.each([
    ['never waits where the rule names no amount', papersBy({ businessDays: 4 }), 900_000_00n, '2026-11-16'],
    ['waits for no appeal at the amount', papersBy({ businessDays: 4, afterAppealAboveBs: 300_000 }), 300_000_00n, '2026-11-16'],
    ['waits a centavo above it', papersBy({ businessDays: 4, afterAppealAboveBs: 300_000 }), 300_000_01n, '2026-11-19'],
    [
      'waits for no appeal where there is none',
      papersBy({ businessDays: 4, afterAppealAboveBs: 100_000 }),
      150_000_00n,
      '2026-11-16',
    ],
  ])('%s', (_, own, amount, day) => expect(documentsDeadline(own, potosi, { amount, notifiedAt }).day).toBe(day));

  test.each([
    [200_000_00n, '2026-11-16', null],
    [200_000_01n, '2026-11-19', '2026-11-13'],
  ])('of %i centavos: papers and appeal', (amount, papers, appeal) => {
    const term = signingTerm(book, potosi, { amount, notifiedAt });
    expect([term.papers.day, term.appeal?.day ?? null]).toEqual([papers, appeal]);
  });
});

describe('terms without a rule', () => {
  const purchase = { modality: 'MOD-CM' as const, publishedAt: instantAt('2026-11-11', '10:00') };
  test.each([
    ['on the day itself', '2026-11-11', 'met'],
    ['before it is published', '2026-11-10', 'too-early'],
  ])('a purchase without a minimum that closes %s: %s', (_, day, verdict) =>
    expect(judgeDeadline(book, potosi, { ...purchase, deadlineAt: instantAt(day, '16:00') }).verdict).toBe(verdict),
  );
  test('no rule of deposits, no time for one', () =>
    expect(depositDeadline(empty, potosi, instantAt('2026-11-16', '16:00'))).toBeNull());

  test('of the days that were skipped only those of the department alone are named so', () => {
    const found = earliestDeadline(book, potosi, { modality: 'MOD-ANPE-P', publishedAt: instantAt('2026-10-29', '10:00') });
    expect(found.skipped.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-11-02', '2026-11-10']));
    expect(found.departmental.map(({ date }) => date)).toEqual(['2026-11-10']);
  });
});

test('without a rule for the small the guarantee is that of all', () => {
  expect(retentionRule(without('GAR-CUM-S'), 'OECA')).toMatchObject({ bps: 700, trace: { rule: 'GAR-CUM' } });
});

describe('papers that the law asks for', () => {
  const purchase = { kind: 'OECA' as const, amount: 30_000_00n, transformed: true };
  test('a book that knows none says nothing of any', () => expect(documentsFor(empty, purchase)).toEqual([]));
  test('what it does not know is left out, the others stay', () => {
    const found = documentsFor(without('RUPE-20K', 'DOC-NIT'), purchase);
    expect(found.map(({ document, required }) => [document, required])).toEqual([
      ['sanitary-registry', true],
      ['legal-personality', false],
    ]);
  });
});

describe('what the legal adviser is asked for', () => {
  const trace = (id: string) => book.rules.get(id);
  const always = [
    'MAR-F1',
    'MAR-F2A',
    'MAR-F2A-MIN',
    'MAR-F2B',
    'MAR-F3',
    'MAR-SUM',
    'GAR-SER',
    'GAR-CUM',
    'GAR-CUM-S',
    'CHB-FIRST',
  ];
  const waits = always.filter((id) => trace(id)?.decides === false);

  test('of every purchase what is only remembered, and nothing that decides', () => {
    expect(waits.length).toBeGreaterThan(0);
    expect(waits.length).toBeLessThan(always.length);
    expect(rulesToValidate(book, []).map(({ rule }) => rule)).toEqual(waits);
  });
  test('first what the page shows, each once, without what is not there or decides', () => {
    const shown = [
      trace('SPLIT-BAN'),
      null,
      trace('MOD-ANPE-C'),
      undefined,
      trace('PLZ-LP-N'),
      trace('SPLIT-BAN'),
      trace(waits[0] ?? ''),
    ];
    const asked = rulesToValidate(book, shown).map(({ rule }) => rule);
    expect(asked).toEqual(['SPLIT-BAN', 'PLZ-LP-N', ...waits]);
  });
  test('nothing where the book has nothing and the page shows nothing', () => expect(rulesToValidate(empty, [])).toEqual([]));
});
