import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { type Allocation, allocationExtra, type UnitStep, unitStep } from './award';
import { openClaims } from './open-claims';
import { type UnitRecord, winnersOf } from './record';
import { type AwardChange, type AwardRound, outOf } from './rounds';
import { type AwardUnit, type OpenedOffer, rankUnit } from './unit';

/** Who leaves which unit, with every round of the tender so far; `goesOn` false: to nobody. */
export type Leaving = { offerId: string; rounds: readonly AwardRound[]; goesOn: boolean };

/** On what the order rests: the rules of the day of publication, what was offered, what was checked. */
export type Basis = {
  book: RuleBook;
  offers: ReadonlyMap<string, OpenedOffer>;
  verdictOf: (offerId: string) => TechnicalVerdict;
};

/** Check first the technical side of an offer, or a claim on which the order hangs; else who has what from then on. */
export type StepAfter = UnitStep | { step: 'check-claim'; offerId: string };

/**
 * What becomes of a unit when one of its winners does not sign (ADJ-NEXT): the others keep what they have, and the part that is free
 * goes on in order of adjusted price among those who are still in, each for what it offered. As in the evaluation, whoever was not
 * checked is checked first, and nobody comes next by a claim that nobody checked.
 */
export function awardStepAfter(
  unit: AwardUnit,
  record: UnitRecord,
  { offerId, rounds, goesOn }: Leaving,
  basis: Basis,
): StepAfter {
  const { book, offers, verdictOf } = basis;
  const out = new Set([...outOf(record.id, rounds), offerId]);
  const winners = winnersOf(record);
  const still = [...offers.values()].filter(({ id }) => !out.has(id) && (goesOn || winners.includes(id)));
  const { ranked, excluded } = rankUnit(book, unit, still, verdictOf);
  const keep = winners.flatMap((id) => ranked.filter((one) => one.id === id));
  const rest = ranked.filter(({ id }) => !winners.includes(id));
  const step = unitStep(unit, { ranked: [...keep, ...rest], excluded }, verdictOf, offers);
  const [open] = openClaims(book, unit, still, verdictOf).filter((claim) => !winners.includes(claim.offerId));
  return step.step === 'recommend' && open ? { step: 'check-claim', offerId: open.offerId } : step;
}

/**
 * As the checks stand now, not as they stood at the recommendation: whoever was found non-compliant since is no price to compare with.
 * @returns what the award costs then beyond the lowest real price that is still in, or null when nobody is awarded
 */
export function extraAfter(
  unit: AwardUnit,
  record: UnitRecord,
  { offerId, rounds }: Leaving,
  { book, offers, verdictOf }: Basis,
  allocation: Allocation,
): Centavos | null {
  const out = new Set([...outOf(record.id, rounds), offerId]);
  const still = [...offers.values()].filter(({ id }) => !out.has(id));
  return allocationExtra(unit, rankUnit(book, unit, still, verdictOf), allocation)?.extra ?? null;
}

type Held = { offerId: string; lotItemId: string; units: number };

/** @returns what each offer has more or less of each item, the leaver's first; what stays the same is left out. */
export function awardChanges(before: readonly Held[], { shares }: Allocation): AwardChange[] {
  const after = shares.flatMap(({ offerId, items }) => items.map((item) => ({ ...item, offerId })));
  const unitsOf = (held: readonly Held[], one: Pick<Held, 'offerId' | 'lotItemId'>) =>
    held.find(({ offerId, lotItemId }) => offerId === one.offerId && lotItemId === one.lotItemId)?.units ?? 0;
  const touched = new Map([...before, ...after].map((one) => [`${one.offerId} ${one.lotItemId}`, one]));
  return [...touched.values()]
    .map(({ offerId, lotItemId }) => {
      const one = { offerId, lotItemId };
      return { ...one, unitsBefore: unitsOf(before, one), unitsAfter: unitsOf(after, one) };
    })
    .filter(({ unitsBefore, unitsAfter }) => unitsBefore !== unitsAfter)
    .toSorted((one, other) => Number(one.unitsAfter > 0) - Number(other.unitsAfter > 0));
}
