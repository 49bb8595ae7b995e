import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeWords } from '@/components/tenders/change-words';
import { holidaysIn, instantAt } from '@/lib/domain/calendar';
import type { Modality } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { effectOf, type TenderChange, weightOf } from '@/lib/domain/tenders/amendment';
import { amendmentTerm, judgeAmendment } from '@/lib/domain/tenders/amendment-term';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { tenderReference } from '@/lib/domain/tenders/tender';
import { amended, detailAt, versionsOf } from '@/lib/domain/tenders/versions';
import { realBook, realHolidays } from '@/tests/support/reference';
import { esBO } from '@/tests/support/spoken';
import { aLot, anItem, aPoint } from './a-lot';

const requirement: Requirement = {
  id: 'r1',
  kind: 'capacity',
  text: 'Capacidad mensual',
  reason: 'Que alcance',
  documentKind: null,
  threshold: 40,
  ruleId: null,
};
const milk = { lotId: 'lot', lot: 1, itemId: 'item-leche', product: 'leche, 200 ml' };
const price = (centavos: string) => ({ centavos, source: 'Sondeo', day: '2026-02-01' });
const period = (startsOn: string) => ({ startsOn, endsOn: '2026-11-30' });

const cases: [TenderChange, ReturnType<typeof weightOf>][] = [
  [{ what: 'deadline', from: '2026-03-16T20:00:00.000Z', to: '2026-03-18T20:00:00.000Z' }, 'extends'],
  [{ what: 'shelf-life', from: 7, to: 5 }, 'relaxes'],
  [{ what: 'shelf-life', from: 7, to: 8 }, 'touches'],
  [{ what: 'partial', from: false, to: true }, 'relaxes'],
  [{ what: 'partial', from: true, to: false }, 'touches'],
  [{ what: 'frequency', from: 'weekly', to: 'daily' }, 'touches'],
  [{ what: 'award-form', from: 'lot', to: 'item' }, 'touches'],
  [{ what: 'period', lotId: 'lot', lot: 1, from: period('2026-02-02'), to: period('2026-02-09') }, 'touches'],
  [{ what: 'units', ...milk, from: 1000, to: 900 }, 'touches'],
  [{ what: 'units', ...milk, from: 1000, to: 1100 }, 'touches'],
  [{ what: 'price', ...milk, from: price('190'), to: price('210') }, 'touches'],
  [{ what: 'school-out', lotId: 'lot', lot: 1, school: aPoint('a', 'norte', 100) }, 'touches'],
  [{ what: 'school-in', lotId: 'lot', lot: 1, school: aPoint('d', 'norte', 10) }, 'touches'],
  [{ what: 'requirement-out', requirement }, 'relaxes'],
  [{ what: 'requirement-in', requirement: { ...requirement, id: 'r2' } }, 'touches'],
  [{ what: 'requirement', from: requirement, to: { ...requirement, threshold: 20 } }, 'relaxes'],
  [{ what: 'requirement', from: requirement, to: { ...requirement, threshold: 60 } }, 'touches'],
  // A figure that goes away asks for less; one that comes asks for more; another word may ask for anything.
  [{ what: 'requirement', from: requirement, to: { ...requirement, threshold: null } }, 'relaxes'],
  [{ what: 'requirement', from: { ...requirement, threshold: null }, to: requirement }, 'touches'],
  [{ what: 'requirement', from: requirement, to: { ...requirement, text: 'Con camión propio', threshold: 20 } }, 'touches'],
];

