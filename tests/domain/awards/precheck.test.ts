import { describe, expect, test } from 'vitest';
import { precheck } from '@/lib/domain/awards/precheck';
import { offerWarnings } from '@/lib/domain/awards/preview';
import type { MatchingTerms, Supplier } from '@/lib/domain/matching/supplier';
import type { OfferContent } from '@/lib/domain/offers/offer';
import { aTenderOfTwoLots } from '@/tests/domain/awards/a-record';
import { asked, milk, supplier, terms } from '@/tests/domain/matching/a-supplier';
import { aLot, anItem } from '@/tests/domain/tenders/a-lot';
import { realBook } from '@/tests/support/reference';

/** Bread and milk in the first lot, milk in the second, all of March. */
const march = { startsOn: '2026-03-01', endsOn: '2026-03-30' };
const lots = [
  aLot({ ...march, id: 'lot-1', number: 1, items: [anItem('pan', 1000), anItem('leche', 1000)] }),
  aLot({ ...march, id: 'lot-2', number: 2, items: [anItem('leche', 1000, { id: 'item-leche-2' })] }),
];
const offering = (items: Readonly<Record<string, bigint>>, claims: OfferContent['claims'] = []): OfferContent => ({
  claims,
  items: Object.entries(items).map(([name, priceCentavos]) => ({
    lotItemId: `item-${name}`,
    units: 1000,
    priceCentavos,
    originMunicipalityCode: '050103',
    producedInCountry: true,
    nationalComponentPercent: 60,
  })),
});
const able = { capacities: [milk(1000), { ...milk(1000), foodCode: 'pan' }] };
const found = (content: OfferContent, who: Partial<Supplier> = {}, asks: MatchingTerms = terms()) =>
  precheck(aTenderOfTwoLots({ id: 'tender', lots }), content, { supplier: supplier({ ...able, ...who }), terms: asks, lots });

const all = { pan: 180n, leche: 180n, 'leche-2': 180n };
const second = { 'leche-2': 180n };
const rupe = terms([asked('document', { documentKind: 'rupe' })], { on: '2026-02-01' });
const papers = (kind: 'rupe' | 'national-good' | 'organic', ...ends: (string | null)[]) => ({
  documents: ends.map((validUntil) => ({ kind, validUntil, verified: true })),
});

test('what costs a margin is told of an item of another tender too, without a product', () => {
  const claim = { claim: 'F3' as const, certificate: 'N-1', issuer: 'Entidad', issuedOn: '2025-03-01', validUntil: null };
  const told = (name: string) =>
    offerWarnings(aTenderOfTwoLots({ lots }), offering({ [name]: 180n }, [claim]), 'company', realBook());
  expect(told('leche')).toEqual([{ code: 'claim-worthless', claim: 'F3', why: 'kind-not-listed', product: 'leche' }]);
  expect(told('arroz')).toMatchObject([{ product: '' }]);
});

describe('where what is over its referential price is mended', () => {
  test('at the first of its items that is offered', () => {
    expect(found(offering({ 'leche-2': 191n })).map(({ code, where }) => [code, where])).toEqual([
      ['over-reference', { step: 3 }],
    ]);
    const [missing, over] = found(offering({ leche: 381n }));
    expect([missing?.code, missing?.where]).toEqual(['lot-incomplete', { step: 1 }]);
    expect([over?.code, over?.where]).toEqual(['over-reference', { step: 2 }]);
  });
});

describe('requirements that the census says are not met', () => {
  test('once each, with the lots that are offered and in which it is not', () => {
    expect(found(offering(all), {}, rupe)).toMatchObject([
      { requirementId: 'r-document', lots: [1, 2], gap: { because: 'missing' } },
    ]);
    expect(found(offering(second), {}, rupe)).toMatchObject([{ requirementId: 'r-document', lots: [2] }]);
  });
  test('a lot of which a part is offered is one of them', () => {
    const judged = found(offering({ leche: 180n }), {}, rupe).filter(({ weight }) => weight === 'judged');
    expect(judged).toMatchObject([{ code: 'requirement', lots: [1] }]);
  });
  test('what is met is no finding', () => expect(found(offering(all), papers('rupe', '2026-02-01'), rupe)).toEqual([]));
  test('nor what the law asks and no requirement: to have the products', () =>
    expect(found(offering(second), { capacities: [] }).map(({ code }) => code)).not.toContain('requirement'));

  test.each([
    ['a paper', rupe, {}, 'paper'],
    ['a capacity', terms([asked('capacity', { threshold: 80 })]), { capacities: [milk(100)] }, 'capacity'],
    ['a delivery', terms([asked('logistics', { threshold: 10 })]), { deliversToSchools: false }, 'facts'],
    ['an experience', terms([asked('experience', { threshold: 25 })]), {}, 'facts'],
  ] as const)('%s is mended in its own part of the file', (_, asks, who, file) => {
    const findings = found(offering(second), who, asks);
    expect(findings.find(({ code }) => code === 'requirement')?.where).toEqual({ file });
  });
});

describe('a margin and its certificate', () => {
  const claim = { claim: 'F1' as const, certificate: 'N-1', issuer: 'Entidad', issuedOn: '2025-03-01', validUntil: null };
  const because = (who: Partial<Supplier>) =>
    found(offering(second, [claim]), who, terms([], { on: '2026-02-01' })).map((one) => {
      return one.code === 'claim-paper' ? [one.claim, one.paper, one.because] : one.code;
    });
  test.each([
    ['nothing in the file', {}, [['F1', 'national-good', 'missing']]],
    ['another paper', papers('organic', null), [['F1', 'national-good', 'missing']]],
    ['one without an end', papers('national-good', null), []],
    ['one that lasts until that day', papers('national-good', '2026-02-01'), []],
    ['one that ran out the day before', papers('national-good', '2026-01-31'), [['F1', 'national-good', 'expired']]],
    ['one that ran out and one that did not', papers('national-good', '2026-01-31', '2026-12-31'), []],
  ])('%s', (_, who, expected) => expect(because(who)).toEqual(expected));
});

test('more of a capacity than is free is told with its products, the worst month and in how many', () => {
  expect(found(offering(second), { capacities: [milk(150)] })).toMatchObject([
    {
      weight: 'judged',
      code: 'capacity',
      products: 'leche',
      months: 1,
      use: { month: '2026-03', free: 150_000, asked: 200_000 },
    },
  ]);
});
