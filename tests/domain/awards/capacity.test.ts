import { describe, expect, test } from 'vitest';
import { overCommittedAwards, overCommittedChoices, overCommittedOffers } from '@/lib/domain/awards/capacity';
import { awardUnits } from '@/lib/domain/awards/unit';
import type { Load } from '@/lib/domain/matching/load';
import type { Capacity } from '@/lib/domain/matching/supplier';
import type { OfferedItem } from '@/lib/domain/offers/offer';
import { aTenderOfTwoLots } from '@/tests/domain/awards/a-record';

/** Two lots of thirty days of fruit, a gram a unit: 1,000 and 500 units. In April, and in May. */
const fruit = (id: string, units: number, productName: string, mainFoodCode = 'fruit') => ({
  id,
  productName,
  presentation: 'x',
  productKind: 'fresh' as const,
  mainFoodCode,
  unitGrams: 1,
  units,
  priceCentavos: 100n,
});
const [april, may] = [
  { startsOn: '2027-04-01', endsOn: '2027-04-30' },
  { startsOn: '2027-05-01', endsOn: '2027-05-30' },
];
const lotOf = (number: number, period: typeof april, item: ReturnType<typeof fruit>) => {
  return { id: `lot-${number}`, number, title: 'Fruta', zoneName: null, ...period, items: [item] };
};
const tender = aTenderOfTwoLots({
  lots: [lotOf(1, april, fruit('f1', 1000, 'Manzana')), lotOf(2, april, fruit('f2', 500, 'Pera'))],
});

const able =
  (grams: number, loads: readonly Load[] = []) =>
  () => ({
    capacities: [{ foodCode: 'fruit', kind: 'fresh', gramsPerMonth: grams, months: [] } satisfies Capacity],
    loads,
  });
const taken = (tenderId: string, grams: number): Load => {
  return { foodCode: 'fruit', kind: 'fresh', tenderId, source: 'contract', month: '2027-04', grams };
};
const offered = (lotItemId: string, units: number): OfferedItem => ({
  lotItemId,
  units,
  priceCentavos: 90n,
  originMunicipalityCode: null,
  producedInCountry: false,
  nationalComponentPercent: 0,
});
const offering = (id: string, ...items: OfferedItem[]) => ({ id, partyId: `org-${id}`, content: { claims: [], items } });

describe('an offer that asks more than what is free', () => {
  const both = [offering('a', offered('f1', 1000), offered('f2', 500))];
  test.each([
    ['all that is free', able(1500), []],
    ['a gram more', able(1499), [['a', 'Manzana, Pera', 1499, 1500, 1]]],
    ['beside what another purchase takes', able(2000, [taken('other', 501)]), [['a', 'Manzana, Pera', 1499, 1500, 1]]],
    ['what its own offer for this tender takes is not counted twice', able(1500, [taken('tender', 900)]), []],
  ])('%s', (_, bookOf, expected) => {
    const found = overCommittedOffers(tender, both, bookOf);
    expect(found.map(({ offerId, products, worst, months }) => [offerId, products, worst.free, worst.asked, months])).toEqual(
      expected,
    );
  });
  test('each by its own organisation', () => {
    const bookOf = (partyId: string) => able(partyId === 'org-a' ? 100 : 5000)();
    const offers = [offering('a', offered('f1', 1000)), offering('b', offered('f1', 1000))];
    expect(overCommittedOffers(tender, offers, bookOf).map(({ offerId }) => offerId)).toEqual(['a']);
  });
});

