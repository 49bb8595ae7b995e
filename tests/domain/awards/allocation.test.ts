import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, allocationExtra, decide, decidedExtra, uncoveredBy, unitStep } from '@/lib/domain/awards/award';
import { awardChanges, awardStepAfter, extraAfter } from '@/lib/domain/awards/next';
import { awardUnits, rankUnit } from '@/lib/domain/awards/unit';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { aLine, aRecord, aTenderOfTwoLots, offersFor } from '@/tests/domain/awards/a-record';
import { all, book, mapOf, unit } from '@/tests/support/opened-offers';
import { refusalOf } from '@/tests/support/refusals';

const sharesIn = ({ shares }: ReturnType<typeof allocate>) => shares.map(({ offerId, items }) => [offerId, items[0]?.units]);
const share = (offerId: string, units: number) => ({ offerId, items: [{ lotItemId: 'fruit', units }] });

describe('what each offer gets', () => {
  const offers = mapOf(offersFor({ a: 400, b: 1000, c: 300 }));
  test.each([
    [
      'each what it offers, the last what is left',
      ['a', 'b'],
      [
        ['a', 400],
        ['b', 600],
      ],
      0,
    ],
    ['in the order that is given', ['b', 'a'], [['b', 1000]], 0],
    ['those for which nothing is left get no share', ['b', 'a', 'c'], [['b', 1000]], 0],
    [
      'what nobody covers is told',
      ['a', 'c'],
      [
        ['a', 400],
        ['c', 300],
      ],
      300,
    ],
    [
      'whoever is not there is passed over',
      ['gone', 'a', 'gone', 'c'],
      [
        ['a', 400],
        ['c', 300],
      ],
      300,
    ],
    ['nobody: deserted, not uncovered', [], [], 0],
  ])('%s', (_, order, shares, uncovered) => {
    const allocation = allocate(unit, order, offers);
    expect([sharesIn(allocation), allocation.uncovered]).toEqual([shares, uncovered]);
  });

  test('whatever is offered, nothing is given twice or beyond what was offered or asked', () => {
    const units = fc.array(fc.integer({ min: 1, max: 1200 }), { maxLength: 6 });
    fc.assert(
      fc.property(units, (offered) => {
        const bids = offersFor(Object.fromEntries(offered.map((one, i) => [`o${i}`, Math.min(one, 1000)])));
        const { shares, uncovered } = allocate(
          unit,
          bids.map(({ id }) => id),
          mapOf(bids),
        );
        const given = shares.map(({ items }) => items[0]?.units ?? 0);
        const sum = given.reduce((total, one) => total + one, 0);
        expect(given.every((one, i) => one > 0 && one <= (bids[i]?.content.items[0]?.units ?? 0))).toBe(true);
        expect(sum + uncovered).toBe(offered.length === 0 ? 0 : 1000);
      }),
    );
  });

  test('of an item that nobody asked for nothing is left', () => {
    const items = [{ id: 'fruit', units: 1000 }];
    expect(uncoveredBy(items, [share('a', 400)])).toBe(600);
    expect(uncoveredBy(items, [share('a', 1200)])).toBe(0);
    expect(uncoveredBy(items, [{ offerId: 'a', items: [{ lotItemId: 'rice', units: 5 }] }])).toBe(1000);
  });
});

test('whoever failed stands in nobody’s way: a part is given once, and the next covers the rest', () => {
  const offers = offersFor({ fails: 1000, part: 400, whole: 1000 });
  const verdictOf = (id: string): TechnicalVerdict => (id === 'fails' ? 'fails' : 'complies');
  const kept = rankUnit(book, unit, offers, all('complies'));
  const step = unitStep(unit, kept, verdictOf, mapOf(offers));
  expect(step.step === 'recommend' && sharesIn(step.allocation)).toEqual([
    ['part', 400],
    ['whole', 600],
  ]);
});

