import { describe, expect, test } from 'vitest';
import { nextStep, type TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { type Claimant, factorOf } from '@/lib/domain/evaluation/margins';
import { extraCost, type OfferToRank, rankOffers } from '@/lib/domain/evaluation/ranking';
import type { Claim } from '@/lib/domain/offers/claims';
import { basisPoints } from '@/lib/domain/units';
import { realBook } from '@/tests/support/reference';

const book = realBook();
const reference = 200_000_00n;

const offer = (fields: Partial<OfferToRank> & { id: string }): OfferToRank => ({
  price: 100_000_00n,
  receivedAt: new Date('2026-11-20T12:00:00Z'),
  bidderKind: 'company',
  producedInCountry: false,
  nationalComponentPercent: 0,
  claims: [],
  compliant: true,
  ...fields,
});

const oeca = offer({
  id: 'D',
  price: 190_000_00n,
  bidderKind: 'OECA',
  producedInCountry: true,
  nationalComponentPercent: 60,
  claims: ['F1', 'F2', 'F3'],
});
const industry = offer({
  id: 'B',
  price: 150_000_00n,
  producedInCountry: true,
  nationalComponentPercent: 40,
  claims: ['F1', 'F2'],
});
const mype = offer({ id: 'C', price: 145_000_00n, bidderKind: 'MyPE', claims: ['F3'] });
const importer = offer({ id: 'A', price: 120_000_00n });

describe('the worked example', () => {
  const ranking = rankOffers(book, reference, [importer, industry, mype, oeca]);

  test('the OECA is first at 85.500, with the real price kept', () => {
    expect(ranking.ranked.map(({ id, place, factorBps, adjusted, price }) => [id, place, factorBps, adjusted, price])).toEqual([
      ['D', 1, 4500, 85_500_00n, 190_000_00n],
      ['B', 2, 7500, 112_500_00n, 150_000_00n],
      ['C', 3, 8000, 116_000_00n, 145_000_00n],
      ['A', 4, 10_000, 120_000_00n, 120_000_00n],
    ]);
    expect(ranking.excluded).toEqual([]);
  });

  test('it costs 58 % more than the lowest price', () => {
    const cost = extraCost(ranking, 'D');
    expect(cost).toMatchObject({ lowest: 120_000_00n, extra: 70_000_00n });
    expect(cost && basisPoints(cost.share)).toBe(5833);
  });

  test('at 200.001 it is over the reference price and out', () => {
    const dear = rankOffers(book, reference, [importer, { ...oeca, price: 200_001_00n }]);
    expect(dear.excluded.map(({ id, reason }) => [id, reason])).toEqual([['D', 'over-reference-price']]);
    expect(dear.ranked.map(({ id }) => id)).toEqual(['A']);
    expect(extraCost(dear, 'D')).toBeNull();
  });

  test('at the reference price exactly it stays in', () => {
    expect(rankOffers(book, reference, [{ ...oeca, price: reference }]).ranked).toHaveLength(1);
  });

  test('an offer that fails the technical check is out, and no longer the lowest price', () => {
    const checked = rankOffers(book, reference, [{ ...importer, compliant: false }, mype, oeca]);
    expect(checked.excluded).toMatchObject([{ id: 'A', reason: 'not-compliant' }]);
    expect(extraCost(checked, 'D')).toMatchObject({ lowest: 145_000_00n, extra: 45_000_00n });
  });
});

describe('a claimed margin', () => {
  const claimant = (fields: Partial<Claimant>): Claimant => ({ ...offer({ id: 'X' }), ...fields });
  const national = { producedInCountry: true, claims: ['F1', 'F2'] as Claim[] };

  test.each([
    [0, 0, 'MAR-F2A', 'component-too-low'],
    [0.01, 0, 'MAR-F2A-MIN', 'needs-legal-review'],
    [29.99, 0, 'MAR-F2A-MIN', 'needs-legal-review'],
    [30, 1500, 'MAR-F2A', null],
    [50, 1500, 'MAR-F2A', null],
    [50.01, 2500, 'MAR-F2B', null],
    [100, 2500, 'MAR-F2B', null],
  ])('with a component of %d %% F2 is worth %i basis points', (nationalComponentPercent, bps, rule, failed) => {
    const [, f2] = factorOf(book, claimant({ ...national, nationalComponentPercent })).margins;
    expect(f2).toMatchObject({ claim: 'F2', bps, rule, failed });
  });

  test.each<[string, Partial<Claimant>, [Claim, number, string | null][]]>([
    ['F1 on a good made abroad', { claims: ['F1'] }, [['F1', 0, 'made-abroad']]],
    ['F2 without F1', { producedInCountry: true, nationalComponentPercent: 60, claims: ['F2'] }, [['F2', 0, 'needs-f1']]],
    [
      'F2 on an F1 that fails',
      { nationalComponentPercent: 60, claims: ['F1', 'F2'] },
      [
        ['F1', 0, 'made-abroad'],
        ['F2', 0, 'needs-f1'],
      ],
    ],
    ['F3 by a company', { claims: ['F3'] }, [['F3', 0, 'kind-not-listed']]],
    ['F3 by an OECOM, which the list does not name', { bidderKind: 'OECOM', claims: ['F3'] }, [['F3', 0, 'kind-not-listed']]],
    ['nothing claimed, though all would hold', { bidderKind: 'OECA', producedInCountry: true, nationalComponentPercent: 90 }, []],
    ['the same claim twice counts once', { bidderKind: 'APP', claims: ['F3', 'F3'] }, [['F3', 2000, null]]],
  ])('%s', (_, fields, margins) => {
    expect(factorOf(book, claimant(fields)).margins.map(({ claim, bps, failed }) => [claim, bps, failed])).toEqual(margins);
  });

  test('a municipality may list its OECOM, and the trace tells on what basis', () => {
    const value = { percent: 20, kinds: ['MyPE', 'APP', 'OECA', 'OECOM'] };
    const own = realBook('2026-11-22', [
      { ruleId: 'MAR-F3', value, legalBasis: 'Ley Municipal 7, DS 3639 art. 2', day: '2026-02-01' },
    ]);
    const { factorBps, margins } = factorOf(own, claimant({ bidderKind: 'OECOM', claims: ['F3'] }));
    expect(factorBps).toBe(8000);
    expect(margins).toMatchObject([{ failed: null, legalBasis: 'Ley Municipal 7, DS 3639 art. 2' }]);
  });

  test('the sum never passes the most of MAR-SUM', () => {
    const own = realBook('2026-11-22', [
      { ruleId: 'MAR-F3', value: { percent: 40, kinds: ['OECA'] }, legalBasis: 'x', day: '2026-02-01' },
    ]);
    expect(factorOf(own, oeca).factorBps).toBe(4500);
  });

  test('a rule that is not in force is worth nothing, and what rests on it falls with it', () => {
    const rules = new Map(book.rules);
    rules.delete('MAR-F1');
    expect(factorOf({ ...book, rules }, oeca).margins.map(({ bps, failed }) => [bps, failed])).toEqual([
      [0, 'no-rule'],
      [0, 'needs-f1'],
      [2000, null],
    ]);
  });

  test('a margin that is only remembered is told and not counted', () => {
    const rules = new Map(book.rules);
    const f1 = rules.get('MAR-F1');
    if (f1) rules.set('MAR-F1', { ...f1, confidence: 'memory', decides: false });
    expect(factorOf({ ...book, rules }, { ...oeca, claims: ['F1'] })).toMatchObject({
      factorBps: 10_000,
      margins: [{ failed: 'needs-legal-review' }],
    });
  });
});

describe('equal adjusted prices', () => {
  const early = new Date('2026-11-20T12:00:00.000Z');
  const late = new Date('2026-11-20T12:00:00.001Z');

  test('the first received goes first', () => {
    const ranking = rankOffers(book, reference, [offer({ id: 'A', receivedAt: late }), offer({ id: 'B', receivedAt: early })]);
    expect(ranking.ranked.map(({ id }) => id)).toEqual(['B', 'A']);
  });

  test('are equal exactly, not after rounding', () => {
    // 0.45 × 1.01 = 0.4545 and 0.45 × 1.00 = 0.45 both read Bs 0,45; the cheaper one is still the cheaper one.
    const dear = { ...oeca, id: 'A', price: 101n, receivedAt: early };
    const cheap = { ...oeca, id: 'B', price: 100n, receivedAt: late };
    const { ranked } = rankOffers(book, reference, [dear, cheap]);
    expect(ranked.map(({ id, adjusted }) => [id, adjusted])).toEqual([
      ['B', 45n],
      ['A', 45n],
    ]);
  });
});

describe('lowest evaluated price', () => {
  const ranking = rankOffers(book, reference, [oeca, industry, mype]);
  const step = (verdicts: Record<string, TechnicalVerdict>) => nextStep(ranking, (id) => verdicts[id] ?? 'unchecked');

  test.each<[string, Record<string, TechnicalVerdict>, object]>([
    ['the first is checked first', {}, { step: 'check', offerId: 'D' }],
    ['it complies: it is recommended, nobody else is checked', { D: 'complies' }, { step: 'recommend', offerId: 'D' }],
    ['it fails: the next is checked', { D: 'fails' }, { step: 'check', offerId: 'B' }],
    ['a lower one that complies waits for those above', { C: 'complies' }, { step: 'check', offerId: 'D' }],
    ['all fail: deserted', { D: 'fails', B: 'fails', C: 'fails' }, { step: 'desert' }],
  ])('%s', (_, verdicts, expected) => expect(step(verdicts)).toEqual(expected));

  test('without offers it is deserted', () => {
    expect(nextStep(rankOffers(book, reference, []), () => 'complies')).toEqual({ step: 'desert' });
  });
});
