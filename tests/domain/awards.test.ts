import { describe, expect, test } from 'vitest';
import { allocationExtra, decide, unitStep } from '@/lib/domain/awards/award';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import { awardUnits, type OpenedOffer, rankUnit } from '@/lib/domain/awards/unit';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { Refusal } from '@/lib/domain/refusal';
import { all, type Bid, book, mapOf, offer, tender, unit } from '@/tests/support/opened-offers';

function step(bids: readonly Bid[], verdictOf: (id: string) => TechnicalVerdict) {
  const offers = bids.map(offer);
  const ranking = rankUnit(book, unit, offers, verdictOf);
  const next = unitStep(unit, ranking, verdictOf, mapOf(offers));
  if (next.step === 'check') return `check ${next.offerId}`;
  const { shares, uncovered } = next.allocation;
  const told = shares.map(({ offerId, items }) => `${offerId} ${items.map(({ units }) => units).join('+')}`);
  return uncovered > 0 ? [...told, `uncovered ${uncovered}`] : told;
}

describe('what is awarded as one', () => {
  test.each([
    ['item', ['bread 200000', 'milk 200000', 'fruit 100000']],
    ['lot', ['lot-1 400000', 'lot-2 100000']],
    ['total', ['tender 500000']],
  ] as const)('%s', (awardForm, expected) => {
    expect(awardUnits({ ...tender, awardForm }).map((one) => `${one.targetId} ${one.referenceCentavos}`)).toEqual(expected);
  });

  test('the same product in two zones is told apart', () => {
    const [lot] = tender.lots;
    if (!lot) throw new Error('no lot');
    const zones = [1, 2].map((number) => ({
      ...lot,
      number,
      zoneName: number === 1 ? 'Norte' : 'Sur',
      items: lot.items.slice(0, 1),
    }));
    const labels = awardUnits({ ...tender, awardForm: 'item', lots: zones }).map(({ label }) => label);
    expect(labels.map((label) => label.split(', ').at(-1))).toEqual(['Norte', 'Sur']);
  });
});

describe('the worked example of the law, by unit prices', () => {
  const bids: Bid[] = [
    { id: 'A', price: 95n, kind: 'OECA', claims: ['F1', 'F2', 'F3'], component: 60 },
    { id: 'B', price: 75n, claims: ['F1', 'F2'], component: 40 },
    { id: 'C', price: 72n, kind: 'MyPE', claims: ['F3'] },
    { id: 'D', price: 60n },
  ];

  test('the OECA comes first, and costs 58 % more than the lowest price', () => {
    const offers = bids.map(offer);
    const ranking = rankUnit(book, unit, offers, all('complies'));
    expect(ranking.ranked.map(({ id, factorBps, adjusted }) => [id, factorBps, adjusted])).toEqual([
      ['A', 4500, 42_750n],
      ['B', 7500, 56_250n],
      ['C', 8000, 57_600n],
      ['D', 10_000, 60_000n],
    ]);
    const next = unitStep(unit, ranking, all('complies'), mapOf(offers));
    expect(next.step === 'recommend' && allocationExtra(unit, ranking, next.allocation)).toEqual({
      extra: 35_000n,
      lowest: 60_000n,
    });
  });

  test('a centavo over the reference price it is out', () => {
    const ranking = rankUnit(
      book,
      unit,
      [...bids.slice(1), { id: 'A', price: 101n, kind: 'OECA' as const }].map(offer),
      all('complies'),
    );
    expect(ranking.excluded.map(({ id, reason }) => [id, reason])).toEqual([['A', 'over-reference-price']]);
    expect(ranking.ranked[0]?.id).toBe('B');
  });
});

describe('what the evaluator does next', () => {
  const two: Bid[] = [
    { id: 'cheap', price: 80n, at: 2 },
    { id: 'dear', price: 90n, at: 1 },
  ];
  const verdict = (said: Record<string, TechnicalVerdict>) => (id: string) => said[id] ?? 'unchecked';

  test.each<{ why: string; bids: Bid[]; said: Record<string, TechnicalVerdict>; expected: string | string[] }>([
    { why: 'checks the first in order', bids: two, said: {}, expected: 'check cheap' },
    { why: 'a check of the second says nothing of the first', bids: two, said: { dear: 'complies' }, expected: 'check cheap' },
    { why: 'recommends it when it complies', bids: two, said: { cheap: 'complies' }, expected: ['cheap 1000'] },
    { why: 'goes on to the next when it fails', bids: two, said: { cheap: 'fails' }, expected: 'check dear' },
    { why: 'deserts when all fail', bids: two, said: { cheap: 'fails', dear: 'fails' }, expected: [] },
    { why: 'deserts without offers', bids: [], said: {}, expected: [] },
    {
      why: 'deserts when all are over the reference price',
      bids: [{ id: 'x', price: 101n }],
      said: { x: 'complies' },
      expected: [],
    },
    {
      why: 'a tie goes to the first received',
      bids: [
        { id: 'late', price: 80n, at: 2 },
        { id: 'early', price: 80n, at: 1 },
      ],
      said: { late: 'complies', early: 'complies' },
      expected: ['early 1000'],
    },
    {
      why: 'a part is set beside a whole by its unit price, and the whole covers the rest',
      bids: [
        { id: 'whole', price: 90n },
        { id: 'part', units: 400, price: 80n },
      ],
      said: { whole: 'complies', part: 'complies' },
      expected: ['part 400', 'whole 600'],
    },
    {
      why: 'a dearer part gets nothing when a whole covers everything',
      bids: [
        { id: 'whole', price: 80n },
        { id: 'part', units: 400, price: 90n },
      ],
      said: { whole: 'complies', part: 'complies' },
      expected: ['whole 1000'],
    },
    {
      why: 'the offer that covers the rest is checked too',
      bids: [
        { id: 'whole', price: 90n },
        { id: 'part', units: 400, price: 80n },
      ],
      said: { part: 'complies' },
      expected: 'check whole',
    },
    {
      why: 'what nobody covers is told',
      bids: [
        { id: 'a', units: 300, price: 80n },
        { id: 'b', units: 200, price: 90n },
      ],
      said: { a: 'complies', b: 'complies' },
      expected: ['a 300', 'b 200', 'uncovered 500'],
    },
  ])('$why', ({ bids, said, expected }) => expect(step(bids, verdict(said))).toEqual(expected));
});

