import { describe, expect, test } from 'vitest';
import { holidaysIn, instantAt } from '@/lib/domain/calendar';
import { leftOver } from '@/lib/domain/tenders/left-over';
import { judgePublication, prospectOf } from '@/lib/domain/tenders/publication';
import { ruleTraceSchema } from '@/lib/domain/tenders/rule-trace';
import type { Lot } from '@/lib/domain/tenders/tender';
import { realBook, realHolidays } from '@/tests/support/reference';
import { refusalOf } from '@/tests/support/refusals';
import { aLot, anItem } from './a-lot';

const book = realBook('2026-03-02');
const calendar = holidaysIn(realHolidays(), 'P');

/** Monday, 2 March 2026, ten in the morning. */
const now = instantAt('2026-03-02', '10:00');
const lots = (bolivianos: number): Lot[] => [
  aLot({
    startsOn: '2026-06-01',
    endsOn: '2026-11-30',
    items: [anItem('leche', 100, { priceCentavos: BigInt(bolivianos) })],
  }),
];
const draft = {
  sameObject: [],
  requirements: [],
  legalBasis: null,
  splittingReason: null,
  questionsUntil: null,
  outOfReach: [],
  idleReason: null,
  outOfReachReason: null,
  publisherId: 'officer',
};
const earlier = (bolivianos: number, reference = 'ACE-2026-001') => ({
  id: reference,
  reference,
  amount: BigInt(bolivianos) * 100n,
  sameFood: BigInt(bolivianos) * 100n,
  groups: ['lacteo'],
  products: ['Leche'],
});

describe('the modality follows from the amount and the deadline from the modality', () => {
  test.each([
    { bolivianos: 50_000, modality: 'MOD-CM', days: 0, earliest: '2026-03-02' },
    {
      bolivianos: 50_001,
      modality: 'MOD-ANPE-C',
      days: 4,
      earliest: '2026-03-06',
    },
    {
      bolivianos: 200_000,
      modality: 'MOD-ANPE-C',
      days: 4,
      earliest: '2026-03-06',
    },
    {
      bolivianos: 200_001,
      modality: 'MOD-ANPE-P',
      days: 8,
      earliest: '2026-03-12',
    },
    {
      bolivianos: 1_000_001,
      modality: 'MOD-LP-N',
      days: 15,
      earliest: '2026-03-23',
    },
  ])('Bs $bolivianos → $modality, from $earliest', ({ bolivianos, modality, days, earliest }) => {
    expect(prospectOf(book, calendar, { lots: lots(bolivianos), sameObject: [] }, now)).toMatchObject({
      modality: { rule: modality },
      earliest: { minimumBusinessDays: days, day: earliest },
      firstDelivery: '2026-06-01',
    });
  });

  test('no lots, no modality', () => {
    expect(prospectOf(book, calendar, { lots: [], sameObject: [] }, now)).toMatchObject({
      modality: null,
      earliest: null,
      referenceCentavos: 0n,
    });
  });
});

