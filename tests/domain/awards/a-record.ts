import type { RankedLine, UnitRecord } from '@/lib/domain/awards/record';
import type { AwardRound } from '@/lib/domain/awards/rounds';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { aTender } from '@/tests/domain/offers/a-tender';
import { type Bid, book, offer, tender } from '@/tests/support/opened-offers';

/** A tender of two lots for tables of cases: bread and milk in the first, a thousand of fruit at 1.00 in the second. */
export const aTenderOfTwoLots = (more: Partial<TenderForBidders> = {}): TenderForBidders =>
  aTender({
    ...tender,
    municipalityCode: '051201',
    reference: 'YOC-2026-001',
    buyerName: 'GAM de Yocalla',
    publishedAt: new Date('2026-03-02T14:00:00Z'),
    deadlineAt: new Date('2026-03-10T20:00:00Z'),
    awardForm: 'lot',
    referenceCentavos: 500_000n,
    ...more,
  });

/** A line of an order that was kept; place null: out of it. */
export const aLine = (offerId: string, place: number | null, more: Partial<RankedLine> = {}): RankedLine => ({
  offerId,
  place,
  priceCentavos: 80_000n,
  factorBps: 10_000,
  adjustedCentavos: 80_000n,
  margins: [],
  excludedReason: place === null ? 'not-compliant' : null,
  ...more,
});

/** The record of lot 2, awarded by units of fruit to these, the first first. */
export const aRecord = (held: Readonly<Record<string, number>>, more: Partial<UnitRecord> = {}): UnitRecord => ({
  id: 'unit',
  targetId: 'lot-2',
  label: '2. Sur',
  referenceCentavos: 100_000n,
  outcome: 'awarded',
  recommendedOfferId: Object.keys(held)[0] ?? null,
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
  lines: Object.keys(held).map((offerId, i) => aLine(offerId, i + 1)),
  ...more,
});

const goingOn = book.rules.get('ADJ-NEXT');
if (!goingOn) throw new Error('no rule by which an award goes on');

/** One time that the first of lot 2 did not sign. */
export const aRound = (more: Partial<AwardRound> = {}): AwardRound => ({
  unitId: 'unit',
  round: 2,
  offerId: 'a',
  nextOfferId: 'b',
  cause: 'declined',
  happenedOn: '2026-03-17',
  reason: 'Desiste por nota',
  legalBasis: null,
  capacityReason: null,
  trace: goingOn,
  decidedById: 'authority',
  at: new Date('2026-03-18T12:00:00Z'),
  changes: [],
  ...more,
});

/** Offers for lot 2 in the order of their names, each a centavo a unit dearer than the one before: [units, more]. */
export const offersFor = (bids: Readonly<Record<string, number | Partial<Bid>>>): OpenedOffer[] =>
  Object.entries(bids).map(([id, bid], place) => {
    const more = typeof bid === 'number' ? { units: bid } : bid;
    return offer({ id, price: BigInt(50 + place), at: place, ...more });
  });
