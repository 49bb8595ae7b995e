import type { Margin } from '@/lib/domain/evaluation/margins';
import type { ExclusionReason, Ranked, Ranking } from '@/lib/domain/evaluation/ranking';
import type { BasisPoints, Centavos } from '@/lib/domain/units';

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
};

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
