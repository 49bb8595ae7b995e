import { limits } from './limits.mjs';

/**
 * A text that can be kept: of bounded length, cut between characters and never inside one, without halves of characters and without the
 * zero that a database refuses.
 * @param {string} text @param {number} most
 */
export function cut(text, most = limits.cellLength) {
  const short = text.length > most ? text.slice(0, /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most) : text;
  return /[\0\uD800-\uDFFF]/.test(short) ? short.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD') : short;
}

/** Whether a reader sees nothing: spaces, controls, and marks that nobody sees. @param {string} text */
export function isUnseen(text) {
  return /^[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}

/**
 * A text without the apostrophe that spreadsheets show in front of one that would be a number or a formula, and that our downloads put
 * there. Before a letter it belongs to the text («'Niños felices'»), and where it has a partner at the end.
 * @param {string} text
 */
export function withoutApostrophe(text) {
  if (!/^'(?!\p{L})/u.test(text)) return text;
  return /^'[\p{N}\s¿¡"]/u.test(text) && text.endsWith("'") ? text : text.slice(1);
}

/**
 * A text as a workbook writes it: what XML cannot hold stands there as `_x000D_` (ECMA-376, 22.9.2.19).
 * @param {string} text
 */
export function unescaped(text) {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/**
 * A text as it is written, or the formula that it would be in a spreadsheet: «=0012» is the number 12 there, and a name in no list. With the
 * apostrophe of our downloads in front it is a text.
 * @param {string} text @returns {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell}
 */
export function textCell(text) {
  const kept = cut(withoutApostrophe(text));
  return isFormula(text) ? { kind: 'formula', text: kept } : kept;
}

/** @param {string} text */
function isFormula(text) {
  const first = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.exec(text)?.[0] ?? '';
  return first.normalize('NFKC') === '=';
}
