import { type ActorKind, personKinds } from '@/lib/domain/law/actor-kinds';
import type { ClaimCheck, ClaimedMargin } from '@/lib/domain/offers/claims';
import { searchKey } from '@/lib/domain/text';

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

/** In place of what is left out. */
export const leftOut = '•••';

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

/** A text without those names, each where it stands whole: of a person whom nobody here buys from, a word alone may be any word. */
export function withoutNames(text: string, names: readonly string[]): string {
  const whole = names.map(wordsOf).filter(({ length }) => length > 1);
  if (whole.length === 0) return text;
  return blotted(
    text,
    whole.flatMap((words) => [words, words.toReversed()]),
  );
}

/** Words of the longest name that is looked for in a text. */
const longestName = 8;

/**
 * What in some texts may be the whole name of a person, forwards or with the surname first: every run of two words and more, plain, each
 * once. For looking names up without reading all there are.
 */
export function runsOfWords(texts: readonly string[]): string[] {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = searchKey(text)
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    for (const at of words.keys())
      for (let end = at + 2; end <= Math.min(at + longestName, words.length); end += 1) {
        const run = words.slice(at, end);
        runs.add(run.join(' ')).add(run.toReversed().join(' '));
      }
  }
  return [...runs];
}

const wordsOf = (name: string) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

function blotted(text: string, ways: readonly (readonly string[])[], further?: RegExp): string {
  const names = ways.filter(({ length }) => length > 0).map((way) => way.map(anyhow).join('[^\\p{L}\\p{M}\\p{N}]+'));
  const named = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'giu');
  const left = text.normalize('NFD').replace(named, leftOut);
  return (further ? left.replace(further, leftOut) : left).normalize('NFC');
}

/** A word however it is accented, in a text whose marks stand apart: who writes in haste leaves them out. */
function anyhow(word: string): string {
  return [...word.normalize('NFD')].map((sign) => (/\p{M}/u.test(sign) ? '' : `${sign}\\p{M}*`)).join('');
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
