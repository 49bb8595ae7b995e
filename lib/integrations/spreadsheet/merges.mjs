import { isBlank, placeOf } from './cells.mjs';
import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell} Cell */
/** @typedef {{ top: number, bottom: number, left: number, right: number }} Merge */

/** @param {Merge[]} merges @param {string} reference as "D2:D10" */
export function addMerge(merges, reference) {
  const [from, to] = reference.split(':').map(placeOf);
  if (!from || !to || to.row < from.row || to.column < from.column) return;
  if (merges.length >= limits.merges) throw new Unreadable('too-heavy');
  merges.push({
    top: from.row,
    bottom: to.row,
    left: from.column,
    right: Math.min(to.column, limits.columns - 1),
  });
}

/**
 * A cell drawn over several rows holds for each of them, in its first column. The columns that it covers beside it have no word of their
 * own, and are told from blank ones. Only rows that have something of their own are filled.
 * @param {readonly Merge[]} merges @param {Map<number, Cell[]>} rows @param {import('./basket.mjs').Basket} basket
 */
export function spread(merges, rows, basket) {
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  for (const { top, bottom, left, right } of merges) {
    const origin = rows.get(top)?.[left];
    if (origin === undefined || isBlank(origin)) continue;
    const words = typeof origin === 'string' ? origin : origin.text;
    for (let at = firstAfter(numbers, top - 1); (numbers[at] ?? Number.POSITIVE_INFINITY) <= bottom; at++) {
      const row = numbers[at] ?? 0;
      const cells = rows.get(row) ?? [];
      basket.pad(right + 1 - cells.length);
      while (cells.length <= right) cells.push('');
      if (row > top) put(cells, left, { kind: 'merged', text: words }, basket);
      for (let column = left + 1; column <= right; column++) put(cells, column, { kind: 'beside', text: '' }, basket);
    }
  }
}

/** @param {Cell[]} cells @param {number} column @param {Cell} cell @param {import('./basket.mjs').Basket} basket */
function put(cells, column, cell, basket) {
  cells[column] = cell;
  basket.take(cell);
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
