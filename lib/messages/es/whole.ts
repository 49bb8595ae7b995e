const NBSP = '\u00A0';

const units = [
  '%|kg|g|mg|µg|ml|L|m|km|kB|MB',
  'unidad|unidades|ración|raciones|litro|litros|arroba|arrobas|quintal|quintales|día|días|estudiantes',
].join('|');
const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
/** "200 ml", "Bs 10,00", "24 de noviembre", "24 nov": what belongs together, as people type it or a sentence joins it. */
const together = new RegExp(
  [
    `(?<=\\bBs) (?=[−\\d])`,
    `(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`,
    `(?<=\\b\\d{1,2}) (?=de (?:${months})(?![\\p{L}]))`,
    `(?<=\\b\\d{1,2} de) (?=(?:${months})(?![\\p{L}]))`,
    `(?<=\\b\\d{1,2}) (?=(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)(?![\\p{L}]))`,
  ].join('|'),
  'gu',
);

/** A text whose figures stay with their unit and whose days with their month, wherever a line ends. */
export function keepTogether(text: string): string {
  return text.replace(together, NBSP);
}

/** The number of a contract, a receipt, a paper, a telephone: letters or figures joined by a sign at which a line could end. */
const code = /(?<![\p{L}\p{N}@/:._-])(?=[\p{L}\p{N}/-]*\d)[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+(?![\p{L}\p{N}@_]|[:/.]\/)/gu;
/** What is longer than this has no room on a phone: it may break. */
const longest = 24;

export type Piece = { text: string; isCode: boolean };

/** A text in pieces, its codes apart: those are drawn on one line. Figures and dates are kept together on the way. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(code)) {
    if (found.length > longest) continue;
    if (index > from) pieces.push({ text: keepTogether(text.slice(from, index)), isCode: false });
    pieces.push({ text: found, isCode: true });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: keepTogether(text.slice(from)), isCode: false });
  return pieces;
}