describe('publishing', () => {
  const judge = (bolivianos: number, deadline: Date, more: Partial<Parameters<typeof judgePublication>[2]> = {}) =>
    judgePublication(book, calendar, { ...draft, lots: lots(bolivianos), deadlineAt: deadline, ...more }, now);

  test.each([
    {
      why: 'no lots',
      bolivianos: 100,
      deadline: instantAt('2026-04-01', '16:00'),
      more: { lots: [] },
      code: 'tender-without-lots',
    },
    {
      why: 'a day early',
      bolivianos: 60_000,
      deadline: instantAt('2026-03-05', '18:00'),
      more: {},
      code: 'deadline-too-soon',
    },
    {
      why: 'midnight that opens the first legal day',
      bolivianos: 60_000,
      deadline: instantAt('2026-03-06', '00:00'),
      more: {},
      code: 'deadline-too-soon',
    },
    {
      why: 'in the past, where no minimum holds',
      bolivianos: 100,
      deadline: instantAt('2026-03-02', '09:59'),
      more: {},
      code: 'deadline-passed',
    },
    {
      why: 'on the day of the first delivery',
      bolivianos: 60_000,
      deadline: instantAt('2026-06-01', '08:00'),
      more: {},
      code: 'deadline-after-start',
    },
    {
      why: 'below a minimum that is only remembered',
      bolivianos: 2_000_000,
      deadline: instantAt('2026-03-16', '16:00'),
      more: {},
      code: 'legal-basis-needed',
    },
    {
      why: 'split',
      bolivianos: 40_000,
      deadline: instantAt('2026-03-20', '16:00'),
      more: { sameObject: [earlier(30_000)] },
      code: 'split-not-acknowledged',
    },
  ])('refused: $why', ({ bolivianos, deadline, more, code }) => expect(() => judge(bolivianos, deadline, more)).toThrow(code));

  test('on the first legal day', () => {
    expect(judge(60_000, instantAt('2026-03-06', '16:00'))).toMatchObject({
      referenceCentavos: 6_000_000n,
      modality: { rule: 'MOD-ANPE-C' },
      trace: {
        deadline: {
          earliest: '2026-03-06',
          legalBasis: null,
          trace: { rule: 'PLZ-ANPE-C' },
        },
        splitting: null,
      },
    });
  });

  test('a remembered minimum warns, and a written basis lets it pass, on the record', () => {
    const legalBasis = 'Informe legal 12/2026: emergencia sanitaria declarada';
    expect(judge(2_000_000, instantAt('2026-03-16', '16:00'), { legalBasis }).trace.deadline).toMatchObject({
      legalBasis,
      trace: { rule: 'PLZ-LP-N', decides: false },
    });
    expect(judge(2_000_000, instantAt('2026-03-23', '16:00'), { legalBasis }).trace.deadline.legalBasis).toBeNull();
  });

  test('a split purchase needs its reason, and says what the sum would ask', () => {
    const splittingReason = 'Son dos cosechas distintas y la segunda no se conocía';
    const { trace } = judge(40_000, instantAt('2026-03-20', '16:00'), {
      sameObject: [earlier(30_000)],
      splittingReason,
    });
    expect(trace.splitting).toMatchObject({
      sumCentavos: '7000000',
      together: { rule: 'MOD-ANPE-C' },
      reason: splittingReason,
      others: [{ reference: 'ACE-2026-001' }],
      groups: [],
    });
  });

  test.each([
    ['nothing but the very same foods', 3_000_000n, ''],
    ['the very same foods in part', 1n, 'lacteo'],
    ['no food of this one', 0n, 'lacteo'],
  ])('another purchase of %s is named by its groups: "%s" centavos alike, "%s"', (_, sameFood, groups) => {
    const judged = () => judge(40_000, instantAt('2026-03-20', '16:00'), { sameObject: [{ ...earlier(30_000), sameFood }] });
    expect(refusalOf(judged)).toMatchObject({ code: 'split-not-acknowledged', params: { groups } });
  });

  test('a requirement that the final amount no longer allows stops it', () => {
    const requirements = [
      {
        id: 'g',
        kind: 'guarantee',
        text: '',
        reason: '',
        documentKind: null,
        threshold: 1,
        ruleId: 'GAR-SER',
      } as const,
    ];
    expect(() => judge(60_000, instantAt('2026-03-20', '16:00'), { requirements })).toThrow('guarantee-not-allowed');
  });

  test('a deadline that counts a holiday of the department as a business day needs a person’s basis', () => {
    const [at, legalBasis] = [instantAt('2026-11-13', '16:00'), 'Informe legal: el feriado no suspende el plazo.'];
    const inNovember = {
      ...draft,
      lots: [aLot({ startsOn: '2026-11-23', endsOn: '2026-11-30', items: lots(60_000)[0]?.items ?? [] })],
    };
    const on = (given: string | null) =>
      judgePublication(book, calendar, { ...inNovember, deadlineAt: at, legalBasis: given }, instantAt('2026-11-09', '10:00'));
    expect(() => on(null)).toThrow('departmental-holiday');
    const { deadline } = on(legalBasis).trace;
    expect(deadline).toMatchObject({ earliest: '2026-11-16', earliestNational: '2026-11-13', legalBasis });
    expect(deadline.departmental).toEqual([{ date: '2026-11-10', name: 'Efemérides de Potosí' }]);
  });

  test('what was published before both dates were told is still read', () => {
    const { trace } = judge(60_000, instantAt('2026-03-06', '16:00'));
    const old = JSON.parse(JSON.stringify(trace));
    delete old.deadline.earliestNational;
    delete old.deadline.departmental;
    delete old.modality.historical;
    expect(ruleTraceSchema.parse(old)).toMatchObject({ deadline: { departmental: [] }, modality: { historical: false } });
  });

  test('the trace survives its way through the database', () => {
    const { trace } = judge(60_000, instantAt('2026-03-06', '16:00'));
    expect(ruleTraceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(JSON.parse(JSON.stringify(trace)));
  });
});

describe('what a purchase left without a supplier', () => {
  const lot = aLot({ items: [anItem('leche', 100), anItem('pan', 50)] });
  test.each([
    {
      why: 'nothing awarded',
      awarded: new Map<string, number>(),
      units: [[100, 50]],
    },
    {
      why: 'one item awarded whole',
      awarded: new Map([['item-leche', 100]]),
      units: [[50]],
    },
    {
      why: 'one awarded in part',
      awarded: new Map([
        ['item-leche', 60],
        ['item-pan', 50],
      ]),
      units: [[40]],
    },
    {
      why: 'everything awarded',
      awarded: new Map([
        ['item-leche', 100],
        ['item-pan', 50],
      ]),
      units: [],
    },
  ])('$why', ({ awarded, units }) =>
    expect(leftOver([lot], awarded).map(({ items }) => items.map((item) => item.units))).toEqual(units),
  );
});
