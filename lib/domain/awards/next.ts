import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { Centavos } from '@/lib/domain/units';
import { type Allocation, allocationExtra, type UnitStep, unitStep } from './award';
import { rankingOf, standing, type UnitRecord, winnersOf } from './record';
import { type AwardChange, type AwardRound, outOf } from './rounds';
import type { AwardUnit, OpenedOffer } from './unit';

/** Who leaves which unit, with every round of the tender so far; `goesOn` false: to nobody. */
export type Leaving = {
  offerId: string;
  rounds: readonly AwardRound[];
  goesOn: boolean;
};

/**
 * What becomes of a unit when one of its winners does not sign (ADJ-NEXT): the others keep what they have, and the part that is free
 * goes on in the order of the recommendation, each for what it offered. As in the evaluation, whoever was not checked is checked first.
 */
export function stepAfter(
  unit: AwardUnit,
  record: UnitRecord,
  { offerId, rounds, goesOn }: Leaving,
  verdictOf: (offerId: string) => TechnicalVerdict,
  offers: ReadonlyMap<string, OpenedOffer>,
): UnitStep {
  const out = new Set([...outOf(record.id, rounds), offerId]);
  const winners = winnersOf(record).filter((id) => id !== offerId);
  const { ranked, excluded } = standing(rankingOf(record.lines), out);
  const keep = winners.flatMap((id) => ranked.filter((one) => one.id === id));
  const rest = goesOn ? ranked.filter(({ id }) => !winners.includes(id)) : [];
  return unitStep(unit, { ranked: [...keep, ...rest], excluded }, verdictOf, offers);
}

/** @returns what the award costs then beyond the lowest real price that is still in, or null when nobody is awarded */
export function extraAfter(
  unit: AwardUnit,
  record: UnitRecord,
  { offerId, rounds }: Leaving,
  allocation: Allocation,
): Centavos | null {
  const out = new Set([...outOf(record.id, rounds), offerId]);
  return allocationExtra(unit, standing(rankingOf(record.lines), out), allocation)?.extra ?? null;
}

type Held = { offerId: string; lotItemId: string; units: number };

/** @returns what each offer has more or less of each item, the leaver first; what stays the same is left out. */
export function changesOf(before: readonly Held[], { shares }: Allocation): AwardChange[] {
  const after = shares.flatMap(({ offerId, items }) => items.map((item) => ({ ...item, offerId })));
  const unitsOf = (held: readonly Held[], one: Pick<Held, 'offerId' | 'lotItemId'>) =>
    held.find(({ offerId, lotItemId }) => offerId === one.offerId && lotItemId === one.lotItemId)?.units ?? 0;
  const touched = new Map([...before, ...after].map((one) => [`${one.offerId} ${one.lotItemId}`, one]));
  return [...touched.values()]
    .map(({ offerId, lotItemId }) => {
      const one = { offerId, lotItemId };
      return {
        ...one,
        unitsBefore: unitsOf(before, one),
        unitsAfter: unitsOf(after, one),
      };
    })
    .filter(({ unitsBefore, unitsAfter }) => unitsBefore !== unitsAfter);
}
