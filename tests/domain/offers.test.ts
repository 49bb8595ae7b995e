import { describe, expect, test } from 'vitest';
import { offerWarnings } from '@/lib/domain/awards/preview';
import { mergeDraft, type OfferContent, type OfferedItem, offerTotal, type TenderForBidders } from '@/lib/domain/offers/offer';
import { canonicalPayload, readPayload } from '@/lib/domain/offers/payload';
import { assertSendable, assertTakesOffers } from '@/lib/domain/offers/rules';
import { readStep } from '@/lib/domain/offers/steps';
import { Refusal } from '@/lib/domain/refusal';
import { aTender } from '@/tests/domain/offers/a-tender';
import { realBook } from '@/tests/support/reference';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [bread, milk, fruit] = [id(1), id(2), id(3)];

const askedItem = (itemId: string, productName: string, units: number) => ({
  id: itemId,
  productName,
  presentation: 'unidad',
  productKind: 'fresh' as const,
  mainFoodCode: productName,
  unitGrams: 60,
  units,
  priceCentavos: 100n,
});

const days = { startsOn: '2027-02-01', endsOn: '2027-05-31' };

const tenderOf = (over: Partial<TenderForBidders> = {}) =>
  aTender({
    id: id(100),
    organisationId: id(101),
    lots: [
      {
        id: id(10),
        number: 1,
        title: 'Norte',
        zoneName: null,
        ...days,
        items: [askedItem(bread, 'Pan', 1000), askedItem(milk, 'Leche', 2000)],
      },
      { id: id(11), number: 2, title: 'Sur', zoneName: null, ...days, items: [askedItem(fruit, 'Plátano', 1500)] },
    ],
    ...over,
  });

const item = (lotItemId: string, units: number, over: Partial<OfferedItem> = {}): OfferedItem => ({
  lotItemId,
  units,
  priceCentavos: 90n,
  originMunicipalityCode: '050103',
  producedInCountry: true,
  nationalComponentPercent: 60,
  ...over,
});
const content = (...items: OfferedItem[]): OfferContent => ({ items, claims: [] });

const certificate = { certificate: 'N-1', issuer: 'Entidad', issuedOn: '2025-03-01', validUntil: '2027-03-01' };

function codeOf(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
}

describe('what may be sent', () => {
  test.each<{ why: string; tender?: Partial<TenderForBidders>; content: OfferContent; refused: string | null }>([
    { why: 'nothing offered', content: content(), refused: 'offer-empty' },
    { why: 'an item of another tender', content: content(item(id(9), 1)), refused: 'not-found' },
    { why: 'more than is asked for', content: content(item(bread, 1001)), refused: 'units-over-lot' },
    { why: 'all that is asked for', content: content(item(bread, 1000)), refused: null },
    { why: 'part of an item where parts are taken', content: content(item(bread, 1)), refused: null },
    {
      why: 'part where they are not',
      tender: { partialAllowed: false },
      content: content(item(bread, 999)),
      refused: 'partial-not-taken',
    },
    {
      why: 'one item of a lot awarded whole',
      tender: { awardForm: 'lot' },
      content: content(item(bread, 1000)),
      refused: 'lot-incomplete',
    },
    {
      why: 'a whole lot, none of the other',
      tender: { awardForm: 'lot' },
      content: content(item(bread, 1000), item(milk, 2000)),
      refused: null,
    },
    {
      why: 'part of a lot of several items',
      tender: { awardForm: 'lot' },
      content: content(item(bread, 500), item(milk, 1000)),
      refused: 'partial-not-taken',
    },
    { why: 'part of a lot of one item', tender: { awardForm: 'lot' }, content: content(item(fruit, 700)), refused: null },
    {
      why: 'one lot of a tender awarded whole',
      tender: { awardForm: 'total' },
      content: content(item(fruit, 1500)),
      refused: 'lot-incomplete',
    },
    {
      why: 'everything of a tender awarded whole',
      tender: { awardForm: 'total' },
      content: content(item(bread, 1000), item(milk, 2000), item(fruit, 1500)),
      refused: null,
    },
    {
      why: 'a price over the reference: told, not refused',
      content: content(item(bread, 1000, { priceCentavos: 101n })),
      refused: null,
    },
  ])('$why', (row) => {
    expect(codeOf(() => assertSendable(tenderOf(row.tender), row.content))).toBe(row.refused);
  });

  test.each([
    ['a millisecond before the deadline', 'published', -1, null],
    ['at the deadline', 'published', 0, 'offers-closed'],
    ['a millisecond after', 'published', 1, 'offers-closed'],
    ['a draft', 'draft', -1, 'offers-closed'],
    ['a cancelled tender', 'cancelled', -1, 'offers-closed'],
  ] as const)('%s', (_, status, ms, refused) => {
    const tender = tenderOf({ status });
    const now = new Date((tender.deadlineAt?.getTime() ?? 0) + ms);
    expect(codeOf(() => assertTakesOffers(tender, now))).toBe(refused);
  });
});

