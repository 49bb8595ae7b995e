import { cellOf, isBlank, placeOf } from './cells.mjs';
import { limits } from './limits.mjs';
import { addMerge, spread } from './merges.mjs';
import { Unreadable } from './unreadable.mjs';
import { readXml } from './xml.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell} Cell */
/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').UploadedSpreadsheet} Sheet */
/** @typedef {import('./xml.mjs').Allowance} Allowance */
/** @typedef {{ bytes: Buffer, strings: readonly string[], styles: readonly import('./styles.mjs').Format[], date1904: boolean, allowance: Allowance }} Book */
/** @typedef {import('./basket.mjs').Basket} Basket */

/**
 * Reads one sheet as it unpacks, and keeps only cells with something in them: rows that are styled to the end of the world are nothing.
 * @param {Book} book @param {import('./zip.mjs').Entry} entry @param {Basket} basket
 * @returns {Promise<Omit<Sheet, 'name' | 'hidden'>>}
 */
export async function readSheet(book, entry, basket) {
  /** @type {Map<number, Cell[]>} */
  const rows = new Map();
  /** @type {import('./merges.mjs').Merge[]} */
  const merges = [];
  const hidden = new Set();
  /** @type {{ beyond: string | null, tooLong: boolean }} */
  const found = { beyond: null, tooLong: false };
  let [row, column] = [0, -1];
  /** @type {{ type: string, style: string, value: string | null, formula: boolean } | null} */
  let cell = null;
  let [listening, phonetic] = [false, false];
  /** Inside what a program of its own adds, which is not for others. */
  let foreign = 0;

  /** @param {NonNullable<typeof cell>} raw */
  function keep({ type, style, value, formula }) {
    const read = cellOf({ type, value, formula, format: book.styles[Number(style)] }, book);
    if (isBlank(read) || found.tooLong) return;
    if (column >= limits.columns) {
      found.beyond ??= `${columnName(column)}${row}`;
      return;
    }
    basket.take(read);
    const cells = rows.get(row) ?? [];
    basket.pad(column - cells.length);
    while (cells.length < column) cells.push('');
    cells[column] = read;
    rows.set(row, cells);
    if (rows.size > limits.rows) found.tooLong = true;
  }

  await readXml(
    book.bytes,
    entry,
    { allowance: book.allowance, most: limits.xml },
    {
      open(name, attributes) {
        if (name === 'extLst') foreign++;
        if (foreign > 0) return;
        if (name === 'row') {
          row = attributes.r ? Number(attributes.r) : row + 1;
          column = -1;
          if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new Unreadable('damaged');
          if (attributes.hidden === '1' || attributes.hidden === 'true') hidden.add(row);
          if (hidden.size > limits.rows) hidden.delete(row);
        } else if (name === 'c') {
          const place = attributes.r ? placeOf(attributes.r) : null;
          if (attributes.r && place?.row !== row) throw new Unreadable('damaged');
          column = place?.column ?? column + 1;
          cell = { type: attributes.t ?? 'n', style: attributes.s ?? '0', value: null, formula: false };
        } else if (name === 'f' && cell) cell.formula = true;
        else if (name === 'rPh') phonetic = true;
        else if ((name === 'v' || name === 't') && cell && !phonetic) {
          listening = true;
          cell.value ??= '';
        } else if (name === 'mergeCell') addMerge(merges, attributes.ref ?? '');
      },
      text(text) {
        if (listening && cell) cell.value = (cell.value ?? '') + text;
      },
      close(name) {
        if (name === 'extLst') foreign--;
        else if (foreign > 0) return;
        else if (name === 'c' && cell) {
          keep(cell);
          cell = null;
        } else if (name === 'v' || name === 't') listening = false;
        else if (name === 'rPh') phonetic = false;
      },
    },
  );
  spread(merges, rows, basket);
  const hiddenRows = [...hidden].filter((one) => rows.has(one)).length;
  const kept = found.tooLong ? [] : [...rows].sort(([one], [other]) => one - other);
  return { ...found, hiddenRows, rows: kept.map(([number, cells]) => ({ row: number, cells: filled(cells) })) };
}

/** @param {Cell[]} cells */
function filled(cells) {
  return Array.from(cells, (cell) => cell ?? '');
}

/** @param {number} index @returns {string} */
function columnName(index) {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
