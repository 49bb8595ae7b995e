import { describe, expect, test } from 'vitest';
import { awardChanges, awardStepAfter, extraAfter } from '@/lib/domain/awards/next';
import { notifiedAt, type UnitRecord } from '@/lib/domain/awards/record';
import { type AwardRound, assertHappened, outOf } from '@/lib/domain/awards/rounds';
import { awardUnits, type OpenedOffer } from '@/lib/domain/awards/unit';
import { viewRecorded } from '@/lib/domain/awards/views';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Refusal } from '@/lib/domain/refusal';
import { realBook } from '@/tests/support/reference';

const book = realBook();
const asked = {
  id: 'fruit',
  productName: 'Fruta',
  presentation: 'x',
  productKind: 'fresh' as const,
  mainFoodCode: 'f',
  unitGrams: 1,
  units: 1000,
  priceCentavos: 100n,
};
const lot = {
  id: 'lot',
  number: 1,
  title: 'Norte',
  zoneName: null,
  startsOn: '2026-04-06',
  endsOn: '2026-06-26',
  items: [asked],
};
const [unit] = awardUnits({ id: 't', title: 'T', awardForm: 'item', lots: [lot] });
if (!unit) throw new Error('no unit');
const bought = unit;

/** Offers in the order of their names: each a centavo dearer than the one before. */
const offersOf = (units: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(units).map(([id, offered], place): [string, OpenedOffer] => [
      id,
      {
        id,
        partyId: id,
        organisationName: id,
        bidderKind: 'company',
        receiptNumber: id,
        receivedAt: new Date(place),
        totalCentavos: 1n,
        claimChecks: [],
        content: {
          claims: [],
          items: [
            {
              lotItemId: 'fruit',
              units: offered,
              priceCentavos: BigInt(50 + place),
              originMunicipalityCode: null,
              producedInCountry: false,
              nationalComponentPercent: 0,
            },
          ],
        },
      },
    ]),
  );

/** What each has now, the first first. */
const recordOf = (held: Readonly<Record<string, number>>): UnitRecord => ({
  id: 'unit',
  targetId: 'fruit',
  label: 'Fruta',
  referenceCentavos: 100_000n,
  outcome: 'awarded',
  recommendedOfferId: null,
  recommendation: null,
  legalBasis: null,
  awardedOfferId: Object.keys(held)[0] ?? null,
  departureReport: null,
  capacityReason: null,
  extraCostCentavos: 0n,
  awardedAt: new Date('2026-03-16T20:00:00Z'),
  round: 1,
  rounds: [],
  awarded: Object.entries(held).map(([offerId, units]) => ({ offerId, lotItemId: 'fruit', units })),
  lines: Object.keys(held).map((offerId, i) => ({
    offerId,
    place: i + 1,
    priceCentavos: 1n,
    factorBps: 10_000,
    adjustedCentavos: 1n,
    margins: [],
    excludedReason: null,
  })),
});

type Case = {
  why: string;
  offered: Readonly<Record<string, number>>;
  held: Readonly<Record<string, number>>;
  leaves: string;
  verdicts?: Readonly<Record<string, TechnicalVerdict>>;
  goesOn?: boolean;
  then: string;
};

const all = { a: 1000, b: 1000, c: 1000 };
const cases: Case[] = [
  { why: 'the next in order takes it whole', offered: all, held: { a: 1000 }, leaves: 'a', then: 'b 1000' },
  { why: 'who fails is passed over', offered: all, held: { a: 1000 }, leaves: 'a', verdicts: { b: 'fails' }, then: 'c 1000' },
  {
    why: 'who was not checked is checked first',
    offered: all,
    held: { a: 1000 },
    leaves: 'a',
    verdicts: { b: 'unchecked' },
    then: 'check b',
  },
  {
    why: 'whoever else was awarded keeps its part and takes more first',
    offered: { a: 400, b: 800, c: 500 },
    held: { a: 400, b: 600 },
    leaves: 'a',
    then: 'b 800, c 200',
  },
  {
    why: 'one chosen by departure keeps its place',
    offered: { a: 500, b: 1000, c: 400 },
    held: { c: 400, a: 500, b: 100 },
    leaves: 'a',
    then: 'c 400, b 600',
  },
  {
    why: 'what nobody offers stays free',
    offered: { a: 700, b: 200 },
    held: { a: 700, b: 200 },
    leaves: 'a',
    then: 'b 200, free 800',
  },
  { why: 'nobody is left', offered: { a: 1000 }, held: { a: 1000 }, leaves: 'a', then: 'nobody' },
  { why: 'a rejected rule takes it to nobody', offered: all, held: { a: 1000 }, leaves: 'a', goesOn: false, then: 'nobody' },
  {
    why: 'a rejected rule leaves the others what they have',
    offered: { a: 400, b: 600, c: 900 },
    held: { a: 400, b: 600 },
    leaves: 'a',
    goesOn: false,
    then: 'b 600, free 400',
  },
];

