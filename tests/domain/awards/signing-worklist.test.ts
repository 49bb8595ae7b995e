import { describe, expect, test } from 'vitest';
import { openTerms } from '@/lib/domain/awards/open-terms';
import { assertHappened, assertMayGoOn } from '@/lib/domain/awards/rounds';
import { signingUnits } from '@/lib/domain/awards/signing-worklist';
import { awardUnits } from '@/lib/domain/awards/unit';
import { holidaysIn, instantAt } from '@/lib/domain/calendar';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { RuleOverride } from '@/lib/domain/law/rule-book';
import { aLine, aRecord, aRound, aTenderOfTwoLots, offersFor } from '@/tests/domain/awards/a-record';
import { mapOf } from '@/tests/support/opened-offers';
import { realBook, realHolidays } from '@/tests/support/reference';
import { refusalOf } from '@/tests/support/refusals';

const calendar = holidaysIn(realHolidays(), 'P');
const law = { book: realBook('2026-11-22'), calendar };
const word = (verdict: 'confirmed' | 'rejected'): RuleOverride => ({
  ruleId: 'ADJ-NEXT',
  value: law.book.rules.get('ADJ-NEXT')?.value,
  legalBasis: 'Informe legal 3/2026',
  day: '2026-01-05',
  validation: { verdict, by: 'Rosaura Laime', article: 'art. 1' },
});
const rejected = { calendar, book: realBook('2026-11-22', [word('rejected')]) };

const units = awardUnits(aTenderOfTwoLots());
const notified = instantAt('2026-11-09', '10:00');
const lines = ['a', 'b', 'c'].map((id, i) => aLine(id, i + 1));
const now = instantAt('2026-11-20', '10:00');

type Given = {
  bids?: Parameters<typeof offersFor>[0];
  record?: ReturnType<typeof aRecord>;
  verdicts?: Readonly<Record<string, TechnicalVerdict>>;
  today?: typeof law;
  amount?: bigint;
};
function worklist({ bids = { a: 1000, b: 1000, c: 1000 }, record, verdicts = {}, today = law, amount = 100_000n }: Given) {
  const offers = offersFor(bids).map((one) => ({ ...one, organisationName: `Productores ${one.id}` }));
  const basis = { book: law.book, offers: mapOf(offers), verdictOf: (id: string) => verdicts[id] ?? ('complies' as const) };
  const records = [record ?? aRecord({ a: 1000 }, { lines, awardedAt: notified })];
  return signingUnits(units, records, basis, today, { amount, now });
}
const nextOf = (given: Given) => worklist(given)[0]?.waiting.map(({ offerId, next }) => [offerId, next]);

describe('who waits to sign', () => {
  test('each winner of what is on record, with its name, its terms and who would come next', () => {
    const record = aRecord({ b: 600, a: 400 }, { lines, awardedAt: notified });
    const [unit, ...others] = worklist({ record, amount: 200_000_01n });
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ unitId: 'unit', label: '2. Sur', rounds: [] });
    expect(unit?.waiting.map(({ offerId, name, notifiedAt }) => [offerId, name, notifiedAt])).toEqual([
      ['b', 'Productores b', notified],
      ['a', 'Productores a', notified],
    ]);
    expect(unit?.waiting.map(({ term }) => [term.papers.day, term.appeal?.day])).toEqual([
      ['2026-11-19', '2026-11-13'],
      ['2026-11-19', '2026-11-13'],
    ]);
  });

  test('what nobody recorded is not there', () =>
    expect(worklist({ record: aRecord({ a: 1 }, { targetId: 'lot-9' }) })).toEqual([]));
  test('before a day of award is on record the terms run from now', () => {
    expect(worklist({ record: aRecord({ a: 1000 }, { lines, awardedAt: null }) })[0]?.waiting[0]?.notifiedAt).toEqual(now);
  });
  test('who is not among the offers has no name', () => {
    expect(worklist({ record: aRecord({ z: 1000 }, { lines }) })[0]?.waiting[0]?.name).toBe('');
  });

  test('each time that somebody did not sign, in the words that were written', () => {
    const changes = [{ offerId: 'b', lotItemId: 'fruit', unitsBefore: 0, unitsAfter: 1000 }];
    const record = aRecord({ b: 1000 }, { lines, rounds: [aRound({ offerId: 'a', changes, at: notified })] });
    const [unit] = worklist({ record });
    expect(unit?.rounds).toMatchObject([{ offerId: 'a', reason: 'Desiste por nota', gained: [{ offerId: 'b', units: 1000 }] }]);
    expect(unit?.waiting[0]?.notifiedAt).toEqual(notified);
  });
});

