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

/** A text of several lines, as it is kept: each line clean, the line breaks stay, no blank lines at its ends. */
export function cleanText(text: string): string {
  const lines = text.replace(lineEnds, '\n').split('\n').map(cleanLine);
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

/**
 * By what keys, duplicates and guards compare: NFKC without case, so that "Ｚona  ABAJO" is "zona abajo". Accents count:
 * "Toro" and "Toró" are two places. Not for display.
 */
export function compareKey(text: string): string {
  return cleanLine(cleanLine(text).normalize('NFKC')).toLowerCase().normalize('NFKC');
}

/** By what a search finds: as `compareKey`, without accents and marks. */
export function searchKey(text: string): string {
  return cleanLine(compareKey(text).normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Order of names on screen, by the number inside them: "Zona 2" before "Zona 10". The database sorts alike (`names_in_order`). */
export const compareNames: (one: string, other: string) => number = new Intl.Collator('es-BO', { numeric: true }).compare;

/**
 * Whether a spreadsheet would take a text for a formula and run it, also one that is written in full-width signs or behind spaces
 * and marks that nobody sees.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@−|%]/.test(compareKey(text)) || /^[\t\r\n]/.test(text);
}
