import { type ActorKind, personKinds } from '@/lib/domain/law/actor-kinds';
import type { ClaimCheck, ClaimedMargin } from '@/lib/domain/offers/claims';
import { blotted, wordsOf } from '@/lib/domain/text';

export type Bidder = {
  organisationName: string;
  bidderKind: ActorKind;
  /** The person who answers for it in the census; a person may have registered under another name. */
  contactName?: string | null;
};

/** Whoever bids as a person: their name, the numbers of their papers and what else tells who they are is published nowhere. */
function isPerson(kind: ActorKind): boolean {
  return (personKinds as readonly ActorKind[]).includes(kind);
}

/** @returns the name under which a bidder is published; null for a person */
export function publishedName({ organisationName, bidderKind }: Bidder): string | null {
  return isPerson(bidderKind) ? null : organisationName;
}

/** Five figures or more in a row, or in groups of three as identity cards are written: a card, a tax number, a phone. */
const longNumber = /\+?\d(?:[ .-]?\d){4,}/g;

/**
 * What an officer wrote, as it is published: of the bidders who are persons, their names (whole, or a part of them) are left out, and
 * with any of them among the bidders every long number as well.
 */
export function publishedText(text: string, bidders: readonly Bidder[]): string {
  const people = bidders.filter(({ bidderKind }) => isPerson(bidderKind));
  if (people.length === 0) return text;
  const ways = people
    .flatMap(({ organisationName, contactName }) => [wordsOf(organisationName), wordsOf(contactName ?? '')])
    // A short word alone may be any word ("de", "Paz"); beside the others of the name it is the name.
    .flatMap((words) => [words, words.toReversed(), ...words.filter((word) => word.length > 3).map((word) => [word])]);
  return blotted(text, ways, longNumber);
}

/** A claim as it is published after the award, with what the evaluator found of it. */
export type PublishedClaim = Omit<ClaimedMargin, 'certificate'> & {
  /** Null: of a person. */
  certificate: string | null;
  check: ClaimCheck | null;
};

/**
 * @param shown what was written, as it is published
 * @returns each claim of an offer with its check; of a person without the number of the certificate
 */
export function publishedClaims(
  claimed: readonly ClaimedMargin[],
  checks: readonly ClaimCheck[],
  bidder: Bidder,
  shown: (text: string) => string,
): PublishedClaim[] {
  return claimed.map((one) => {
    const check = checks.find(({ claim }) => claim === one.claim);
    return {
      ...one,
      certificate: isPerson(bidder.bidderKind) ? null : one.certificate,
      check: check ? { ...check, reason: shown(check.reason) } : null,
    };
  });
}