describe('what a change does to an offer sent before', () => {
  test.each(cases)('%j: %s', (change, weight) => expect(weightOf(change)).toBe(weight));

  const one = (weight: string) => cases.filter(([, is]) => is === weight).map(([change]) => change);
  const [more, less, touching] = [one('extends'), one('relaxes'), one('touches')];
  test.each([
    [more, 'confirm', 'untouched'],
    [more, 'untouched', 'untouched'],
    [less, 'confirm', 'confirm'],
    [less, 'untouched', 'untouched'],
    [[...more, ...less], 'untouched', 'untouched'],
    [touching, 'confirm', 'confirm'],
    [[...more, ...touching], 'confirm', 'confirm'],
  ] as const)('of %j, said %s: %s', (changes, said, effect) => expect(effectOf(changes, said)).toBe(effect));

  test.each(touching.map((change) => [change]))('%j is never said not to touch', (change) => {
    expect(() => effectOf([...more, ...less, change], 'untouched')).toThrow('amendment-touches');
  });

  test('nothing is no amendment', () => expect(() => effectOf([], 'confirm')).toThrow('tender-change-none'));

  test.each(cases)('%j is told in words', (change) => {
    for (const words of Object.values(changeWords(esBO('tenders'), esBO('amendments'), change))) expect(words).toMatch(/\S/);
    expect(Object.values(changeWords(esBO('tenders'), esBO('amendments'), change)).join(' ')).not.toMatch(
      /undefined|NaN|\[object/,
    );
  });
});

const calendar = holidaysIn(realHolidays(), 'P');
const remembered = realBook('2026-03-02');
/** The same book, once the legal adviser has confirmed both rules. */
const confirmed: RuleBook = {
  ...remembered,
  rules: new Map([...remembered.rules].map(([id, trace]) => [id, id.startsWith('ENM-') ? { ...trace, decides: true } : trace])),
};
/** Monday, 2 March 2026, ten in the morning. */
const now = instantAt('2026-03-02', '10:00');
const judged = {
  modality: 'MOD-ANPE-P' as Modality,
  effect: 'confirm' as const,
  standing: instantAt('2026-03-10', '16:00'),
  extended: false,
  extendedBefore: 0,
  firstDelivery: '2026-06-01',
  legalBasis: null,
  idleReason: null,
  amendedById: 'officer',
};
const judge = (book: RuleBook, day: string, more: Partial<Parameters<typeof judgeAmendment>[2]> = {}) =>
  judgeAmendment(book, calendar, { ...judged, deadlineAt: instantAt(day, '16:00'), ...more }, now);

describe('the term of an amendment', () => {
  test.each([
    ['MOD-CM', '2026-03-04'],
    ['MOD-ANPE-C', '2026-03-06'],
    ['MOD-ANPE-P', '2026-03-12'],
  ] as const)('of %s that touches offers: from %s, and never less than two business days', (modality, earliest) => {
    expect(amendmentTerm(remembered, calendar, modality, now)).toMatchObject({ earliest, floor: '2026-03-04' });
  });

  const basis = 'Informe legal 7/2026: las escuelas empiezan antes';
  test.each<[string, RuleBook, string, Partial<Parameters<typeof judgeAmendment>[2]>, string | null]>([
    ['enough', remembered, '2026-03-12', {}, null],
    ['too little, only remembered', remembered, '2026-03-11', {}, 'amendment-term-basis'],
    ['too little, with a basis', remembered, '2026-03-11', { legalBasis: basis }, null],
    ['too little, confirmed by the adviser', confirmed, '2026-03-11', { legalBasis: basis }, 'amendment-term'],
    ['the day before the floor, whatever the basis', remembered, '2026-03-03', { legalBasis: basis }, 'amendment-too-late'],
    ['that touches nothing', confirmed, '2026-03-03', { effect: 'untouched' }, null],
    ['a first extension', confirmed, '2026-03-20', { effect: 'untouched', extended: true }, null],
    ['a second one', remembered, '2026-03-20', { effect: 'untouched', extended: true, extendedBefore: 1 }, 'extended-basis'],
    [
      'a second one, confirmed',
      confirmed,
      '2026-03-20',
      { effect: 'untouched', extended: true, extendedBefore: 1, legalBasis: basis },
      'extended-once',
    ],
    ['on the first delivery', remembered, '2026-06-01', {}, 'deadline-after-start'],
    [
      'of a modality whose minimum is only remembered, with a basis',
      remembered,
      '2026-03-20',
      { modality: 'MOD-LP-N', legalBasis: basis },
      null,
    ],
  ])('%s', (_, book, day, more, code) => {
    if (code) expect(() => judge(book, day, more)).toThrow(code);
    else expect(judge(book, day, more)).toMatchObject({ legalBasis: more.legalBasis ?? null });
  });

  test('on a day when nobody works no closing is proposed before the published one, whether or not offers are touched', () => {
    const late = {
      effect: 'untouched' as const,
      extended: true,
      standing: instantAt('2026-03-13', '18:00'),
      deadlineAt: instantAt('2026-03-14', '10:00'),
      firstDelivery: '2026-03-16',
      idleReason: 'La feria es ese sábado y todos llegan al pueblo',
    };
    expect(judge(remembered, '2026-03-14', late).idle).toMatchObject({ because: 'weekend', nearest: null });
    expect(judge(remembered, '2026-03-14', { ...late, effect: 'confirm' }).idle).toMatchObject({ nearest: null });
    const open = { ...late, firstDelivery: '2026-03-20' };
    expect(judge(remembered, '2026-03-14', open).idle?.nearest).toBe('2026-03-16T14:00:00.000Z');
  });

  test('rests on rules that show themselves, and nobody applies what they validated', () => {
    expect(judge(remembered, '2026-03-12').traces.map(({ rule, decides }) => [rule, decides])).toEqual([
      ['PLZ-ANPE-P', true],
      ['ENM-TERM', false],
    ]);
    const own = { ...confirmed, validators: new Map([['ENM-TERM', new Set(['officer'])]]) };
    expect(() => judge(own, '2026-03-12')).toThrow('own-validation');
  });
});

describe('versions', () => {
  const lots = [aLot({ items: [anItem('leche', 1000)] })];
  const published = {
    tender: {
      deadlineAt: new Date('2026-03-16T20:00:00Z'),
      deliveryFrequency: 'weekly',
      shelfLifeDays: 7,
      awardForm: 'lot',
      partialAllowed: true,
      referenceCentavos: tenderReference(lots),
    },
    lots,
    requirements: [requirement],
    amendments: [],
  } as unknown as TenderDetail;

  /** Changes of a tender as it stands, each from what is there. */
  const wishes = fc.oneof(
    fc.record({ what: fc.constant('shelf-life' as const), to: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ what: fc.constant('units' as const), to: fc.integer({ min: 1, max: 5000 }) }),
    fc.record({ what: fc.constant('days' as const), to: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ what: fc.constant('school' as const), to: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ what: fc.constant('requirement' as const), to: fc.integer({ min: 1, max: 100 }) }),
  );
  type Wish = typeof wishes extends fc.Arbitrary<infer One> ? One : never;

  function changeOf({ tender, lots: [lot], requirements }: TenderDetail, wish: Wish): TenderChange {
    if (!lot || !tender.deadlineAt) throw new Error('no lot');
    switch (wish.what) {
      case 'shelf-life':
        return { what: 'shelf-life', from: tender.shelfLifeDays, to: wish.to };
      case 'units':
        return { what: 'units', ...milk, from: lot.items[0]?.units ?? 0, to: wish.to };
      case 'days': {
        const to = new Date(tender.deadlineAt.getTime() + wish.to * 86_400_000).toISOString();
        return { what: 'deadline', from: tender.deadlineAt.toISOString(), to };
      }
      case 'school': {
        const inside = lot.dropPoints.find(({ schoolId }) => schoolId === wish.to);
        const school =
          inside ?? published.lots[0]?.dropPoints.find(({ schoolId }) => schoolId === wish.to) ?? aPoint('x', 'x', 1);
        return { what: inside ? 'school-out' : 'school-in', lotId: lot.id, lot: lot.number, school };
      }
      case 'requirement': {
        const [asked] = requirements;
        if (!asked) return { what: 'requirement-in', requirement: { ...requirement, threshold: wish.to } };
        if (wish.to > 80) return { what: 'requirement-out', requirement: asked };
        return { what: 'requirement', from: asked, to: { ...asked, threshold: wish.to } };
      }
    }
  }

  test('whatever was amended, every version is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(wishes, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (amendments) => {
        const versions = [published];
        for (const wished of amendments) {
          let detail = versions.at(-1) ?? published;
          const changes: TenderChange[] = [];
          for (const wish of wished) {
            const change = changeOf(detail, wish);
            changes.push(change);
            detail = amended(detail, [change]);
          }
          const tender = { ...detail.tender, referenceCentavos: tenderReference(detail.lots) };
          const told = { number: versions.length, changes } as unknown as TenderDetail['amendments'][number];
          versions.push({ ...detail, tender, amendments: [...detail.amendments, told] });
        }
        const last = versions.at(-1) ?? published;
        expect(versionsOf(last)).toBe(versions.length);
        for (const [index, version] of versions.entries()) expect(detailAt(last, index + 1)).toEqual(version);
        for (const none of [0, versions.length + 1, 1.5, Number.NaN]) expect(detailAt(last, none)).toBeNull();
      }),
    );
  });
});
