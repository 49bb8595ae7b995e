import { describe, expect, test } from 'vitest';
import { overReferenceAt } from '@/lib/domain/awards/ceiling';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import { awardUnits, contendersOf, offeredFor, offeredPrice, wholeOf } from '@/lib/domain/awards/unit';
import { viewRecorded, viewRunning } from '@/lib/domain/awards/views';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { OfferedItem } from '@/lib/domain/offers/offer';
import { aLine, aRecord, aTenderOfTwoLots, offersFor } from '@/tests/domain/awards/a-record';
import { all, book, offer, unit } from '@/tests/support/opened-offers';

const [breadAndMilk] = awardUnits(aTenderOfTwoLots());
if (!breadAndMilk) throw new Error('no unit');
const lot = breadAndMilk;
const offered = (lotItemId: string, units: number, more: Partial<OfferedItem> = {}): OfferedItem => ({
  lotItemId,
  units,
  priceCentavos: 100n,
  originMunicipalityCode: null,
  producedInCountry: true,
  nationalComponentPercent: 50,
  ...more,
});
const offering = (...items: OfferedItem[]) => ({ ...offer({ id: 'x', price: 1n }), content: { items, claims: [] } });

describe('how a unit is called', () => {
  const named = (awardForm: 'item' | 'lot' | 'total', zoneName: string | null = null) => {
    const tender = aTenderOfTwoLots({ awardForm });
    return awardUnits({ ...tender, lots: tender.lots.map((one) => ({ ...one, zoneName })) }).map(({ label }) => label);
  };
  test.each([
    ['item', null, ['1. bread, x', '1. milk, x', '2. fruit, x']],
    ['item', 'Norte', ['1. bread, x, Norte', '1. milk, x, Norte', '2. fruit, x, Norte']],
    ['lot', 'Norte', ['1. Norte', '2. Sur']],
    ['total', 'Norte', ['Desayuno 2027']],
  ] as const)('by %s in zone %s', (form, zone, labels) => expect(named(form, zone)).toEqual(labels));
  test('in two hundred letters at most', () => {
    const [found] = awardUnits(aTenderOfTwoLots({ awardForm: 'total', title: 'a'.repeat(201) }));
    expect(found?.label).toBe('a'.repeat(200));
  });
});

describe('what competes for a unit', () => {
  const whole = [offered('bread', 1000), offered('milk', 500)];
  test.each([
    ['all of it, in the order of the unit', whole.toReversed(), whole],
    ['with an item of another unit besides', [...whole, offered('fruit', 10)], whole],
    ['one item is missing', [offered('bread', 1000)], null],
    ['a part of the first', [offered('bread', 999), offered('milk', 500)], null],
    ['a part of the last', [offered('bread', 1000), offered('milk', 499)], null],
    ['nothing of it', [offered('fruit', 10)], null],
  ])('of several items only the whole: %s', (_, items, found) => expect(offeredFor(lot, offering(...items))).toEqual(found));
  test('of a single item any part', () => {
    expect(offeredFor(unit, offering(offered('fruit', 1)))).toEqual([offered('fruit', 1)]);
    expect(offeredFor(unit, offering(offered('bread', 1)))).toBeNull();
  });

  test('asks for its part less than the price by which it is compared', () => {
    const part = offering(offered('fruit', 3, { priceCentavos: 250n }));
    expect(offeredPrice(unit, part)).toBe(750n);
    expect(contendersOf(unit, [part], all('complies'))[0]?.price).toBe(250n * BigInt(wholeOf(unit)));
    expect(offeredPrice(lot, part)).toBeNull();
  });

  const contender = (items: OfferedItem[], verdict: TechnicalVerdict = 'complies') =>
    contendersOf(lot, [offering(...items)], all(verdict))[0];
  test.each([
    ['made here when all are', [{}, {}], [true, 50]],
    ['not when one is not', [{}, { producedInCountry: false }], [false, 50]],
    ['nor when the first is not', [{ producedInCountry: false }, {}], [false, 50]],
    ['with the least component of them', [{ nationalComponentPercent: 60 }, { nationalComponentPercent: 40 }], [true, 40]],
  ])('%s', (_, [bread, milk], expected) => {
    const found = contender([offered('bread', 1000, bread), offered('milk', 500, milk)]);
    expect([found?.producedInCountry, found?.nationalComponentPercent]).toEqual(expected);
  });
  test.each([
    ['complies', [true, true]],
    ['unchecked', [true, false]],
    ['fails', [false, false]],
  ] as const)('%s', (verdict, expected) => {
    const found = contender(whole, verdict);
    expect([found?.compliant, found?.sure]).toEqual(expected);
  });

  test('its price is that of the whole at its unit prices', () => {
    expect(
      contender([offered('bread', 1000, { priceCentavos: 190n }), offered('milk', 500, { priceCentavos: 380n })])?.price,
    ).toBe(380_000n);
    expect(contendersOf(unit, [offering(offered('fruit', 400))], all('complies'))[0]?.price).toBe(100_000n);
  });
  test('how much there is to give: units of one item, or the whole of several', () => {
    expect([wholeOf(unit), wholeOf(lot)]).toEqual([1000, 1]);
    expect(contendersOf(unit, [offering(offered('fruit', 400))], all('complies'))[0]?.units).toBe(400);
    expect(contender(whole)?.units).toBe(1);
  });
});

