import type { Lot } from '@/lib/domain/tenders/tender';
import type { Grams } from '@/lib/domain/units';
import { coverOf, type LotCover, percentCovered } from './capacity';
import { type Check, checkProducts, checkRequirement, checkSomething, checkWholeQuantity } from './checks';
import { distanceToLot, type LotDistance } from './distance';
import { besides } from './free-capacity';
import type { MatchingTerms, Supplier } from './supplier';

/** How well one lot fits one supplier. */
export type Fit = {
  lotId: string;
  checks: readonly Check[];
  /** Requirements met or not asked, of those that the census can tell. */
  met: number;
  of: number;
  cover: LotCover;
  /** What it could serve if nothing else took of its capacities: 0 where it has nothing of the lot in those months. */
  madeGrams: Grams;
  /** Share of the quantity it can serve, whole percent rounded down. */
  percent: number;
  distance: LotDistance | null;
  /** Whether nothing that the census knows stands in the way. */
  canOffer: boolean;
};

export function fitOf(
  supplier: Supplier,
  { tenderId, requirements, partialAllowed, fallbackPlace, on }: MatchingTerms,
  lot: Lot,
): Fit {
  const cover = coverOf(lot, supplier.capacities, besides(supplier.loads, tenderId));
  const madeGrams = coverOf(lot, supplier.capacities).coveredGrams;
  const distance = distanceToLot(supplier.place, lot.dropPoints, fallbackPlace);
  const asked = requirements.filter(({ kind }) => partialAllowed || kind !== 'capacity');
  const isFull = madeGrams > 0 && cover.coveredGrams === 0 && !asked.some(({ kind }) => kind === 'capacity');
  const checks = [
    checkProducts(supplier, lot, partialAllowed),
    ...(partialAllowed ? (isFull ? [checkSomething(cover)] : []) : [checkWholeQuantity(cover)]),
    ...asked.map((requirement) => checkRequirement(requirement, supplier, { lot, on, cover, distance })),
  ];
  const told = checks.filter(({ state }) => state !== 'later');
  const met = told.filter(({ state }) => state !== 'gap').length;
  return {
    lotId: lot.id,
    checks,
    met,
    of: told.length,
    cover,
    madeGrams,
    percent: percentCovered(cover),
    distance,
    canOffer: met === told.length,
  };
}

/** The lots a supplier has something of, best first: nothing in the way, then fewest gaps, then most of the quantity, then nearest. */
export function orderByFit<Row extends { fit: Fit }>(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ fit }) => fit.madeGrams > 0)
    .sort(
      ({ fit: a }, { fit: b }) =>
        a.of - a.met - (b.of - b.met) ||
        b.percent - a.percent ||
        (a.distance?.middle ?? Infinity) - (b.distance?.middle ?? Infinity),
    );
}
