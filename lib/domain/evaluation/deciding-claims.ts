import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Claim } from '@/lib/domain/offers/claims';
import type { Centavos } from '@/lib/domain/units';
import { byAdjustedPrice, type Entry, entryOf, exclusionOf, type OfferToRank } from './ranking';

/** An offer of one award unit, with what is not known of it yet. */
export type Contender = OfferToRank & {
  /** Claims that nobody checked: they count as declared. */
  unchecked: readonly Claim[];
  /** How much of the unit it offers. */
  units: number;
  /** Its technical side was checked and holds: it takes what it offers, whatever comes behind it. */
  sure: boolean;
};

/** What is bought as one: its reference price, and how much of it. */
export type Asked = { reference: Centavos; units: number };

export type OpenClaim = { offerId: string; claim: Claim };

/**
 * Claims on which an award hangs: with the claim the offer may be given something, and without it another offer may pass it. Every
 * combination of the other unchecked claims is thought of, without walking through them all: what an offer claims moves its own price
 * alone, and dropping a claim never lowers it. So an offer is surely ahead of a price if it is even with nothing of what nobody
 * checked, and may be anywhere between. Where the unit is bought of one offer this is exact; where parts are taken, two offers that
 * would both be given their part change places, and that counts as deciding too.
 */
export function decidingClaims(book: RuleBook, asked: Asked, contenders: readonly Contender[]): OpenClaim[] {
  const race = contenders
    .filter((contender) => exclusionOf(contender, asked.reference) === null)
    .map((contender) => ({ contender, worlds: worldsOf(book, contender) }));
  return race.flatMap(({ contender, worlds }, place) => {
    const others = race.filter((_, i) => i !== place);
    return contender.unchecked
      .filter((claim) => worlds.some((kept) => kept.kept.includes(claim) && decides(claim, kept, worlds, others, asked.units)))
      .map((claim) => ({ offerId: contender.id, claim }));
  });
}

/** The offer where, of its unchecked claims, these are kept and the rest dropped. */
type World = { kept: readonly Claim[]; entry: Entry };
type Runner = { contender: Contender; worlds: readonly World[] };

function worldsOf(book: RuleBook, contender: Contender): World[] {
  return subsets(contender.unchecked).map((kept) => {
    const dropped = contender.unchecked.filter((claim) => !kept.includes(claim));
    return { kept, entry: entryOf(book, { ...contender, denied: [...(contender.denied ?? []), ...dropped] }) };
  });
}

function decides(claim: Claim, kept: World, worlds: readonly World[], others: readonly Runner[], units: number): boolean {
  const dropped = worlds.find((world) => sameClaims(world.kept, without(kept.kept, claim)));
  if (!dropped || dropped.entry.adjusted.adjustedExact === kept.entry.adjusted.adjustedExact) return false;
  const covered = others
    .filter(({ contender, worlds: own }) => contender.sure && own.every((world) => isAhead(world.entry, kept.entry)))
    .reduce((sum, { contender }) => sum + contender.units, 0);
  if (covered >= units) return false;
  return others.some(({ worlds: own }) =>
    own.some((world) => isAhead(kept.entry, world.entry) && isAhead(world.entry, dropped.entry)),
  );
}

const isAhead = (one: Entry, other: Entry): boolean => byAdjustedPrice(one, other) < 0;
const without = (kept: readonly Claim[], claim: Claim): Claim[] => kept.filter((one) => one !== claim);
const sameClaims = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  one.length === other.length && one.every((claim) => other.includes(claim));

function subsets(all: readonly Claim[]): Claim[][] {
  return Array.from({ length: 2 ** all.length }, (_, chosen) => all.filter((__, i) => Math.floor(chosen / 2 ** i) % 2 === 1));
}
