import { compareKey, plainText } from '@/lib/domain/text';

/** Longest that a search may be; a sentence fits, a page pasted by mistake does not. */
export const longestSearch = 80;

/** Words looked for at once: what comes after adds nothing but work. */
const maxWords = 6;

/** Longest that is given back to be mended. */
const longestEcho = 300;

/** Words that join others and are in every title, and those with which people begin a question: «cómo me inscribo». */
const joining = new Set(
  `a al con de del el en la las lo los o para por que se su un una y
  como cual cuales cuando cuanto donde hay me mi mis necesito no puedo quien quiero tengo`.split(/\s+/),
);

export type Search = {
  /** What was written, as it was, to be shown again. */
  typed: string;
  /** What is looked for: plain words, cut to what singular and plural share. Empty: nothing to look for. */
  words: readonly string[];
  isTooLong: boolean;
};

/** Reads what somebody wrote in a search field; `raw` is whatever the address carries. */
export function readSearch(raw: string | readonly string[] | undefined | null): Search {
  const typed = (typeof raw === 'string' ? raw : '').trim().replace(/\s+/g, ' ').slice(0, longestEcho);
  const isTooLong = typed.length > longestSearch;
  // As texts are kept: a letter of another width is that letter, and what nobody sees is not there.
  const written = plainText(compareKey(typed))
    .split(' ')
    .filter((word) => word.length > 1 || /\d/.test(word));
  const telling = written.filter((word) => !joining.has(word));
  return { typed, words: isTooLong ? [] : [...new Set(telling.map(stem))].slice(0, maxWords), isTooLong };
}

/**
 * Cuts the ending of a plural: "quesos" finds "queso" and "panes" finds "pan". Always a beginning of the word itself, so
 * that what was written is found too.
 */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.replace(/([bdfghjlmnprtvyz])es$|s$/, '$1');
}

/** @returns the words that do not begin some word of a text: what is left to look for where the text answers the others */
export function wordsLeft(words: readonly string[], text: string): string[] {
  const there = plainText(text).split(' ');
  return words.filter((word) => !there.some((one) => one.startsWith(word)));
}

/** What of a record is compared: its name, and what else is said of it. */
export type Searched = { title: string; rest?: string };

const weights = { title: { whole: 4, start: 3 }, rest: { whole: 2, start: 1 } } as const;

/**
 * @returns how well a record answers: the name counts before the rest and a whole word before its beginning;
 * 0 when some word is nowhere in it
 */
export function scoreOf(words: readonly string[], { title, rest = '' }: Searched): number {
  const places = [
    { weight: weights.title, words: plainText(title).split(' ') },
    { weight: weights.rest, words: plainText(rest).split(' ') },
  ];
  let score = 0;
  for (const word of words) {
    const best = Math.max(
      ...places.map(({ weight, words: there }) => {
        if (there.some((one) => one === word || stem(one) === word)) return weight.whole;
        return there.some((one) => one.startsWith(word)) ? weight.start : 0;
      }),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** @returns those that have every word, the best answers first; equals stay in the order in which they came */
export function rank<One>(records: readonly One[], words: readonly string[], searched: (record: One) => Searched): One[] {
  if (words.length === 0) return [];
  return records
    .map((record) => ({ record, score: scoreOf(words, searched(record)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ record }) => record);
}
