import type { RuleBook } from '@/lib/domain/law/rule-book';
import { type BasisPoints, type Centavos, divideRounded, type Ratio } from '@/lib/domain/units';
import { type Claimant, factorOf, type Margin } from './margins';

export type OfferToRank = Claimant & {
  id: string;
  /** Real price, after arithmetic review where there is paper. */
  price: Centavos;
  receivedAt: Date;
  /** False once the technical check said NO CUMPLE; an offer not yet checked is true. */
  compliant: boolean;
};

export type Adjusted = {
  id: string;
  price: Centavos;
  factorBps: BasisPoints;
  /** price × factorBps: the adjusted price in ten-thousandths of a centavo. It decides the order, so that rounding never does. */
  adjustedExact: bigint;
  /** The same rounded half up to the centavo, to be shown. */
  adjusted: Centavos;
  margins: readonly Margin[];
};
export type Ranked = Adjusted & { place: number };

export type ExclusionReason = 'over-reference-price' | 'not-compliant';
export type Excluded = Adjusted & { reason: ExclusionReason };

/** What the preference costs against the lowest real price not excluded; the ratio is extra over lowest. */
export type ExtraCost = { lowest: Centavos; extra: Centavos; share: Ratio };

export type Ranking = { ranked: readonly Ranked[]; excluded: readonly Excluded[] };

/**
 * Orders offers by adjusted price (EVA-PEMB: NB-SABS, DBC n. 16-18). Over the reference price (EVA-CAP) or not compliant is
 * out. Equal adjusted prices: the one received first (EVA-TIE: DBC n. 18); should two instants be equal too, the lower id.
 * The winner is contracted at its real price (EVA-REAL: DBC n. 18.2).
 */
export function rankOffers(book: RuleBook, referencePrice: Centavos, offers: readonly OfferToRank[]): Ranking {
  const inOrder = offers.map((offer) => entryOf(book, offer)).sort(byAdjustedPrice);
  const ranked: Ranked[] = [];
  const excluded: Excluded[] = [];
  for (const { offer, adjusted } of inOrder) {
    const reason = exclusionOf(offer, referencePrice);
    if (reason) excluded.push({ ...adjusted, reason });
    else ranked.push({ ...adjusted, place: ranked.length + 1 });
  }
  return { ranked, excluded };
}

/** @returns what choosing the offer costs beyond the cheapest one still in, or null when the offer is not ranked */
export function extraCost({ ranked }: Pick<Ranking, 'ranked'>, id: string): ExtraCost | null {
  const chosen = ranked.find((offer) => offer.id === id);
  if (!chosen) return null;
  const lowest = ranked.reduce((least, { price }) => (price < least ? price : least), chosen.price);
  const extra = chosen.price - lowest;
  return { lowest, extra, share: { numerator: extra, denominator: lowest } };
}

/** An offer with its adjusted price, as the order sets them side by side. */
export type Entry = { offer: OfferToRank; adjusted: Adjusted };

export function entryOf(book: RuleBook, offer: OfferToRank): Entry {
  return { offer, adjusted: adjust(book, offer) };
}

function adjust(book: RuleBook, offer: OfferToRank): Adjusted {
  const { margins, factorBps } = factorOf(book, offer);
  const adjustedExact = offer.price * BigInt(factorBps);
  return { id: offer.id, price: offer.price, factorBps, adjustedExact, adjusted: divideRounded(adjustedExact, 10_000n), margins };
}

/** @returns why an offer is out of the order, or null */
export function exclusionOf(offer: OfferToRank, referencePrice: Centavos): ExclusionReason | null {
  if (offer.price > referencePrice) return 'over-reference-price';
  return offer.compliant ? null : 'not-compliant';
}

/** Lowest adjusted price first; equal ones as they came. */
export function byAdjustedPrice(one: Entry, other: Entry): number {
  const [a, b] = [one.adjusted.adjustedExact, other.adjusted.adjustedExact];
  if (a !== b) return a < b ? -1 : 1;
  const wait = one.offer.receivedAt.getTime() - other.offer.receivedAt.getTime();
  if (wait !== 0) return wait;
  return one.offer.id < other.offer.id ? -1 : 1;
}
