import type { Margin } from '@/lib/domain/evaluation/margins';
import type { ExclusionReason, Ranked, Ranking } from '@/lib/domain/evaluation/ranking';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import { Refusal } from '@/lib/domain/refusal';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import type { AwardShare } from './award';
import type { AwardChange, AwardRound } from './rounds';
import { type AwardUnit, awardUnits } from './unit';

/** One offer's line in the order of a unit, as the recommendation kept it. */
export type RankedLine = {
  offerId: string;
  /** Null when it is excluded. */
  place: number | null;
  priceCentavos: Centavos;
  factorBps: BasisPoints;
  adjustedCentavos: Centavos;
  margins: readonly Margin[];
  excludedReason: ExclusionReason | null;
};

/** What is on record of a unit since the recommendation. */
export type UnitRecord = {
  id: string;
  targetId: string;
  label: string;
  referenceCentavos: Centavos;
  outcome: 'pending' | 'recommended' | 'awarded' | 'deserted';
  recommendedOfferId: string | null;
  recommendation: string | null;
  /** What the evaluator went on with where a margin rests on a rule that decides nothing alone. */
  legalBasis: string | null;
  awardedOfferId: string | null;
  departureReport: string | null;
  /** Why more was awarded than what was free of a capacity. */
  capacityReason: string | null;
  extraCostCentavos: Centavos | null;
  lines: readonly RankedLine[];
  awarded: readonly { offerId: string; lotItemId: string; units: number }[];
  awardedAt: Date | null;
  round: number;
  /** Each time that somebody did not sign, in order. */
  rounds: readonly AwardRound[];
};

/** @returns who is awarded, in the order of the award: who was first, then as the order of the recommendation says. */
export function winnersOf({
  awarded,
  awardedOfferId,
  lines,
}: Pick<UnitRecord, 'awardedOfferId'> & Record<'awarded' | 'lines', readonly { offerId: string }[]>): string[] {
  if (!awardedOfferId) return [];
  const held = new Set(awarded.map(({ offerId }) => offerId));
  return [awardedOfferId, ...lines.map(({ offerId }) => offerId).filter((id) => held.has(id) && id !== awardedOfferId)];
}

/** @returns what each winner has of a unit, in the order of the award */
export function sharesOf(record: Pick<UnitRecord, 'awarded' | 'awardedOfferId' | 'lines'>): AwardShare[] {
  return winnersOf(record).map((offerId) => ({ offerId, items: record.awarded.filter((one) => one.offerId === offerId) }));
}

/** @returns when that winner was told of what it has now: by the award, or by the last round that gave it more; null before the award */
export function notifiedAt(
  {
    awardedAt,
    rounds,
  }: Pick<UnitRecord, 'awardedAt'> & {
    rounds: readonly { at: Date; changes: readonly Pick<AwardChange, 'offerId' | 'unitsBefore' | 'unitsAfter'>[] }[];
  },
  offerId: string,
): Date | null {
  const given = rounds.findLast(({ changes }) =>
    changes.some((one) => one.offerId === offerId && one.unitsAfter > one.unitsBefore),
  );
  return given?.at ?? awardedAt;
}

/** @returns the lines to keep of a ranking. */
export function linesOf({ ranked, excluded }: Ranking): RankedLine[] {
  const line = ({ id, price, factorBps, adjusted, margins }: Omit<Ranked, 'place'>) => ({
    offerId: id,
    priceCentavos: price,
    factorBps,
    adjustedCentavos: adjusted,
    margins,
  });
  return [
    ...ranked.map((one) => ({ ...line(one), place: one.place, excludedReason: null })),
    ...excluded.map((one) => ({ ...line(one), place: null, excludedReason: one.reason })),
  ];
}

/** @returns ids of the rules behind the margins of an order, each once. */
export function rulesOf(lines: readonly RankedLine[]): string[] {
  return [...new Set(lines.flatMap(({ margins }) => margins.map(({ rule }) => rule)))];
}

/** @returns the order that was kept. The exact adjusted price is not on record: places say the order. */
export function rankingOf(lines: readonly RankedLine[]): Ranking {
  const one = ({ offerId, priceCentavos, factorBps, adjustedCentavos, margins }: RankedLine) => ({
    id: offerId,
    price: priceCentavos,
    factorBps,
    adjusted: adjustedCentavos,
    adjustedExact: priceCentavos * BigInt(factorBps),
    margins,
  });
  return {
    ranked: lines
      .flatMap((line) => (line.place === null ? [] : [{ ...one(line), place: line.place }]))
      .toSorted((a, b) => a.place - b.place),
    excluded: lines.flatMap((line) => (line.excludedReason === null ? [] : [{ ...one(line), reason: line.excludedReason }])),
  };
}

/**
 * A unit of a tender with its record, of which that offer is a winner.
 * @throws Refusal unit-missing | not-the-winner
 */
export function findWin(
  tender: Pick<TenderForBidders, 'id' | 'title' | 'awardForm' | 'lots'>,
  records: readonly UnitRecord[],
  { unitId, offerId }: { unitId: string; offerId: string },
): { unit: AwardUnit; record: UnitRecord } {
  const record = records.find(({ id }) => id === unitId);
  const unit = awardUnits(tender).find(({ targetId }) => targetId === record?.targetId);
  if (!record || !unit) throw new Refusal('unit-missing');
  if (!winnersOf(record).includes(offerId)) throw new Refusal('not-the-winner');
  return { unit, record };
}
