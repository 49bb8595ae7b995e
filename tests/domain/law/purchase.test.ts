import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayInLaPaz, holidaysIn, instantAt } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { contractForm, retentionRule } from '@/lib/domain/law/contract';
import {
  appealDeadline,
  depositDeadline,
  documentsDeadline,
  earliestDeadline,
  judgeDeadline,
  minimumDeadline,
} from '@/lib/domain/law/deadlines';
import { documentsFor } from '@/lib/domain/law/documents';
import { findModality, isStricter, type Modality, modalities, modalityFor, readModality } from '@/lib/domain/law/modality';
import { findSplitting } from '@/lib/domain/law/splitting';
import { realBook, realHolidays, realRules } from '@/tests/support/reference';

const book = realBook();
const potosi = holidaysIn(realHolidays(), 'P');

describe('modality by amount', () => {
  test.each([
    [1n, 'MOD-CM'],
    [50_000_00n, 'MOD-CM'],
    [50_000_01n, 'MOD-ANPE-C'],
    [50_000_50n, 'MOD-ANPE-C'],
    [50_001_00n, 'MOD-ANPE-C'],
    [200_000_00n, 'MOD-ANPE-C'],
    [200_000_01n, 'MOD-ANPE-P'],
    [1_000_000_00n, 'MOD-ANPE-P'],
    [1_000_000_01n, 'MOD-LP-N'],
    [21_000_000_00n, 'MOD-LP-N'],
    [70_000_000_00n, 'MOD-LP-N'],
    [70_000_000_01n, 'MOD-LP-I'],
  ])('%i centavos is %s', (amount, modality) => expect(modalityFor(book, amount)?.rule).toBe(modality));

  test('no amount has none', () => expect([0n, -1n].map((amount) => modalityFor(book, amount))).toEqual([null, null]));

  test('every amount has exactly one, and a larger amount never a lighter one', () => {
    const amount = fc.bigInt({ min: 1n, max: 100_000_000_00n });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [small, large] = one < other ? [one, other] : [other, one];
        const found = [modalityFor(book, small), modalityFor(book, large)] as const;
        expect(found[0] && found[1] && isStricter(found[0].modality, found[1].modality)).toBe(false);
      }),
    );
  });

  test('before a rule was in force its amounts are told to nobody else', () => {
    const in2016 = realBook('2016-03-01');
    expect(modalityFor(in2016, 300_000_00n)).toBeNull();
    expect(modalityFor(in2016, 21_000_000_00n)?.rule).toBe('MOD-LP-N');
  });

  test.each([
    ['2020-06-15', 150_000_00n, 'MOD-ANPE-C', 'MOD-ANPE-C-H', true],
    ['2020-12-31', 150_000_00n, 'MOD-ANPE-C', 'MOD-ANPE-C-H', true],
    ['2021-01-01', 150_000_00n, 'MOD-ANPE-C', 'MOD-ANPE-C', false],
    ['2021-06-15', 300_000_00n, 'MOD-ANPE-P', 'MOD-ANPE-P-H', true],
    ['2022-02-01', 300_000_00n, 'MOD-ANPE-P', 'MOD-ANPE-P-H', true],
    ['2022-02-02', 300_000_00n, 'MOD-ANPE-P', 'MOD-ANPE-P', false],
  ] as const)('on %s %i centavos were %s, as %s says', (day, amount, modality, rule, historical) => {
    const then = realBook(day);
    const found = modalityFor(then, amount);
    expect(found).toMatchObject({ modality, rule, historical, decides: !historical });
    const term = minimumDeadline(then, modality);
    expect(term).toMatchObject({ historical, confidence: historical ? 'memory' : 'secondary' });
  });

  test('the trace carries norm, article and confidence', () => {
    expect(modalityFor(book, 100_000_00n)).toMatchObject({ norm: 'DS 0181 (NB-SABS)', confidence: 'seen', decides: true });
  });

  test.each([
    ['MOD-ANPE-C', 'MOD-ANPE-C'],
    ['anpe-c', 'MOD-ANPE-C'],
    [' LP-N ', 'MOD-LP-N'],
    ['ANPE', 'MOD-ANPE-C'],
    ['ANPP', 'MOD-ANPE-P'],
    ['anpp', 'MOD-ANPE-P'],
    ['ANPEP', 'MOD-ANPE-P'],
    ['ＡＮＰＥ', 'MOD-ANPE-C'],
    ['LP', 'MOD-LP-N'],
    ['LPN', 'MOD-LP-N'],
    ['LPI', 'MOD-LP-I'],
    ['CM', 'MOD-CM'],
    ['CNC', 'MOD-CNC'],
    ['CND', 'MOD-CND'],
    ['CND1', 'MOD-CND'],
    [' cnd1\u200b', 'MOD-CND'],
    ['CD', 'MOD-CD'],
    ['CE', 'MOD-EX'],
    ['CDE', 'MOD-CDE'],
    ['MOD-CNC', 'MOD-CNC'],
    ['LPX', null],
    ['ANPE-X', null],
    ['', null],
    ['constructor', null],
  ])('"%s" is read as %s', (text, modality) => expect(readModality(text)).toBe(modality));
});