describe('what an award costs beyond the lowest price', () => {
  const offers = offersFor({ a: 1000, b: 1000, c: 1000 });
  const ranking = rankUnit(book, unit, offers, all('complies'));
  test.each([
    ['nobody is awarded', [], null],
    ['the lowest', [share('a', 1000)], { extra: 0n, lowest: 50_000n }],
    ['a part of a dearer one', [share('c', 250)], { extra: 500n, lowest: 12_500n }],
    ['two parts together', [share('b', 500), share('c', 500)], { extra: 1500n, lowest: 50_000n }],
    ['who is out of the order has no cost in it', [share('gone', 500), share('b', 500)], { extra: 500n, lowest: 25_000n }],
  ])('%s', (_, shares, extra) => expect(allocationExtra(unit, ranking, { shares, uncovered: 0 })).toEqual(extra));

  test('of several items it is that of all of them', () => {
    const [lot] = awardUnits(aTenderOfTwoLots());
    if (!lot) throw new Error('no unit');
    const item = (lotItemId: string, units: number, priceCentavos: bigint) => ({ lotItemId, units, priceCentavos });
    const priced = (id: string, bread: bigint) => {
      const [one] = offersFor({ [id]: 1 });
      const items = [item('bread', 1000, bread), item('milk', 500, 300n)];
      if (!one) throw new Error('no offer');
      const told = { originMunicipalityCode: null, producedInCountry: false, nationalComponentPercent: 0 };
      return { ...one, content: { claims: [], items: items.map((given) => ({ ...given, ...told })) } };
    };
    const two = [priced('cheap', 100n), priced('dear', 110n)];
    const order = rankUnit(book, lot, two, all('complies'));
    expect(allocationExtra(lot, order, allocate(lot, ['dear'], mapOf(two)))).toEqual({ extra: 10_000n, lowest: 250_000n });
  });

  test('as it was decided: by the excess that was reckoned then, also of one that is out since', () => {
    const excluded = [{ ...ranking.ranked[2], reason: 'not-compliant' as const }] as typeof ranking.excluded;
    const kept = { ranked: ranking.ranked.slice(0, 2), excluded };
    expect(decidedExtra(unit, kept, { shares: [share('c', 500)], uncovered: 500 }, 700n)).toEqual({
      extra: 700n,
      lowest: 25_300n,
    });
    expect(decidedExtra(unit, kept, { shares: [share('gone', 500)], uncovered: 500 }, 0n)).toEqual({ extra: 0n, lowest: 0n });
  });
});

describe('what the authority decides', () => {
  const offers = offersFor({ a: 400, b: 1000, c: 300 });
  const ranking = rankUnit(book, unit, offers, all('complies'));
  const recommended = allocate(unit, ['a', 'b'], mapOf(offers));
  type Choice = Parameters<typeof decide>[3]['choice'];
  const decided = (choice: Choice, report: string | null = 'Porque…', proposed = recommended) =>
    decide(unit, ranking, proposed, { choice, report }, all('complies'), mapOf(offers));

  test('as recommended, what was recommended', () => {
    expect(decided('recommended', null)).toEqual({ allocation: recommended, departs: false });
  });
  test('another first: it, and then the rest of the order', () => {
    const { allocation, departs } = decided({ offerId: 'c' });
    expect([departs, sharesIn(allocation)]).toEqual([
      true,
      [
        ['c', 300],
        ['a', 400],
        ['b', 300],
      ],
    ]);
  });
  test('whoever is put first is given its part once, though something is left', () => {
    const few = mapOf(offersFor({ a: 400, c: 300 }));
    const order = rankUnit(book, unit, [...few.values()], all('complies'));
    const choice = { choice: { offerId: 'c' }, report: 'Porque…' };
    const { allocation } = decide(unit, order, allocate(unit, ['a', 'c'], few), choice, all('complies'), few);
    expect([sharesIn(allocation), allocation.uncovered]).toEqual([
      [
        ['c', 300],
        ['a', 400],
      ],
      300,
    ]);
  });
  test('deserted: nothing to anybody', () =>
    expect(decided('deserted')).toEqual({ allocation: { shares: [], uncovered: 0 }, departs: true }));

  const nobody = { shares: [], uncovered: 0 };
  test.each(['recommended', 'deserted'] as const)('where nobody was recommended, %s follows', (choice) =>
    expect(decided(choice, null, nobody)).toEqual({ allocation: nobody, departs: false }),
  );
  test('where nobody was recommended, an offer departs', () => {
    expect(refusalOf(() => decided({ offerId: 'b' }, null, nobody))?.code).toBe('departure-needs-report');
    expect(decided({ offerId: 'b' }, 'Porque…', nobody).departs).toBe(true);
  });
  test.each([
    ['departure-needs-report', { offerId: 'b' }, null],
    ['departure-needs-report', 'deserted', null],
    ['offer-not-awardable', { offerId: 'gone' }, 'Porque…'],
  ] as const)('%s names the unit', (code, choice, report) =>
    expect(refusalOf(() => decided(choice, report))).toMatchObject({ code, params: { unit: '2. Sur' } }),
  );
});