describe('what the bidder is told before sending', () => {
  const warn = (offered: OfferContent, kind: 'OECA' | 'OECOM' | 'company' = 'OECA') =>
    offerWarnings(tenderOf(), offered, kind, realBook()).map((warning) =>
      'claim' in warning ? `${warning.claim} ${warning.why}` : warning.code,
    );
  const claiming = (claims: readonly ('F1' | 'F2' | 'F3')[], offered = item(bread, 1000)): OfferContent => ({
    items: [offered],
    claims: claims.map((claim) => ({ claim, ...certificate })),
  });

  test.each([
    ['nothing to say', warn(claiming(['F1', 'F2', 'F3'])), []],
    ['F2 without F1', warn(claiming(['F2'])), ['F2 needs-f1']],
    ['made abroad', warn(claiming(['F1'], item(bread, 1000, { producedInCountry: false }))), ['F1 made-abroad']],
    [
      'component of 29, below a bound that nobody read',
      warn(claiming(['F1', 'F2'], item(bread, 1000, { nationalComponentPercent: 29 }))),
      ['F2 needs-legal-review'],
    ],
    ['F3 of a company', warn(claiming(['F3']), 'company'), ['F3 kind-not-listed']],
    ['F3 of an OECOM without the municipality’s own basis', warn(claiming(['F3']), 'OECOM'), ['F3 kind-not-listed']],
    ['origin unknown', warn(claiming([], item(bread, 1000, { originMunicipalityCode: null }))), ['origin-unknown']],
  ])('%s', (_, told, expected) => expect(told).toEqual(expected));
});

describe('a draft', () => {
  test('is written over page by page', () => {
    const first = mergeDraft(content(), { items: [item(bread, 10), item(milk, 20)], removedItemId: null, claims: null });
    const second = mergeDraft(first, {
      items: [item(bread, 15)],
      removedItemId: milk,
      claims: [{ claim: 'F1', ...certificate }],
    });
    expect(second.items.map(({ lotItemId, units }) => [lotItemId, units])).toEqual([[bread, 15]]);
    expect(mergeDraft(second, { items: [], removedItemId: null, claims: null }).claims).toEqual(second.claims);
    expect(offerTotal(second)).toBe(15n * 90n);
  });
});

describe('the canonical payload', () => {
  const payload = {
    tenderId: id(100),
    partyId: id(200),
    offerId: id(300),
    salt: '0123456789abcdef0123456789abcdef',
    content: {
      items: [item(milk, 2), item(bread, 1)],
      claims: [
        { claim: 'F3', ...certificate, certificate: 'é 1' } as const,
        { claim: 'F1', ...certificate, validUntil: null } as const,
      ],
    },
  };

  test('is one text, whatever the order in which it was typed', () => {
    const turned = {
      ...payload,
      content: { items: payload.content.items.toReversed(), claims: payload.content.claims.toReversed() },
    };
    expect(canonicalPayload(turned)).toBe(canonicalPayload(payload));
    expect(canonicalPayload(payload)).toBe(
      `{"format":"apthapi-offer-2","tenderId":"${id(100)}","organisationId":"${id(200)}","offerId":"${id(300)}","items":[` +
        `{"lotItemId":"${bread}","units":1,"priceCentavos":"90","originMunicipalityCode":"050103","producedInCountry":true,"nationalComponentPercent":60},` +
        `{"lotItemId":"${milk}","units":2,"priceCentavos":"90","originMunicipalityCode":"050103","producedInCountry":true,"nationalComponentPercent":60}],` +
        `"claims":[{"claim":"F1","certificate":"N-1","issuer":"Entidad","issuedOn":"2025-03-01","validUntil":null},` +
        `{"claim":"F3","certificate":"é 1","issuer":"Entidad","issuedOn":"2025-03-01","validUntil":"2027-03-01"}],` +
        `"salt":"0123456789abcdef0123456789abcdef"}`,
    );
  });

  test('is read back as it was written', () => {
    const text = canonicalPayload(payload);
    const read = readPayload(text);
    expect(read && canonicalPayload(read)).toBe(text);
  });

  test('of the first form, which told the number of a certificate alone, is read still', () => {
    const old =
      `{"format":"apthapi-offer-1","tenderId":"${id(100)}","organisationId":"${id(200)}","offerId":"${id(300)}","items":[` +
      `{"lotItemId":"${bread}","units":1,"priceCentavos":"90","originMunicipalityCode":"050103","producedInCountry":true,"nationalComponentPercent":60}],` +
      `"claims":[{"claim":"F1","certificate":"2"}],"salt":"0123456789abcdef0123456789abcdef"}`;
    expect(readPayload(old)?.content.claims).toEqual([
      { claim: 'F1', certificate: '2', issuer: null, issuedOn: null, validUntil: null },
    ]);
    expect(readPayload(old.replace('offer-1', 'offer-3'))).toBeNull();
  });

  test.each(['', '{}', 'null', '{"format":"apthapi-offer-2"}', canonicalPayload(payload).replace('"units":1', '"units":-1')])(
    '%s is not one',
    (text) => {
      expect(readPayload(text)).toBeNull();
    },
  );
});

test.each([
  ['3', { kind: 'item', index: 2 }],
  ['lote-2', { kind: 'item', index: 2 }],
  ['lote-1', { kind: 'item', index: 0 }],
  ['lote-9', { kind: 'list' }],
  ['lote-', { kind: 'list' }],
  ['revisar', { kind: 'review' }],
  [undefined, { kind: 'list' }],
])('the step of an offer: %s', (text, step) => {
  expect(readStep(text, tenderOf())).toEqual(step);
});
