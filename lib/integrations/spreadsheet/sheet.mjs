import { cellOf, isBlank, placeOf, shortened } from './cells.mjs';
import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';
import { readXml } from './xml.mjs';

/** @typedef {import('@/lib/domain/schools/sheet-cells').SheetCell} Cell */
/** @typedef {import('@/lib/domain/schools/sheet-cells').UploadedSheet} Sheet */
/** @typedef {import('./xml.mjs').Allowance} Allowance */
/** @typedef {{ bytes: Buffer, strings: readonly string[], styles: readonly import('./styles.mjs').Format[], date1904: boolean, allowance: Allowance }} Book */
/** @typedef {{ top: number, bottom: number, left: number, right: number }} Merge */

/** What is left of the cells and characters that one file may bring. */
export class Basket {
  cells = 0;
  characters = 0;

  /** @param {Cell} cell */
  take(cell) {
    this.characters += typeof cell === 'string' ? cell.length : cell.text.length;
    this.pad(1);
  }

  /** Places that are kept, those without a word too: a list with one cell at the end of each row is as heavy as a full one. @param {number} places */
  pad(places) {
    this.cells += Math.max(0, places);
    if (this.cells > limits.cells || this.characters > limits.characters) throw new Unreadable('too-large');
  }
}

/**
 * Reads one sheet as it unpacks, and keeps only cells with something in them: rows that are styled to the end of the world are nothing.
 * @param {Book} book @param {import('./zip.mjs').Entry} entry @param {Basket} basket
 * @returns {Promise<Omit<Sheet, 'name' | 'hidden'>>}
 */
export async function readSheet(book, entry, basket) {
  /** @type {Map<number, Cell[]>} */
  const rows = new Map();
  /** @type {Merge[]} */
  const merges = [];
  const hidden = new Set();
  /** @type {{ beyond: string | null, tooLong: boolean }} */
  const found = { beyond: null, tooLong: false };
  let [row, column] = [0, -1];
  /** @type {{ type: string, style: string, value: string | null, formula: boolean } | null} */
  let cell = null;
  let [listening, phonetic] = [false, false];

  /** @param {NonNullable<typeof cell>} raw */
  function keep({ type, style, value, formula }) {
    const read = shortened(cellOf({ type, value, formula, format: book.styles[Number(style)] }, book));
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
        else if ((name === 'v' || name === 't') && cell && !phonetic) listening = true;
        else if (name === 'mergeCell') addMerge(merges, attributes.ref ?? '');
      },
      text(text) {
        if (listening && cell) cell.value = (cell.value ?? '') + text;
      },
      close(name) {
        if (name === 'c' && cell) {
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

/** @param {Merge[]} merges @param {string} reference as "D2:D10" */
function addMerge(merges, reference) {
  const [from, to] = reference.split(':').map(placeOf);
  if (!from || !to || to.row <= from.row || merges.length >= limits.merges) return;
  merges.push({ top: from.row, bottom: to.row, left: from.column, right: to.column });
}

/**
 * A cell drawn over several rows holds for each of them, in its first column. Only rows that have something of their own are filled.
 * @param {Merge[]} merges @param {Map<number, Cell[]>} rows @param {Basket} basket
 */
function spread(merges, rows, basket) {
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  for (const { top, bottom, left } of merges) {
    const origin = rows.get(top)?.[left];
    if (origin === undefined || isBlank(origin)) continue;
    const words = typeof origin === 'string' ? origin : origin.text;
    for (let at = firstAfter(numbers, top); (numbers[at] ?? Number.POSITIVE_INFINITY) <= bottom; at++) {
      const cells = rows.get(numbers[at] ?? 0) ?? [];
      basket.pad(left - cells.length);
      while (cells.length <= left) cells.push('');
      cells[left] = { kind: 'merged', text: words };
      basket.take(words);
    }
  }
}

/** Where in numbers in order the first above one stands. @param {number[]} numbers @param {number} least */
function firstAfter(numbers, least) {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) > least) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** @param {Cell[]} cells */
function filled(cells) {
  return Array.from(cells, (cell) => cell ?? '');
}

/** @param {number} index @returns {string} */
function columnName(index) {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
