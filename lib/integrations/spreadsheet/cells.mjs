import { limits } from './limits.mjs';

/** @typedef {import('@/lib/domain/schools/sheet-cells').SheetCell} Cell */
/** @typedef {import('./styles.mjs').Format} Format */
/** @typedef {{ type: string, value: string | null, formula: boolean, format: Format | undefined }} Raw */

const dayMs = 86_400_000;
/** The first day that spreadsheets count from, and the days by which a workbook of an old Macintosh counts later. */
const epoch = Date.UTC(1899, 11, 30);
const macintosh = 1462;

/**
 * A cell as it is shown: a text as it stands, anything else with its kind.
 * @param {Raw} raw @param {{ strings: readonly string[], date1904: boolean }} book
 * @returns {Cell}
 */
export function cellOf({ type, value, formula, format }, { strings, date1904 }) {
  if (type === 'e') return { kind: 'error', text: value ?? '' };
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return value ?? '';
  if (type === 'str') return value ?? '';
  // A formula that no program has worked out yet: whoever wrote the file left the value to be counted when it is opened.
  if (value === null || value === '') return formula ? { kind: 'no-value', text: '' } : '';
  if (type === 'b') return { kind: 'boolean', text: value === '1' || value === 'true' ? 'VERDADERO' : 'FALSO' };
  if (type === 'd') return momentCell(Date.parse(value.endsWith('Z') ? value : `${value}Z`), value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format?.kind === 'date') return momentCell(epoch + Math.round((number + (date1904 ? macintosh : 0)) * dayMs), value);
  if (format?.kind === 'time') return { kind: 'time', text: clock(Math.round((number % 1) * dayMs)) };
  const text = numberText(number);
  return format?.kind === 'padded' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : { kind: 'number', text };
}

/** Fifteen digits, as spreadsheets show: what a float adds beyond is noise. @param {number} number */
function numberText(number) {
  return String(Number(number.toPrecision(15)));
}

/** @param {number} instant @param {string} written @returns {Cell} */
function momentCell(instant, written) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return written;
  // An hour alone is an hour of the day before the first.
  if (instant >= epoch && instant < epoch + dayMs) return { kind: 'time', text: clock(instant - epoch) };
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0'));
  const hour = instant % dayMs === 0 ? '' : ` ${clock(((instant % dayMs) + dayMs) % dayMs)}`;
  return { kind: 'date', text: `${day}/${month}/${date.getUTCFullYear()}${hour}` };
}

/** @param {number} ms of a day */
function clock(ms) {
  const minutes = Math.round(ms / 60_000) % 1440;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "AB12" → row 12, column 27 (from 0); null where it is none. @param {string} reference */
export function placeOf(reference) {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (digits === '') return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** A text of bounded length. @param {Cell} cell @returns {Cell} */
export function shortened(cell) {
  return typeof cell === 'string' ? cell.slice(0, limits.cellLength) : cell;
}

/** @param {Cell} cell */
export function isBlank(cell) {
  return typeof cell === 'string' && cell.trim() === '';
}
