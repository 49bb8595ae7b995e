import { describe, expect, test } from 'vitest';
import { overReferenceAt, overReferences } from '@/lib/domain/awards/ceiling';
import { precheck, unclaimed } from '@/lib/domain/awards/precheck';
import type { MatchingTerms, Supplier } from '@/lib/domain/matching/supplier';
import { itemCapacity } from '@/lib/domain/offers/capacity';
import type { OfferContent, TenderForBidders } from '@/lib/domain/offers/offer';
import { aTender } from '@/tests/domain/offers/a-tender';
import { asked, milk, supplier, terms } from './matching/a-supplier';
import { aLot, anItem } from './tenders/a-lot';

/** Two lots of March: bread and milk in the first, milk in the second; 200 g and Bs 1.90 each. */
const march = { startsOn: '2026-03-01', endsOn: '2026-03-30' };
const lots = [
  aLot({ ...march, id: 'lot-1', number: 1, title: 'Norte', items: [anItem('pan', 1000), anItem('leche', 1000)] }),
  aLot({ ...march, id: 'lot-2', number: 2, title: 'Sur', items: [anItem('leche', 1000, { id: 'item-leche-2' })] }),
];

const tenderOf = (more: Partial<TenderForBidders> = {}) =>
  aTender({
    publishedAt: new Date('2026-01-20T14:00:00Z'),
    deadlineAt: new Date('2026-02-01T20:00:00Z'),
    awardForm: 'lot',
    partialAllowed: false,
    referenceCentavos: 570_000n,
    lots,
    ...more,
  });

type Items = Readonly<Record<string, { units?: number; price?: bigint }>>;
const content = (items: Items, claims: OfferContent['claims'] = []): OfferContent => ({
  items: Object.entries(items).map(([name, { units = 1000, price = 180n }]) => ({
    lotItemId: `item-${name}`,
    units,
    priceCentavos: price,
    originMunicipalityCode: '050103',
    producedInCountry: true,
    nationalComponentPercent: 60,
  })),
  claims,
});

const claiming = (claim: 'F1' | 'F3', certificate: string) => {
  return { claim, certificate, issuer: 'Entidad', issuedOn: '2025-03-01', validUntil: null };
};
const able = { capacities: [milk(1000), { ...milk(1000), foodCode: 'pan' }] };
const found = (
  offered: OfferContent,
  who: Partial<Supplier> = {},
  tender: Partial<TenderForBidders> = {},
  asks: MatchingTerms = terms(),
) => precheck(tenderOf(tender), offered, { supplier: supplier({ ...able, ...who }), terms: asks, lots });
const codes = (...given: Parameters<typeof found>) =>
  found(...given).map(({ weight, code, where }) => [weight, code, 'step' in where ? where.step : where.file]);

test('a margin that the census could prove and nobody asks for is named, while its paper lasts', () => {
  const paper = (validUntil: string | null) => ({ kind: 'national-good', validUntil, verified: true }) as const;
  const left = (offered: OfferContent, validUntil: string | null) =>
    unclaimed(offered, supplier({ documents: [paper(validUntil)] }), '2026-02-01');
  expect(left(content({ pan: {} }), null)).toEqual(['F1']);
  expect(left(content({ pan: {} }), '2026-01-31')).toEqual([]);
  expect(left(content({ pan: {} }, [claiming('F1', 'C-1')]), null)).toEqual([]);
});