test('a requirement is looked at offer by offer', () => {
  const check = (offerId: string, complies: boolean) => ({ offerId, requirementId: 'r', complies, reason: 'Visto' });
  const verdict = checkVerdicts(['r'], [check('a', true), check('b', false)]);
  expect(['a', 'b', 'c'].map(verdict)).toEqual(['complies', 'fails', 'unchecked']);
});

describe('what an offer asks more for than the referential price', () => {
  const items = (fruit: bigint) => ({
    items: [offered('bread', 1000, { priceCentavos: 500n }), offered('fruit', 1000, { priceCentavos: fruit })],
  });
  test.each([
    ['at it', 'fruit', 100n, null],
    ['a centavo a unit more', 'fruit', 101n, 'lot-2'],
    ['another item', 'bread', 101n, 'lot-1'],
    ['of which nothing is offered, though its lot is over', 'milk', 100n, null],
    ['of another tender', 'rice', 101n, null],
  ])('%s', (_, lotItemId, fruit, target) =>
    expect(overReferenceAt(aTenderOfTwoLots(), items(fruit), lotItemId)?.unit.targetId ?? null).toBe(target),
  );
});

describe('the worklist while offers are evaluated', () => {
  const offers = offersFor({ a: 1000, b: 1000 });
  const view = (verdictOf: (id: string) => TechnicalVerdict, bids = offers) =>
    viewRunning(book, aTenderOfTwoLots(), bids, verdictOf).map(({ unit: { targetId }, toCheck, allocation, extra, record }) => ({
      targetId,
      toCheck,
      given: allocation?.shares.map(({ offerId }) => offerId) ?? null,
      extra,
      record,
    }));

  test('says what is to be checked, and recommends nothing meanwhile', () => {
    expect(view(all('unchecked'))).toEqual([
      { targetId: 'lot-1', toCheck: null, given: [], extra: null, record: null },
      { targetId: 'lot-2', toCheck: 'a', given: null, extra: null, record: null },
    ]);
  });
  test('says what would be recommended, and what it costs beyond the lowest price', () => {
    expect(view((id) => (id === 'a' ? 'fails' : 'complies'))[1]).toEqual({
      targetId: 'lot-2',
      toCheck: null,
      given: ['b'],
      extra: { extra: 0n, lowest: 51_000n },
      record: null,
    });
  });
  test('names the claims on which the award hangs', () => {
    const small = offersFor({ a: 1000, b: { units: 1000, price: 60n, kind: 'OECA', claims: ['F3'] } });
    expect(viewRunning(book, aTenderOfTwoLots(), small, all('complies')).map(({ openClaims }) => openClaims)).toEqual([
      [],
      [{ offerId: 'b', claim: 'F3' }],
    ]);
  });
});

describe('the worklist from the recommendation on', () => {
  const offers = offersFor({ a: 1000, b: 1000 });
  const lines = [aLine('a', 1, { priceCentavos: 50_000n }), aLine('b', 2, { priceCentavos: 51_000n })];
  const viewOf = (record: ReturnType<typeof aRecord>, verdictOf: (id: string) => TechnicalVerdict = all('complies')) => {
    const [view, ...others] = viewRecorded(aTenderOfTwoLots(), offers, verdictOf, [record]);
    expect(others).toEqual([]);
    expect(view?.openClaims).toEqual([]);
    return [view?.toCheck ?? null, view?.allocation?.shares.map(({ offerId }) => offerId) ?? null, view?.extra ?? null];
  };
  const recommended = aRecord({}, { outcome: 'recommended', lines, extraCostCentavos: 777n });
  const awarded = aRecord({ b: 1000 }, { lines, extraCostCentavos: 1000n });

  test('what nobody recorded is left out', () =>
    expect(viewRecorded(aTenderOfTwoLots(), offers, all('complies'), [aRecord({}, { targetId: 'lot-9' })])).toEqual([]));
  test('recommended: by the order that was kept, reckoned as it stands', () =>
    expect(viewOf(recommended)).toEqual([null, ['a'], { extra: 0n, lowest: 50_000n }]));
  test('with a check that is open again: nothing yet', () =>
    expect(viewOf(recommended, all('unchecked'))).toEqual(['a', null, null]));
  test('awarded: as it was given, at the extra cost that was reckoned then, whatever was checked since', () => {
    expect(viewOf(awarded)).toEqual([null, ['b'], { extra: 1000n, lowest: 50_000n }]);
    expect(viewOf(awarded, all('unchecked'))).toEqual(['a', ['b'], { extra: 1000n, lowest: 50_000n }]);
  });
  test('awarded without a figure on record: reckoned as it stands', () =>
    expect(viewOf({ ...awarded, extraCostCentavos: null })).toEqual([null, ['b'], { extra: 1000n, lowest: 50_000n }]));
  test('deserted: nobody, though an offer would be there', () => {
    const deserted = aRecord({}, { outcome: 'deserted', lines, awardedOfferId: null });
    expect(viewOf(deserted)).toEqual([null, [], null]);
    expect(viewOf(deserted, all('unchecked'))).toEqual(['a', [], null]);
  });
  test('awarded to nobody any more: no cost of it', () =>
    expect(viewOf(aRecord({}, { lines, awardedOfferId: null, extraCostCentavos: 5n }))).toEqual([null, [], null]));
});