test.each(cases)('$why', ({ offered, held, leaves, verdicts = {}, goesOn = true, then }) => {
  const offers = offersOf(offered);
  const basis = { book, offers, verdictOf: (id: string) => verdicts[id] ?? 'complies' };
  const step = awardStepAfter(bought, recordOf(held), { offerId: leaves, rounds: [], goesOn }, basis);
  if (step.step !== 'recommend') return expect(`${step.step} ${step.offerId}`).toBe(then);
  const { shares, uncovered } = step.allocation;
  const told = shares.map(({ offerId, items }) => `${offerId} ${items[0]?.units}`);
  expect([...told, ...(uncovered > 0 ? [`free ${uncovered}`] : [])].join(', ') || 'nobody').toBe(then);
  const changes = awardChanges(recordOf(held).awarded, step.allocation);
  expect(changes[0]).toMatchObject({ offerId: leaves, unitsBefore: held[leaves], unitsAfter: 0 });
});

test('its extra cost is held to the lowest price that complies now, whatever the recommendation knew', () => {
  // a leaves, b is the cheapest and was found not to comply after the award, c costs a centavo more than b.
  const basis = {
    book,
    offers: offersOf(all),
    verdictOf: (id: string): TechnicalVerdict => (id === 'b' ? 'fails' : 'complies'),
  };
  const record = { ...recordOf({ a: 1000 }), lines: recordOf(all).lines };
  const leaving = { offerId: 'a', rounds: [], goesOn: true };
  const step = awardStepAfter(bought, record, leaving, basis);
  if (step.step !== 'recommend') throw new Error(step.step);
  expect(extraAfter(bought, record, leaving, basis, step.allocation)).toBe(0n);
  const before = { ...basis, verdictOf: (): TechnicalVerdict => 'complies' };
  expect(extraAfter(bought, record, leaving, before, step.allocation)).toBe(1000n);
});

const round = (changes: Partial<AwardRound>): AwardRound => ({
  unitId: 'unit',
  round: 2,
  offerId: 'a',
  nextOfferId: 'b',
  cause: 'declined',
  happenedOn: '2026-03-17',
  reason: '',
  legalBasis: null,
  capacityReason: null,
  trace: { rule: 'ADJ-NEXT' } as AwardRound['trace'],
  decidedById: '',
  at: new Date('2026-03-18T12:00:00Z'),
  changes: [],
  ...changes,
});

test('bad papers are out of every unit, who only declined of its own', () => {
  const rounds = [
    round({ offerId: 'a', unitId: 'unit' }),
    round({ offerId: 'b', unitId: 'other' }),
    round({ offerId: 'c', unitId: 'other', cause: 'papers' }),
    round({ offerId: 'd', unitId: 'other', cause: 'late' }),
  ];
  expect([...outOf('unit', rounds)]).toEqual(['a', 'c', 'd']);
});

describe('what the preference costs since somebody did not sign', () => {
  const tender = {
    id: 't',
    title: 'T',
    awardForm: 'item',
    lots: [lot],
  } as unknown as TenderForBidders;
  const prices = { a: 30_000n, c: 40_000n, b: 50_000n };
  const lines = Object.entries(prices).map(([offerId, priceCentavos], i) => {
    return {
      ...recordOf({ [offerId]: 1 }).lines[0],
      offerId,
      place: i + 1,
      priceCentavos,
      adjustedCentavos: priceCentavos,
    };
  }) as UnitRecord['lines'];
  const offers = [...offersOf({ a: 1000, b: 1000, c: 1000 }).values()];
  test('the figure that was reckoned then stays, whoever is in or out since', () => {
    const unit = { ...recordOf({ b: 1000 }), lines, extraCostCentavos: 10_000n, rounds: [round({ offerId: 'a' })] };
    const [view] = viewRecorded(tender, offers, (id) => (id === 'c' ? 'fails' : 'complies'), [unit]);
    expect(view?.extra).toEqual({ extra: 10_000n, lowest: 40_000n });
  });
});

test('a term runs from the award, or from the last round that gave more', () => {
  const record = recordOf({ a: 500, b: 500 });
  expect(notifiedAt(record, 'b')).toEqual(record.awardedAt);
  const more = round({ changes: [{ offerId: 'b', lotItemId: 'fruit', unitsBefore: 500, unitsAfter: 1000 }] });
  expect(notifiedAt({ ...record, rounds: [more] }, 'b')).toEqual(more.at);
  expect(notifiedAt({ ...record, rounds: [more] }, 'a')).toEqual(record.awardedAt);
  const less = round({ changes: [{ offerId: 'a', lotItemId: 'fruit', unitsBefore: 500, unitsAfter: 400 }] });
  expect(notifiedAt({ ...record, rounds: [more, less] }, 'b')).toEqual(more.at);
  expect(notifiedAt({ ...record, rounds: [less] }, 'a')).toEqual(record.awardedAt);
});

describe('when it happened', () => {
  const term = { notifiedOn: '2026-03-16', papersUntil: '2026-03-20', today: '2026-03-23' };
  test.each([
    ['declined', '2026-03-16', null],
    ['papers', '2026-03-18', null],
    ['late', '2026-03-21', null],
    ['late', '2026-03-20', 'papers-not-late'],
    ['declined', '2026-03-24', 'happened-in-future'],
    ['papers', '2026-03-13', 'happened-before-award'],
  ] as const)('%s on %s: %s', (cause, happenedOn, code) => {
    const refused = () => {
      try {
        assertHappened({ cause, happenedOn }, term);
        return null;
      } catch (error) {
        return (error as Refusal).code;
      }
    };
    expect(refused()).toBe(code);
  });
});