describe('deadlines', () => {
  const publishedAt = instantAt('2026-11-09', '10:00');

  test.each<[Modality, number]>([
    ['MOD-CM', 0],
    ['MOD-ANPE-C', 4],
    ['MOD-ANPE-P', 8],
    ['MOD-LP-N', 15],
    ['MOD-LP-I', 20],
    ['MOD-EX', 0],
    ['MOD-CD-EP', 0],
    ['MOD-CD-2294', 0],
    ['MOD-CNC', 0],
    ['MOD-CND', 0],
    ['MOD-CD', 0],
    ['MOD-CDE', 0],
  ])('%s asks for %i business days', (modality, days) => {
    const earliest = earliestDeadline(book, potosi, { modality, publishedAt });
    expect(earliest.minimumBusinessDays).toBe(days);
    expect(earliest.trace === null).toBe(days === 0);
  });

  test('Contratación Menor has no rule of a minimum', () => expect(minimumDeadline(book, 'MOD-CM')).toBeNull());

  test.each([
    ['on the earliest day', 'MOD-ANPE-C', '2026-11-16', '16:00', 'met'],
    [
      'the day before, reached only if 10 November is a business day in Potosí',
      'MOD-ANPE-C',
      '2026-11-13',
      '16:00',
      'departmental',
    ],
    ['two days before', 'MOD-ANPE-C', '2026-11-12', '16:00', 'too-early'],
    ['at midnight of the earliest day: nobody can offer on it', 'MOD-ANPE-C', '2026-11-16', '00:00', 'departmental'],
    ['at midnight of the day that is too early either way', 'MOD-ANPE-C', '2026-11-13', '00:00', 'too-early'],
    ['at midnight after it', 'MOD-ANPE-C', '2026-11-17', '00:00', 'met'],
    ['below a minimum that is only remembered', 'MOD-LP-N', '2026-11-20', '16:00', 'unconfirmed'],
    ['no minimum at all', 'MOD-CM', '2026-11-09', '18:00', 'met'],
  ] as const)('%s', (_, modality, day, time, verdict) => {
    expect(judgeDeadline(book, potosi, { modality, publishedAt, deadlineAt: instantAt(day, time) }).verdict).toBe(verdict);
  });

  test('with its own legal basis the municipality’s minimum refuses', () => {
    const own = realBook('2026-11-22', [
      { ruleId: 'PLZ-LP-N', value: { businessDays: 10 }, legalBasis: 'Reglamento RE-SABS', day: '2026-01-10' },
    ]);
    const deadlineAt = instantAt('2026-11-20', '16:00');
    expect(judgeDeadline(own, potosi, { modality: 'MOD-LP-N', publishedAt, deadlineAt }).verdict).toBe('too-early');
  });

  test('years without holidays on record cannot be counted', () => {
    const late = {
      modality: 'MOD-ANPE-C',
      publishedAt: instantAt('2031-03-03', '10:00'),
      deadlineAt: instantAt('2031-06-02', '10:00'),
    } as const;
    expect(judgeDeadline(book, potosi, late).verdict).toBe('no-calendar');
  });

  test('an appeal exists only above Bs 200.000, for three business days', () => {
    expect(appealDeadline(book, potosi, { amount: 200_000_00n, notifiedAt: publishedAt })).toBeNull();
    expect(appealDeadline(book, potosi, { amount: 200_000_01n, notifiedAt: publishedAt })?.day).toBe('2026-11-13');
  });

  test('papers are called for four business days on, above Bs 200.000 from the end of the appeal term', () => {
    const papers = (amount: bigint) => documentsDeadline(book, potosi, { amount, notifiedAt: publishedAt });
    expect(papers(200_000_00n)).toMatchObject({ day: '2026-11-16', trace: { rule: 'PLZ-DOCS', confidence: 'seen' } });
    expect(papers(200_000_01n).day).toBe('2026-11-19');
  });

  test.each([
    ['on a business day, two hours before', '2026-11-16', '16:00', '2026-11-16', '14:00'],
    ['on a business day just after midnight, the business day before', '2026-11-16', '01:30', '2026-11-13', '23:59'],
    ['on a Sunday, the Friday before', '2026-11-15', '16:00', '2026-11-13', '23:59'],
    ['on a holiday, the business day before', '2026-11-10', '16:00', '2026-11-09', '23:59'],
  ])('a deposit for the guarantee, closing %s', (_, day, time, lastDay, lastTime) => {
    expect(depositDeadline(book, potosi, instantAt(day, time))?.at).toEqual(instantAt(lastDay, lastTime));
  });

  test('a holiday of the department inside the term gives two days, and none gives one', () => {
    const inPotosi = earliestDeadline(book, potosi, { modality: 'MOD-ANPE-C', publishedAt });
    expect(inPotosi).toMatchObject({ day: '2026-11-16', nationalDay: '2026-11-13' });
    expect(inPotosi.departmental.map(({ date }) => date)).toEqual(['2026-11-10']);
    const earlier = earliestDeadline(book, potosi, { modality: 'MOD-ANPE-C', publishedAt: instantAt('2026-10-05', '10:00') });
    expect(earlier).toMatchObject({ nationalDay: earlier.day, departmental: [] });
  });

  test('the minimum is kept from whatever instant of the day it is published', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...modalities), (minute, modality) => {
        const instant = new Date(instantAt('2026-11-09', '00:00').getTime() + minute * 60_000);
        expect(dayInLaPaz(instant)).toBe('2026-11-09');
        expect(earliestDeadline(book, potosi, { modality, publishedAt: instant }).day).toBe(
          earliestDeadline(book, potosi, { modality, publishedAt }).day,
        );
      }),
    );
  });
});

