const NBSP = '\u00A0';

/** "Bs 10,00", "200 ml", "24 de noviembre", "24 nov": what belongs together, as people type it or a sentence joins it. */
const together: readonly RegExp[] = [
  /(?<=\bBs) (?=[−\d])/gu,
  /(?<=\d) (?=(?:%|kg|g|mg|µg|ml|L|m|km|kB|MB|unidad|unidades|ración|raciones|litros?|arrobas?|quintal|quintales|días?|estudiantes)(?![\p{L}\p{N}]))/gu,
  /(?<=\b\d{1,2}) (?=de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L}))/gu,
  /(?<=\b\d{1,2}[ \u00A0]de) (?=(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L}))/gu,
  /(?<=\b\d{1,2}) (?=(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)(?!\p{L}))/gu,
];

/** A text whose figures stay with their unit and whose days with their month, wherever a line ends. */
export function keepTogether(text: string): string {
  return together.reduce((kept, gap) => kept.replace(gap, NBSP), text);
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
