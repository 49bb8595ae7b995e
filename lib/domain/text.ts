/** Marks that no reader sees: zero-width, bidirectional, fillers, selectors, soft hyphen, the blank of Braille; private and half characters with them. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\u2800]/gu;
/** What a paste may bring between words: other spaces, tabs, controls, line and paragraph ends. */
const anySpace = /[\s\p{Z}\p{Cc}]+/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * A name, title, code or other text of one line, as it is kept: NFC (Unicode UAX 15), spaces folded to one, without marks that
 * nobody sees (UTS 39 "default ignorable"), so that two people who read the same have written the same.
 */
export function cleanLine(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(anySpace, ' ').trim();
}

/** Letters of other scripts, of which some look like ours; signs that are no characters; more marks on a letter than any word has. */
const strange = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}|[\p{Noncharacter_Code_Point}\p{Cn}]|\p{M}{3}/u;

/**
 * What makes a name unfit: "Pаnadería" with a Cyrillic а reads as "Panadería" and is another name (UTS 39, confusables). Spanish, Aymara,
 * Quechua and Guaraní are written in Latin letters.
 * @returns the first such sign, or null
 */
export function strangeSign(name: string): string | null {
  return strange.exec(name)?.[0] ?? null;
}

/** A text of several lines, as it is kept: each line clean, the line breaks stay, no blank lines at its ends. */
export function cleanText(text: string): string {
  const lines = text.replace(lineEnds, '\n').split('\n').map(cleanLine);
  // Not by a pattern for the ends: one that looks for breaks at the end looks at each run of breaks again from each of its places.
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/** Signs that keyboards write in several ways and nobody tells apart: "Ch’alla", "N° 3", "Zona–1". What each is compared as. */
const alike = new Map([
  ...[...'’‘´`ʼ′'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ['°', 'º'],
]);
const alikeSigns = new RegExp(`[${[...alike.keys()].join('')}]`, 'g');

/**
 * By what keys, duplicates and guards compare: NFKC without case, so that "Ｚona  ABAJO" is "zona abajo" and "N° 3" is "Nº 3". Accents
 * count: "Toro" and "Toró" are two places. Not for display. The database compares alike (`text_key`).
 */
export function compareKey(text: string): string {
  const plain = cleanLine(text).replace(alikeSigns, (sign) => alike.get(sign) ?? sign);
  return cleanLine(plain.normalize('NFKC')).toLowerCase().normalize('NFKC');
}

/** By what a search finds: as `compareKey`, without accents and marks. */
export function searchKey(text: string): string {
  return cleanLine(compareKey(text).normalize('NFD').replace(/\p{M}/gu, ''));
}

/** By what titles and searched words compare: letters and figures alone, without accents, case or signs. */
export function plainText(text: string): string {
  return searchKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Order of names on screen, by the number inside them: "Zona 2" before "Zona 10". The database sorts alike (`names_in_order`). */
export const compareNames: (one: string, other: string) => number = new Intl.Collator('es-BO', { numeric: true }).compare;

/**
 * Whether a spreadsheet would take a text for a formula and run it, also one that is written in full-width signs or behind spaces
 * and marks that nobody sees. As it stands too: "=" with a stroke laid over it is "≠" to who compares, and "=" to who runs.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@−|%]/.test(compareKey(text)) || /^[\s\p{Cf}]*[=+\-@−|%]/u.test(text) || /^[\t\r\n]/.test(text);
}

/**
 * How well a name answers what was typed, best first: 0 it is that; 1 it begins with those words; 2 it has them, whole;
 * 3 it begins so ("papa" is not "papaya", which comes after every potato); 4 its words begin so; 5 they are somewhere in it.
 * @returns null where some word is nowhere in it; 0 where nothing was typed
 */
export function matchRank(name: string, typed: string): number | null {
  const words = searchWords(typed);
  if (words.length === 0) return 0;
  const own = searchWords(name).join(' ');
  const inside = ` ${own} `;
  if (!words.every((word) => own.includes(word))) return null;
  const phrase = words.join(' ');
  if (own === phrase) return 0;
  if (own.startsWith(`${phrase} `)) return 1;
  if (words.every((word) => inside.includes(` ${word} `))) return 2;
  if (own.startsWith(phrase)) return 3;
  return words.every((word) => inside.includes(` ${word}`)) ? 4 : 5;
}

/** Words of a text as a search compares them: without signs, accents or case. */
export function searchWords(text: string): string[] {
  return searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Those of a list that answer what was typed, the best first, otherwise in the order in which they came. */
export function bestMatches<One>(all: readonly One[], typed: string, nameOf: (one: One) => string): One[] {
  return all
    .flatMap((one) => {
      const rank = matchRank(nameOf(one), typed);
      return rank === null ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Of those that answer, only the ones with the typed words whole where there are any: a filter, not an order. */
export function closestMatches<One>(all: readonly One[], typed: string, nameOf: (one: One) => string): One[] {
  const found = bestMatches(all, typed, nameOf);
  const whole = found.filter((one) => (matchRank(nameOf(one), typed) ?? 0) <= 2);
  return whole.length > 0 ? whole : found;
}

/** In place of what is left out. */
export const leftOut = '•••';

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

/** The words of a name, as it is written. */
export function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * A text with those runs of words left out wherever they stand whole, however accented and whatever stands between them.
 * @param further what else is left out
 */
export function blotted(text: string, ways: readonly (readonly string[])[], further?: RegExp): string {
  const longestFirst = ways.filter(({ length }) => length > 0).toSorted((one, other) => other.length - one.length);
  const names = longestFirst.map((way) => way.map(anyhow).join('[^\\p{L}\\p{M}\\p{N}]+'));
  const named = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'giu');
  const left = text.normalize('NFD').replace(named, leftOut);
  return (further ? left.replace(further, leftOut) : left).normalize('NFC');
}

/** A word however it is accented, in a text whose marks stand apart: who writes in haste leaves them out. */
function anyhow(word: string): string {
  return [...word.normalize('NFD')].map((sign) => (/\p{M}/u.test(sign) ? '' : `${sign}\\p{M}*`)).join('');
}