describe('contract', () => {
  test.each<[ActorKind, number, string]>([
    ['MyPE', 350, 'GAR-CUM-S'],
    ['APP', 350, 'GAR-CUM-S'],
    ['OECA', 350, 'GAR-CUM-S'],
    ['OECOM', 700, 'GAR-CUM'],
    ['company', 700, 'GAR-CUM'],
    ['municipal-company', 700, 'GAR-CUM'],
  ])('%s leaves %i basis points', (kind, bps, rule) => {
    expect(retentionRule(book, kind)).toMatchObject({ bps, trace: { rule } });
  });

  test('a municipality may count its OECOM among the small, with its basis', () => {
    const value = { percent: 3.5, kinds: ['MyPE', 'APP', 'OECA', 'OECOM'] };
    const own = realBook('2026-11-22', [{ ruleId: 'GAR-CUM-S', value, legalBasis: 'DS 3639 art. 2', day: '2026-01-10' }]);
    expect(retentionRule(own, 'OECOM')).toMatchObject({ bps: 350, trace: { override: { legalBasis: 'DS 3639 art. 2' } } });
  });

  test.each([
    [0, 'purchase-order'],
    [15, 'purchase-order'],
    [16, 'contract'],
  ])('delivered within %i days: %s', (days, form) => {
    const signedOn = '2026-03-01';
    expect(contractForm(book, { signedOn, lastDeliveryOn: addDays(signedOn, days) })).toMatchObject({ form, calendarDays: days });
  });
});

