import { nextStep, type TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { extraCost, type Ranking } from '@/lib/domain/evaluation/ranking';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos } from '@/lib/domain/units';
import { type AwardUnit, type OpenedOffer, offeredFor } from './unit';

/** How much of a unit goes to one offer. */
export type AwardShare = { offerId: string; items: readonly { lotItemId: string; units: number }[] };

/** What is to be awarded of a unit, first in order first; no shares: it is deserted. */
export type Allocation = {
  shares: readonly AwardShare[];
  /** Units of the item that no offer covers; 0 for a unit that is covered or deserted. */
  uncovered: number;
};

/** What an evaluator does next for a unit: check the technical side of one offer, or recommend. */
export type UnitStep = { step: 'check'; offerId: string } | { step: 'recommend'; allocation: Allocation };

type Offers = ReadonlyMap<string, OpenedOffer>;

/**
 * Walks the order (EVA-PEMB: check the first; if it fails, the next). Where parts are taken, the walk goes on until the
 * quantity is covered, each offer for what it offers, the last for what is left (docs/decisions/0012-partial-offers.md).
 */
export function unitStep(
  unit: AwardUnit,
  ranking: Ranking,
  verdictOf: (offerId: string) => TechnicalVerdict,
  offers: Offers,
): UnitStep {
  const chosen: string[] = [];
  let { ranked } = ranking;
  for (;;) {
    const allocation = allocate(unit, chosen, offers);
    if (chosen.length > 0 && allocation.uncovered === 0) return { step: 'recommend', allocation };
    const next = nextStep({ ...ranking, ranked }, verdictOf);
    if (next.step === 'check') return { step: 'check', offerId: next.offerId };
    if (next.step === 'desert') return { step: 'recommend', allocation };
    chosen.push(next.offerId);
    ranked = ranked.slice(ranked.findIndex(({ id }) => id === next.offerId) + 1);
  }
}

/** @returns what each offer gets, in that order, until the unit is covered. Those for which nothing is left get no share. */
export function allocate(unit: AwardUnit, order: readonly string[], offers: Offers): Allocation {
  const shares: AwardShare[] = [];
  let left = unit.items.map(({ units }) => units);
  for (const offerId of order) {
    const offer = offers.get(offerId);
    const offered = offer && offeredFor(unit, offer);
    if (!offered) continue;
    const given = offered.map((item, i) => ({ lotItemId: item.lotItemId, units: Math.min(item.units, left[i] ?? 0) }));
    if (given.every(({ units }) => units === 0)) break;
    shares.push({ offerId, items: given });
    left = given.map(({ units }, i) => (left[i] ?? 0) - units);
  }
  return { shares, uncovered: uncoveredBy(unit.items, shares) };
}

/** @returns units of what a unit asks that its shares leave to nobody; 0 where nothing of it is awarded. Only a unit of one item is shared. */
export function uncoveredBy(items: readonly { id: string; units: number }[], shares: readonly AwardShare[]): number {
  if (shares.length === 0) return 0;
  const left = new Map(items.map(({ id, units }) => [id, units]));
  for (const { lotItemId, units } of shares.flatMap((share) => share.items))
    left.set(lotItemId, (left.get(lotItemId) ?? 0) - units);
  return Math.max(0, ...left.values());
}

/** What an award costs, as its excess over the lowest real price and that price, for the quantity awarded. */
export type Extra = { extra: Centavos; lowest: Centavos };

/** What an award costs beyond the lowest real price not excluded, for the quantity awarded; null when nothing is awarded. */
export function allocationExtra(unit: AwardUnit, ranking: Pick<Ranking, 'ranked'>, { shares }: Allocation): Extra | null {
  if (shares.length === 0) return null;
  return shares.reduce(
    (sum, share) => {
      const cost = extraCost(ranking, share.offerId);
      return {
        extra: sum.extra + partOf(unit, share, cost?.extra ?? 0n),
        lowest: sum.lowest + partOf(unit, share, cost?.lowest ?? 0n),
      };
    },
    { extra: 0n, lowest: 0n },
  );
}

/** The same of what was decided, by the excess that was reckoned then: checks that changed since do not change it. */
export function decidedExtra(unit: AwardUnit, { ranked, excluded }: Ranking, { shares }: Allocation, extra: Centavos): Extra {
  const prices = new Map([...ranked, ...excluded].map(({ id, price }) => [id, price]));
  const cost = shares.reduce((sum, share) => sum + partOf(unit, share, prices.get(share.offerId) ?? 0n), 0n);
  return { extra, lowest: cost - extra };
}

/** Compared prices are of the whole quantity, so that the part of it divides without a remainder. Several items are given whole or not at all. */
function partOf({ items: [asked] }: AwardUnit, { items: [given] }: AwardShare, amount: Centavos): Centavos {
  return asked && given ? (amount * BigInt(given.units)) / BigInt(asked.units) : 0n;
}

/** What the authority says of a unit: as recommended, another offer first, or deserted. */
export type Decision = {
  choice: 'recommended' | 'deserted' | { offerId: string };
  report: string | null;
  /** Why more is awarded than what is free of a capacity, where it is. */
  capacityReason: string | null;
};

/**
 * What the authority's decision awards. Whoever departs from the recommendation gives a reasoned report (EVA-DEPART: DBC
 * n. 22.2), and only an offer in the order with its technical side checked can be awarded.
 * @throws Refusal departure-needs-report | offer-not-awardable
 */
export function decide(
  unit: AwardUnit,
  ranking: Pick<Ranking, 'ranked'>,
  recommended: Allocation,
  { choice, report }: Pick<Decision, 'choice' | 'report'>,
  verdictOf: (offerId: string) => TechnicalVerdict,
  offers: Offers,
): { allocation: Allocation; departs: boolean } {
  const proposed = recommended.shares[0]?.offerId;
  const first = typeof choice === 'object' ? choice.offerId : choice === 'recommended' ? proposed : undefined;
  const departs = first !== proposed;
  if (!departs) return { allocation: recommended, departs };
  if (!report) throw new Refusal('departure-needs-report', { unit: unit.label });
  if (first === undefined) return { allocation: { shares: [], uncovered: 0 }, departs };
  const awardable = ranking.ranked.map(({ id }) => id).filter((id) => verdictOf(id) === 'complies');
  if (!awardable.includes(first)) throw new Refusal('offer-not-awardable', { unit: unit.label });
  return { allocation: allocate(unit, [first, ...awardable.filter((id) => id !== first)], offers), departs };
}