describe('the check before sending', () => {
  test.each<{ why: string; given: Parameters<typeof found>; expected: unknown[] }>([
    { why: 'nothing is wrong', given: [content({ pan: {}, leche: {} })], expected: [] },
    { why: 'nothing is offered', given: [content({})], expected: [['void', 'offer-empty', 1]] },
    { why: 'a product of the lot is missing', given: [content({ leche: {} })], expected: [['void', 'lot-incomplete', 1]] },
    {
      why: 'all together: two are missing',
      given: [content({ leche: {} }), {}, { awardForm: 'total' }],
      expected: [
        ['void', 'lot-incomplete', 1],
        ['void', 'lot-incomplete', 3],
      ],
    },
    {
      why: 'a part where none is taken',
      given: [content({ 'leche-2': { units: 900 } })],
      expected: [['void', 'partial-not-taken', 3]],
    },
    {
      why: 'a part where it is taken',
      given: [content({ 'leche-2': { units: 900 } }), {}, { partialAllowed: true }],
      expected: [],
    },
    {
      why: 'one price over and the other under: the lot decides',
      given: [content({ pan: { price: 200n }, leche: { price: 180n } })],
      expected: [],
    },
    {
      why: 'the lot over its referential price',
      given: [content({ pan: { price: 201n }, leche: { price: 180n } })],
      expected: [['out', 'over-reference', 1]],
    },
    {
      why: 'item by item each decides',
      given: [content({ pan: { price: 191n }, leche: { price: 180n } }), {}, { awardForm: 'item' }],
      expected: [['out', 'over-reference', 1]],
    },
    {
      why: 'a paper that is missing',
      given: [content({ 'leche-2': {} }), {}, {}, terms([asked('document', { documentKind: 'rupe' })])],
      expected: [['judged', 'requirement', 'paper']],
    },
    {
      why: 'a paper that runs out before the deadline',
      given: [
        content({ 'leche-2': {} }),
        { documents: [{ kind: 'rupe', validUntil: '2026-01-31', verified: true }] },
        {},
        terms([asked('document', { documentKind: 'rupe' })], { on: '2026-02-01' }),
      ],
      expected: [['judged', 'requirement', 'paper']],
    },
    {
      why: 'a requirement of two lots is said once',
      given: [
        content({ pan: {}, leche: {}, 'leche-2': {} }),
        { deliversToSchools: false },
        {},
        terms([asked('logistics', { threshold: 10 })]),
      ],
      expected: [['judged', 'requirement', 'facts']],
    },
    {
      why: 'each lot fits, both together do not',
      given: [content({ pan: {}, leche: {}, 'leche-2': {} }), { capacities: [milk(300), { ...milk(1000), foodCode: 'pan' }] }],
      expected: [['judged', 'capacity', 'capacity']],
    },
    {
      why: 'what its own earlier offer for this tender takes is not counted twice',
      given: [
        content({ 'leche-2': {} }),
        {
          capacities: [milk(200)],
          loads: [
            { foodCode: 'leche', kind: 'transformed', month: '2026-03', grams: 200_000, tenderId: 'tender', source: 'sealed' },
          ],
        },
      ],
      expected: [],
    },
    {
      why: 'a margin without its certificate',
      given: [content({ 'leche-2': {} }, [claiming('F1', 'CBN-123')])],
      expected: [['judged', 'claim-paper', 'paper']],
    },
    {
      why: 'a margin with its certificate',
      given: [
        content({ 'leche-2': {} }, [claiming('F1', 'CBN-1')]),
        { documents: [{ kind: 'national-good', validUntil: null, verified: true }] },
      ],
      expected: [],
    },
    {
      why: 'an OECOM accredits itself with its legal personality',
      given: [
        content({ 'leche-2': {} }, [claiming('F3', 'PJ-1')]),
        { kind: 'OECOM', documents: [{ kind: 'legal-personality', validUntil: null, verified: true }] },
      ],
      expected: [],
    },
  ])('$why', ({ given, expected }) => expect(codes(...given)).toEqual(expected));
});

describe('over the referential price', () => {
  test('is told at the item only once what is priced so far is over', () => {
    const half = content({ leche: { price: 381n } });
    expect(overReferenceAt(tenderOf(), content({ leche: { price: 380n } }), 'item-leche')).toBeNull();
    expect(overReferenceAt(tenderOf(), half, 'item-leche')?.totalCentavos).toBe(381_000n);
    expect(overReferenceAt(tenderOf(), half, 'item-pan')).toBeNull();
  });

  test('a part is held against the whole quantity, as it is compared', () => {
    const part = content({ 'leche-2': { units: 1, price: 191n } });
    expect(overReferences(tenderOf({ awardForm: 'item', partialAllowed: true }), part)).toMatchObject([{ isPart: true }]);
    const whole = content({ leche: { price: 381n } });
    expect(overReferences(tenderOf(), whole)).toMatchObject([{ isPart: false }]);
  });
});

test('an item is told with the rest of the draft in the month in which least is left', () => {
  const ground = { capacities: [milk(300)], loads: [] };
  const seen = itemCapacity(
    tenderOf(),
    [{ lotItemId: 'item-leche', units: 1000 }],
    { lotItemId: 'item-leche-2', units: 1000 },
    ground,
  );
  expect(seen).toMatchObject({ use: { month: '2026-03', free: 300_000, asked: 400_000 }, fits: 500 });
});