describe('the same object in several purchases', () => {
  const other = (amount: bigint, sameFood = amount) => ({
    id: 'b',
    reference: 'CM-2',
    amount,
    sameFood,
    products: ['Huevo'],
    groups: ['huevo'],
  });

  test('is flagged when the sum falls under a stricter modality', () => {
    const flagged = findSplitting(book, 40_000_00n, [other(20_000_00n)]);
    expect(flagged).toMatchObject({ sum: 60_000_00n, alone: { rule: 'MOD-CM' }, together: { rule: 'MOD-ANPE-C' } });
    expect(flagged?.trace).toMatchObject({ rule: 'SPLIT-BAN', decides: false });
  });

  test('is not flagged when the modality stays the same', () => {
    expect(findSplitting(book, 60_000_00n, [other(20_000_00n)])).toBeNull();
    expect(findSplitting(book, 40_000_00n, [])).toBeNull();
  });

  const validated = {
    ruleId: 'SPLIT-BAN',
    value: realRules().find(({ id }) => id === 'SPLIT-BAN')?.value,
    legalBasis: 'El artículo dice lo que la regla dice.',
    day: '2026-02-01',
    validation: { verdict: 'confirmed' as const, by: 'Rosaura Laime', article: 'DS 0181, art. 14' },
  };
  test.each([
    ['the very same foods decide once the ban is validated', other(20_000_00n), 'MOD-ANPE-C', false],
    ['a food group alone never decides: a person says why', other(20_000_00n, 0n), null, true],
    ['where the group asks for more than the foods, both', other(400_000_00n, 20_000_00n), 'MOD-ANPE-C', true],
  ])('%s', (_, one, decided, asks) => {
    const found = findSplitting(realBook(book.day, [validated]), 40_000_00n, [one]);
    expect([found?.decided?.rule ?? null, found?.asks]).toEqual([decided, asks]);
  });
});

describe('papers', () => {
  const required = (kind: ActorKind, amount: bigint, transformed: boolean) =>
    documentsFor(book, { kind, amount, transformed })
      .filter((answer) => answer.required)
      .map(({ document }) => document);

  test.each<[string, ActorKind, bigint, boolean, string[]]>([
    ['a person selling fresh food for Bs 20.000', 'individual', 20_000_00n, false, []],
    ['one centavo more asks for RUPE', 'individual', 20_000_01n, false, ['rupe']],
    ['an OECOM baking bread', 'OECOM', 10_000_00n, true, ['nit', 'sanitary-registry', 'legal-personality']],
    ['a company with fresh produce', 'company', 300_000_00n, false, ['rupe', 'nit']],
  ])('%s', (_, kind, amount, transformed, documents) => expect(required(kind, amount, transformed)).toEqual(documents));

  test('what must not be asked for is told with its rule too', () => {
    const answers = documentsFor(book, { kind: 'OECA', amount: 10_000_00n, transformed: false });
    expect(answers.find(({ document }) => document === 'sanitary-registry')).toMatchObject({
      required: false,
      trace: { rule: 'DOC-SENASAG' },
    });
  });
});

test('every modality of the book can be looked up by its id', () => {
  expect(modalities.map((id) => findModality(book, id)?.rule)).toEqual([...modalities]);
});
