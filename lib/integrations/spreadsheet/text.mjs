import { parse } from 'csv-parse/sync';
import { Basket } from './basket.mjs';
import { decode } from './encoding.mjs';
import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';
import { cut, isUnseen, textCell } from './words.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').UploadedSpreadsheet} Sheet */
/** @typedef {{ row: number, cells: string[] }} Row */
/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell} Cell */

const delimiters = [';', '\t', ',', '|'];
/** Rows by which the delimiter is told. */
const sample = 200;

/**
 * Other kinds of text that are called .xls: web pages, also saved with their pictures (MHTML), and what spreadsheets exchanged before
 * (SYLK, DIF).
 * @type {[RegExp, import('./unreadable.mjs').TableProblem][]}
 */
const otherKinds = [
  [/^\s*<(!doctype|!--|html|head|body|meta|style|table|div|center|\?xml)/i, 'web-page'],
  [/^\s*MIME-Version:/i, 'web-page'],
  [/^ID;P[^\n]*\n([PFBCONEW]{1,2};[A-Z][^\n]*\n){2}/, 'old-exchange'],
  [/^TABLE\n0,1\n/, 'old-exchange'],
  [/^\{\\rtf/, 'not-a-table'],
];

/**
 * A table written as text: comma, semicolon, tabulator or bar, whatever the ends of its lines, with or without the "sep=" that Excel
 * wants. A quote inside a text is a quote.
 * @param {Buffer} buffer
 * @returns {Sheet[]} one, without a name
 * @throws {Unreadable}
 */
export function readText(buffer) {
  const whole = decode(buffer)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  // Control characters mean a picture or a document.
  if (/[^\P{Cc}\t\n\v\f]/u.test(whole)) throw new Unreadable('not-a-table');
  const other = otherKinds.find(([beginning]) => beginning.test(whole));
  if (other) throw new Unreadable(other[1]);
  const [said, given] = /^"?sep=(.)"?\n/i.exec(whole) ?? [];
  const text = said ? whole.slice(said.length) : whole;
  const rows = split(text, given ?? delimiterOf(text));
  if (!rows.some(({ cells }) => cells.length > 1)) throw new Unreadable(isUnseen(text) ? 'empty' : 'not-a-table');
  return [sheetOf(rows)];
}

/** @param {readonly Row[]} table @returns {Sheet} */
function sheetOf(table) {
  const basket = new Basket();
  /** @type {string | null} */
  let beyond = null;
  const rows = table.flatMap(({ row, cells: texts }) => {
    if (texts.slice(limits.columns).some((cell) => !isUnseen(cell))) beyond ??= `CW${row}`;
    const cells = texts.slice(0, limits.columns).map(cellOf);
    const last = cells.findLastIndex((cell) => typeof cell !== 'string' || !isUnseen(cell));
    if (last < 0) return [];
    const kept = cells.slice(0, last + 1);
    for (const cell of kept) basket.take(cell);
    return [{ row, cells: kept }];
  });
  const tooLong = rows.length > limits.rows;
  return { name: '', hidden: false, rows: tooLong ? [] : rows, hiddenRows: 0, beyond, tooLong };
}

/**
 * `="0012"`, as spreadsheets keep the zeros of a code, is 0012; a text without the apostrophes that keep it from being run, also after what
 * another program would split at (`escapeCsvFormula`).
 * @param {string} cell @returns {Cell}
 */
function cellOf(cell) {
  const [, inner] = /^="((?:[^"]|"")*)"$/.exec(cell.trim()) ?? [];
  if (inner !== undefined) return cut(inner.replaceAll('""', '"'));
  return textCell(cell.replace(/([;,\t] *)'(?=[=@]|[+-][^\d\s])/g, '$1'));
}

/** The one that cuts most rows into the most columns. @param {string} text */
function delimiterOf(text) {
  const scores = delimiters.map((delimiter) => {
    const widths = split(text, delimiter, sample).map(({ cells }) => cells.length);
    const wide = widths.filter((width) => width > 1).sort((one, other) => one - other);
    return (wide.length / Math.max(1, widths.length)) * (wide[Math.floor(wide.length / 2)] ?? 0);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}

/**
 * The rows that have something in them, by their number. However many blank ones lie between, none is passed over.
 * @param {string} text @param {string} delimiter @param {number} [most] lines that are looked at @returns {Row[]}
 */
function split(text, delimiter, most) {
  let row = 0;
  const keep = (/** @type {string[]} */ cells) => {
    row++;
    return cells.every(isUnseen) ? null : { row, cells: cells.map(unquoted) };
  };
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: keep,
    ...(most !== undefined && { to_line: most }),
  };
  const read = (/** @type {object} */ how) => /** @type {Row[]} */ (/** @type {unknown} */ (parse(text, how)));
  try {
    return read(options);
  } catch {
    // A quote that never closes is a letter like any other.
    row = 0;
    return read({ ...options, quote: false });
  }
}

/** `"U.E. "Bolívar" A"`, quotes inside a quoted text that nobody doubled: the outer pair is not part of it. @param {string} cell */
function unquoted(cell) {
  const [, inner = ''] = /^"(.*)"$/s.exec(cell) ?? [];
  return /(^|[\s(])"/.test(inner.slice(0, inner.indexOf('"') + 1)) ? inner : cell;
}
