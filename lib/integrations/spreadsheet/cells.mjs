import { Unreadable } from './unreadable.mjs';
import { cut, isUnseen, textCell, unescaped } from './words.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').SpreadsheetCell} Cell */
/** @typedef {import('./styles.mjs').Format} Format */
/** @typedef {{ type: string, value: string | null, formula: boolean, format: Format | undefined }} Raw */

const dayMs = 86_400_000;
/** The first day that spreadsheets count from, and the days by which a workbook of an old Macintosh counts later. */
const epoch = Date.UTC(1899, 11, 30);
const macintosh = 1462;
/** Spreadsheets count a 29 February 1900 that never was; before it they are a day ahead. */
const falseDay = 60;

/**
 * A cell as it is shown: a text as it stands, anything else with its kind.
 * @param {Raw} raw @param {{ strings: readonly string[], date1904: boolean }} book
 * @returns {Cell}
 */
export function cellOf({ type, value, formula, format }, { strings, date1904 }) {
  if (type === 'e') return { kind: 'error', text: cut(value ?? '') };
  if (type === 's') return sharedText(value, strings);
  if (type === 'inlineStr') return textOf(value ?? '');
  // A formula that no program has worked out yet: whoever wrote the file left the value to be counted when it is opened.
  if (formula && (value === null || (value === '' && type !== 'str'))) return { kind: 'no-value', text: '' };
  if (type === 'str') return textOf(value ?? '');
  if (value === null || value === '') return '';
  if (type === 'b') return { kind: 'boolean', text: value === '1' || value === 'true' ? 'VERDADERO' : 'FALSO' };
  if (type === 'd') return momentCell(Date.parse(value.endsWith('Z') ? value : `${value}Z`), value);
  const number = Number(value);
  if (!Number.isFinite(number)) return textOf(value);
  if (format?.kind === 'date') return momentCell(epoch + Math.round(daysOf(number, date1904) * dayMs), value);
  if (format?.kind === 'time') return { kind: 'time', text: clock(Math.round((number % 1) * dayMs)) };
  const text = numberText(number);
  return format?.kind === 'padded' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : { kind: 'number', text };
}

/** A text that stands in the list of all texts. @param {string | null} place @param {readonly string[]} strings */
function sharedText(place, strings) {
  if (place === null || place.trim() === '') return '';
  const text = strings[Number(place)];
  if (text === undefined) throw new Unreadable('damaged');
  return textOf(text);
}

/** @param {string} written */
function textOf(written) {
  return textCell(unescaped(written));
}

/** Days since the epoch. @param {number} number as the cell has it @param {boolean} date1904 */
function daysOf(number, date1904) {
  if (date1904) return number + macintosh;
  return number >= 1 && number < falseDay ? number + 1 : number;
}

/** Fifteen digits, as spreadsheets show: what a float adds beyond is noise. @param {number} number */
function numberText(number) {
  return String(Number(number.toPrecision(15)));
}

/** @param {number} instant @param {string} written @returns {Cell} */
function momentCell(instant, written) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return cut(written);
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

/** Whether a reader sees nothing in it. @param {Cell} cell */
export function isBlank(cell) {
  return typeof cell === 'string' && isUnseen(cell);
}
