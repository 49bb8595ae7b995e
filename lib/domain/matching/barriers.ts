import type { RequirementKind } from '@/lib/domain/tenders/requirement';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Grams } from '@/lib/domain/units';
import { type Fit, fitOf } from './fit';
import type { MatchingTerms, Supplier } from './supplier';

/** In the order in which a reader asks: can they make enough, have they the papers, can they bring it. */
const barrierOrder = [
  'capacity',
  'sanitary',
  'logistics',
  'experience',
  'document',
] as const satisfies readonly RequirementKind[];
export type BarrierKind = (typeof barrierOrder)[number];

/** One barrier: how many it shuts out by itself, and how many are left after it and those before it. */
export type Barrier = { kind: BarrierKind; stops: number; left: number };

/** A supplier that has the product, with its best fit among the lots. */
export type SeenSupplier = { supplier: Supplier; fit: Fit };

/** Who could serve some lots and what stops the others. */
export type Barriers = {
  /** In the census with the product. */
  withProduct: number;
  steps: readonly Barrier[];
  canOffer: number;
  /** The ones who can offer first, then by how little they lack. */
  suppliers: readonly SeenSupplier[];
};

type Candidate = { supplier: Supplier; fits: readonly Fit[] };

/**
 * Counts the barriers of a lot, or of the parts it could be split into, over the actors of the census. A supplier passes
 * when nothing stops it in at least one of the lots; a step is shown for each kind of requirement that the census can tell.
 */
export function barriersOf(census: readonly Supplier[], terms: MatchingTerms, lots: readonly Lot[]): Barriers {
  const candidates = census.map((supplier) => candidateOf(supplier, terms, lots)).filter(({ fits }) => fits.length > 0);
  const asked = barrierOrder.filter((kind) => candidates.some(({ fits }) => fits.some((fit) => asks(fit, kind))));
  const suppliers = candidates.flatMap(({ supplier, fits }) => {
    const [fit] = [...fits].sort(easiestFirst);
    return fit ? [{ supplier, fit }] : [];
  });
  return {
    withProduct: candidates.length,
    steps: asked.map((kind, index) => ({
      kind,
      stops: candidates.filter(({ fits }) => fits.every((fit) => isStoppedBy(fit, kind))).length,
      left: candidates.filter(({ fits }) =>
        fits.some((fit) => !asked.slice(0, index + 1).some((barrier) => isStoppedBy(fit, barrier))),
      ).length,
    })),
    canOffer: suppliers.filter(({ fit }) => fit.canOffer).length,
    suppliers: suppliers.sort((a, b) => easiestFirst(a.fit, b.fit)),
  };
}

/** How much of a lot those who can offer cover together: it may be many times the lot. */
export function coverTogether({ suppliers }: Pick<Barriers, 'suppliers'>): { coveredGrams: Grams; neededGrams: Grams } {
  const able = suppliers.filter(({ fit }) => fit.canOffer);
  const neededGrams = able[0]?.fit.cover.neededGrams ?? 0;
  return { neededGrams, coveredGrams: able.reduce((sum, { fit }) => sum + fit.cover.coveredGrams, 0) };
}

function candidateOf(supplier: Supplier, terms: MatchingTerms, lots: readonly Lot[]): Candidate {
  const fits = lots.map((lot) => fitOf(supplier, terms, lot)).filter((fit) => fit.madeGrams > 0 && !isStoppedBy(fit, 'product'));
  return { supplier, fits };
}

function asks(fit: Fit, kind: BarrierKind): boolean {
  return fit.checks.some((check) => check.kind === kind && check.state !== 'later');
}

function isStoppedBy(fit: Fit, kind: BarrierKind | 'product'): boolean {
  return fit.checks.some((check) => check.kind === kind && check.state === 'gap');
}

function easiestFirst(a: Fit, b: Fit): number {
  return Number(b.canOffer) - Number(a.canOffer) || a.of - a.met - (b.of - b.met) || b.percent - a.percent;
}