test('of several shares, the extra cost is that of the quantity awarded', () => {
  const offers = [
    offer({ id: 'part', units: 400, price: 90n, kind: 'OECA', claims: ['F3'] }),
    offer({ id: 'whole', price: 75n }),
  ];
  const ranking = rankUnit(book, unit, offers, all('complies'));
  const next = unitStep(unit, ranking, all('complies'), mapOf(offers));
  expect(next.step === 'recommend' && allocationExtra(unit, ranking, next.allocation)).toEqual({
    extra: 400n * 15n,
    lowest: 1000n * 75n,
  });
});

test('a lot of several items competes whole, with the margins that hold for each of its items', () => {
  const [whole] = awardUnits({ ...tender, awardForm: 'lot' });
  const lotItem = (lotItemId: string, units: number, component: number) => ({
    ...offer({ id: 'x', price: 100n, component, units, lotItemId, claims: ['F1', 'F2'] }).content.items[0],
  });
  const bid = offer({ id: 'x', price: 100n, claims: ['F1', 'F2'] });
  const items = [lotItem('bread', 1000, 60), lotItem('milk', 500, 40)] as OpenedOffer['content']['items'];
  const ranked = whole && rankUnit(book, whole, [{ ...bid, content: { ...bid.content, items } }], all('complies')).ranked;
  expect(ranked?.map(({ price, factorBps }) => [price, factorBps])).toEqual([[150_000n, 7500]]);
  expect(
    whole && rankUnit(book, whole, [{ ...bid, content: { ...bid.content, items: items.slice(1) } }], all('complies')).ranked,
  ).toEqual([]);
});

describe('the technical verdict', () => {
  const check = (requirementId: string, complies: boolean) => ({ offerId: 'o', requirementId, complies, reason: 'r' });
  test.each([
    ['no check is not a yes', ['r1', 'r2'], [], 'unchecked'],
    ['a half is not a yes', ['r1', 'r2'], [check('r1', true)], 'unchecked'],
    ['all is', ['r1', 'r2'], [check('r1', true), check('r2', true)], 'complies'],
    ['one no settles it', ['r1', 'r2'], [check('r1', false)], 'fails'],
    ['a tender that asks nothing', [], [], 'complies'],
    ['a check of a requirement that is not of the tender', ['r1'], [check('other', true)], 'unchecked'],
  ] as const)('%s', (_, requirements, checks, verdict) => expect(checkVerdicts(requirements, checks)('o')).toBe(verdict));
});

describe('the authority', () => {
  const offers = [
    offer({ id: 'first', price: 80n }),
    offer({ id: 'second', price: 90n }),
    offer({ id: 'unseen', price: 95n }),
    offer({ id: 'over', price: 101n }),
  ];
  const verdictOf = (id: string): TechnicalVerdict => (id === 'unseen' ? 'unchecked' : 'complies');
  const ranking = rankUnit(book, unit, offers, verdictOf);
  const recommended = { shares: [{ offerId: 'first', items: [{ lotItemId: 'fruit', units: 1000 }] }], uncovered: 0 };
  type Choice = Parameters<typeof decide>[3]['choice'];
  const outcome = (choice: Choice, report: string | null) => {
    try {
      const { allocation, departs } = decide(unit, ranking, recommended, { choice, report }, verdictOf, mapOf(offers));
      return [allocation.shares[0]?.offerId ?? 'deserted', departs];
    } catch (error) {
      return error instanceof Refusal ? error.code : String(error);
    }
  };

  test.each<{ why: string; choice: Choice; report: string | null; expected: unknown }>([
    { why: 'follows', choice: 'recommended', report: null, expected: ['first', false] },
    {
      why: 'choosing the recommended offer is following',
      choice: { offerId: 'first' },
      report: null,
      expected: ['first', false],
    },
    { why: 'departs without a report', choice: { offerId: 'second' }, report: null, expected: 'departure-needs-report' },
    { why: 'deserts without a report', choice: 'deserted', report: null, expected: 'departure-needs-report' },
    { why: 'departs with a report', choice: { offerId: 'second' }, report: 'Porque…', expected: ['second', true] },
    { why: 'deserts with a report', choice: 'deserted', report: 'Porque…', expected: ['deserted', true] },
    { why: 'chooses an excluded offer', choice: { offerId: 'over' }, report: 'Porque…', expected: 'offer-not-awardable' },
    {
      why: 'chooses an offer that nobody checked',
      choice: { offerId: 'unseen' },
      report: 'Porque…',
      expected: 'offer-not-awardable',
    },
    {
      why: 'chooses an offer of another tender',
      choice: { offerId: 'foreign' },
      report: 'Porque…',
      expected: 'offer-not-awardable',
    },
  ])('$why', ({ choice, report, expected }) => expect(outcome(choice, report)).toEqual(expected));
});