describe('who would take the part of a winner that does not sign', () => {
  test.each<[string, Given, unknown]>([
    ['the next in order', {}, [['a', { state: 'takes', names: ['Productores b'] }]]],
    [
      'several, each for what it offers',
      { bids: { a: 1000, b: 600, c: 600 } },
      [['a', { state: 'takes', names: ['Productores b', 'Productores c'] }]],
    ],
    [
      'whoever was not checked is told first',
      { verdicts: { b: 'unchecked' } },
      [['a', { state: 'unchecked', offerId: 'b', name: 'Productores b' }]],
    ],
    ['nobody is left', { verdicts: { b: 'fails', c: 'fails' } }, [['a', { state: 'nobody' }]]],
    ['nobody, where the adviser rejected that an award goes on', { today: rejected }, [['a', { state: 'nobody' }]]],
    [
      'each other, where two share it',
      { record: aRecord({ a: 400, b: 600 }, { lines }), bids: { a: 400, b: 1000 } },
      [
        ['a', { state: 'takes', names: ['Productores b'] }],
        ['b', { state: 'nobody' }],
      ],
    ],
    [
      'not who was awarded before and did not sign',
      { record: aRecord({ b: 1000 }, { lines, rounds: [aRound({ offerId: 'a' })] }) },
      [['b', { state: 'takes', names: ['Productores c'] }]],
    ],
  ])('%s', (_, given, expected) => expect(nextOf(given)).toEqual(expected));

  test('whoever brought bad papers for another unit is out of this one too', () => {
    const papers = aRound({ unitId: 'other', offerId: 'b', cause: 'papers' });
    const other = aRecord({}, { id: 'other', targetId: 'lot-1', rounds: [papers] });
    const offers = offersFor({ a: 1000, b: 1000, c: 1000 });
    const basis = { book: law.book, offers: mapOf(offers), verdictOf: () => 'complies' as const };
    const found = signingUnits(units, [aRecord({ a: 1000 }, { lines }), other], basis, law, { amount: 1n, now });
    expect(found.find(({ unitId }) => unitId === 'unit')?.waiting[0]?.next).toEqual({ state: 'takes', names: ['c'] });
  });
});

describe('terms that run after an award', () => {
  const run = (records: Parameters<typeof openTerms>[0], today: string, amount = 200_000_01n) =>
    openTerms(records, law, { amount, today }).map(({ term, day }) => [term, day]);
  const record = aRecord({ a: 500, b: 500 }, { lines, awardedAt: notified });

  test.each([
    [
      'both',
      '2026-11-13',
      [
        ['papers', '2026-11-19'],
        ['appeal', '2026-11-13'],
      ],
    ],
    ['after the last day to appeal', '2026-11-14', [['papers', '2026-11-19']]],
    ['on the day on which the papers may be called for', '2026-11-19', []],
  ])('%s', (_, today, open) => expect(run([record], today)).toEqual(open));
  test('without an appeal the papers alone', () =>
    expect(run([record], '2026-11-10', 200_000_00n)).toEqual([['papers', '2026-11-16']]));
  test('whoever was told of more later has its term from then', () => {
    const changes = [{ offerId: 'b', lotItemId: 'fruit', unitsBefore: 500, unitsAfter: 1000 }];
    const rounds = [aRound({ changes, at: instantAt('2026-11-16', '10:00') })];
    expect(run([{ ...record, rounds }], '2026-11-17', 1n)).toEqual([['papers', '2026-11-20']]);
  });
  test.each([
    ['nobody was awarded', [aRecord({}, { awardedAt: notified })]],
    ['nobody was told yet', [aRecord({ a: 1 }, { awardedAt: null })]],
    ['there is no record', []],
  ])('none where %s', (_, records) => expect(run(records, '2026-11-10')).toEqual([]));
});

describe('whether an award may go on', () => {
  const told = { by: 'authority', basis: 'Informe legal 9/2026' };
  const goOn = (book: typeof law.book, basis: string | null, by = told.by) => assertMayGoOn(book, basis, by);

  test('only remembered it asks for a basis, and points at its field', () => {
    expect(refusalOf(() => goOn(law.book, null))).toMatchObject({ code: 'next-needs-basis', field: 'legalBasis' });
    expect(goOn(law.book, told.basis)).toMatchObject({ goesOn: true, legalBasis: told.basis, trace: { rule: 'ADJ-NEXT' } });
  });
  test('confirmed it needs none, and keeps none', () => {
    const book = realBook('2026-11-22', [word('confirmed')]);
    expect(goOn(book, null)).toMatchObject({ goesOn: true, legalBasis: null });
    expect(goOn(book, told.basis)).toMatchObject({ goesOn: true, legalBasis: null });
  });
  test('rejected it goes to nobody, and keeps no basis', () => {
    expect(goOn(rejected.book, null)).toMatchObject({ goesOn: false, legalBasis: null });
    expect(goOn(rejected.book, told.basis)).toMatchObject({ goesOn: false, legalBasis: null });
  });
  test('who validated the rule does not apply it', () => {
    const book = { ...realBook('2026-11-22', [word('confirmed')]), validators: new Map([['ADJ-NEXT', new Set(['authority'])]]) };
    expect(refusalOf(() => goOn(book, told.basis))?.code).toBe('own-validation');
    expect(refusalOf(() => goOn(book, told.basis, 'another'))).toBeNull();
  });
});

describe('the day on which somebody did not sign', () => {
  const term = { notifiedOn: '2026-03-16', papersUntil: '2026-03-20', today: '2026-03-23' };
  test.each([
    ['declined', '2026-03-23', null, null],
    ['declined', '2026-03-24', 'happened-in-future', {}],
    ['declined', '2026-03-16', null, null],
    ['declined', '2026-03-15', 'happened-before-award', { day: '2026-03-16' }],
    ['late', '2026-03-20', 'papers-not-late', { day: '2026-03-20' }],
    ['late', '2026-03-21', null, null],
    ['papers', '2026-03-20', null, null],
  ] as const)('%s on %s: %s', (cause, happenedOn, code, params) => {
    const refused = refusalOf(() => assertHappened({ cause, happenedOn }, term));
    expect(refused && [refused.code, refused.params, refused.field]).toEqual(code && [code, params, 'happenedOn']);
  });
});