describe('what each has more or less', () => {
  const held = (offerId: string, units: number, lotItemId = 'fruit') => ({ offerId, lotItemId, units });
  const change = (offerId: string, unitsBefore: number, unitsAfter: number, lotItemId = 'fruit') => {
    return { offerId, lotItemId, unitsBefore, unitsAfter };
  };
  test.each([
    ['the leaver’s first', [held('b', 600), held('a', 400)], [share('b', 1000)], [change('a', 400, 0), change('b', 600, 1000)]],
    [
      'the leaver’s first, already so',
      [held('a', 400), held('b', 600)],
      [share('b', 1000)],
      [change('a', 400, 0), change('b', 600, 1000)],
    ],
    ['what stays the same is left out', [held('a', 400), held('b', 600)], [share('b', 600)], [change('a', 400, 0)]],
    ['whoever is new had nothing', [held('a', 400)], [share('c', 300)], [change('a', 400, 0), change('c', 0, 300)]],
    ['to nobody', [held('a', 400)], [], [change('a', 400, 0)]],
    [
      'item by item',
      [held('a', 1000, 'bread'), held('a', 500, 'milk')],
      [
        {
          offerId: 'b',
          items: [
            { lotItemId: 'bread', units: 1000 },
            { lotItemId: 'milk', units: 500 },
          ],
        },
      ],
      [change('a', 1000, 0, 'bread'), change('a', 500, 0, 'milk'), change('b', 0, 1000, 'bread'), change('b', 0, 500, 'milk')],
    ],
  ])('%s', (_, before, shares, changes) => expect(awardChanges(before, { shares, uncovered: 0 })).toEqual(changes));
});

describe('nobody comes next by a claim that nobody checked', () => {
  // By its claim b stands before c, without it behind.
  const claiming = { units: 1000, price: 60n, kind: 'OECA' as const, claims: ['F3' as const] };
  const offers = offersFor({ a: 1000, b: claiming, c: { units: 1000, price: 55n } });
  const stepAfter = (verdicts: Readonly<Record<string, TechnicalVerdict>>, bids = offers, record = aRecord({ a: 1000 })) => {
    const verdictOf = (id: string) => verdicts[id] ?? 'complies';
    const leaving = { offerId: 'a', rounds: [], goesOn: true };
    const step = awardStepAfter(unit, record, leaving, { book, offers: mapOf(bids), verdictOf });
    return step.step === 'recommend' ? sharesIn(step.allocation) : step;
  };

  test('the claim is checked first', () => expect(stepAfter({})).toEqual({ step: 'check-claim', offerId: 'b' }));
  test('its technical side before that', () => expect(stepAfter({ b: 'unchecked' })).toEqual({ step: 'check', offerId: 'b' }));
  test.each([
    ['confirmed', true, [['b', 1000]]],
    ['not confirmed', false, [['c', 1000]]],
  ])('%s it goes on', (_, confirmed, shares) => {
    const claimChecks = [{ claim: 'F3' as const, confirmed, reason: 'Visto' }];
    expect(stepAfter({}, offersFor({ a: 1000, b: { ...claiming, claimChecks }, c: { units: 1000, price: 55n } }))).toEqual(
      shares,
    );
  });
  test('where nobody stands behind, nothing hangs on it', () => expect(stepAfter({ c: 'fails' })).toEqual([['b', 1000]]));
  test('whoever was awarded already is not asked again', () => {
    const record = aRecord({ a: 400, b: 600 }, { lines: [aLine('a', 1), aLine('b', 2), aLine('c', 3)] });
    expect(stepAfter({}, offers, record)).toEqual([['b', 1000]]);
  });
  test('nobody is left: no extra cost', () => {
    const basis = { book, offers: mapOf(offersFor({ a: 1000 })), verdictOf: all('complies') };
    const leaving = { offerId: 'a', rounds: [], goesOn: true };
    expect(extraAfter(unit, aRecord({ a: 1000 }), leaving, basis, { shares: [], uncovered: 0 })).toBeNull();
  });
});