describe('an award that gives more than what is free', () => {
  const share = (offerId: string, lotItemId: string, units: number) => ({ offerId, items: [{ lotItemId, units }] });
  const decided = (targetId: string, ...shares: ReturnType<typeof share>[]) => ({ targetId, allocation: { shares } });
  const over = (awards: ReturnType<typeof decided>[], grams: number, asked = tender) =>
    [...overCommittedAwards(asked, awards, (id) => `org-${id}`, able(grams))].map(([target, found]) => [
      target,
      found.map(({ offerId, worst }) => [offerId, worst.asked]),
    ]);

  test('of two that one cannot make together it is the second that goes beyond', () => {
    const awards = [decided('lot-1', share('a', 'f1', 1000)), decided('lot-2', share('a', 'f2', 500))];
    expect(over(awards, 1499)).toEqual([
      ['lot-1', []],
      ['lot-2', [['a', 1500]]],
    ]);
    expect(over(awards, 1500)).toEqual([
      ['lot-1', []],
      ['lot-2', []],
    ]);
    expect(over(awards.toReversed(), 1499)).toEqual([
      ['lot-2', []],
      ['lot-1', [['a', 1500]]],
    ]);
  });
  test('two who share take each of their own', () => {
    const awards = [decided('lot-1', share('a', 'f1', 600), share('b', 'f1', 400)), decided('lot-2', share('b', 'f2', 500))];
    expect(over(awards, 600)).toEqual([
      ['lot-1', []],
      ['lot-2', [['b', 900]]],
    ]);
  });
  test('where only an earlier one goes beyond, another food says nothing of it', () => {
    const other = aTenderOfTwoLots({
      lots: [lotOf(1, april, fruit('f1', 1000, 'Manzana')), lotOf(2, may, fruit('b2', 500, 'Pan', 'bread'))],
    });
    const bookOf = () => ({
      capacities: ['fruit', 'bread'].map((foodCode): Capacity => ({ foodCode, kind: 'fresh', gramsPerMonth: 700, months: [] })),
      loads: [],
    });
    const awards = [decided('lot-1', share('a', 'f1', 1000)), decided('lot-2', share('a', 'b2', 500))];
    const found = overCommittedAwards(other, awards, (id) => id, bookOf);
    expect([...found].map(([target, all]) => [target, all.length])).toEqual([
      ['lot-1', 1],
      ['lot-2', 0],
    ]);
  });
  test('of a lot of two foods one is enough', () => {
    const items = [fruit('f1', 1000, 'Manzana'), fruit('b1', 10, 'Pan', 'bread')];
    const two = aTenderOfTwoLots({ lots: [{ ...lotOf(1, april, fruit('f1', 1000, 'Manzana')), items }] });
    const all = { offerId: 'a', items: items.map(({ id, units }) => ({ lotItemId: id, units })) };
    const found = overCommittedAwards(two, [{ targetId: 'lot-1', allocation: { shares: [all] } }], (id) => id, able(999));
    expect(found.get('lot-1')?.map(({ products }) => products)).toEqual(['Pan', 'Manzana']);
  });
  test('deserted it gives nobody anything', () => expect(over([decided('lot-1')], 1)).toEqual([['lot-1', []]]));
});

describe('what could go beyond, whoever is chosen', () => {
  const units = awardUnits(tender);
  const ranking = (...ids: string[]) => ({ ranked: ids.map((id) => ({ id })) });
  const choices = (ids: string[], grams: number) => {
    const bids = [offering('a', offered('f1', 1000)), offering('b', offered('f1', 800), offered('f2', 500))];
    const bookOf = (partyId: string) => (partyId ? able(grams)() : { capacities: [], loads: [] });
    const given = units.map((unit) => ({ unit, ranking: ranking(...ids) }));
    return [...overCommittedChoices(tender, given, bids, bookOf)].map(([target, found]) => [
      target,
      found.map(({ offerId, worst }) => [offerId, worst.asked]),
    ]);
  };

  test.each([
    [
      1300,
      [
        ['lot-1', []],
        ['lot-2', []],
      ],
    ],
    [
      1299,
      [
        ['lot-1', []],
        ['lot-2', [['b', 1300]]],
      ],
    ],
    [
      999,
      [
        ['lot-1', [['a', 1000]]],
        ['lot-2', [['b', 1300]]],
      ],
    ],
    [
      799,
      [
        [
          'lot-1',
          [
            ['a', 1000],
            ['b', 800],
          ],
        ],
        ['lot-2', [['b', 1300]]],
      ],
    ],
  ])('with %d grams a month', (grams, expected) => expect(choices(['a', 'b'], grams)).toEqual(expected));
  test('whoever is not in the order, or did not offer, is not thought of', () => {
    expect(choices(['b', 'gone'], 799)).toEqual([
      ['lot-1', [['b', 800]]],
      ['lot-2', [['b', 1300]]],
    ]);
    expect(choices([], 1)).toEqual([
      ['lot-1', []],
      ['lot-2', []],
    ]);
  });
});
