import { readDecimal } from '../units';
import { type Level, levels, mostPupils } from './levels';
import { type Area, plainText } from './school';
import { cellKind, type SheetCell } from './sheet-cells';

/** What is wrong with a cell. Each has one sentence that says what to write instead. */
export type CellProblemCode =
  | 'missing-column'
  | 'empty'
  | 'no-code'
  | 'too-long'
  | 'formula-error'
  | 'formula-empty'
  | 'date-cell'
  | 'boolean-cell'
  | 'merged-cell'
  | 'lost-digits'
  | 'lost-letters'
  | 'not-an-area'
  | 'not-a-level'
  | 'not-a-whole-number'
  | 'too-many-pupils'
  | 'not-degrees'
  | 'half-a-point'
  | 'outside-bolivia'
  | 'not-a-time'
  | 'window-backwards'
  | 'repeated-code'
  | 'example-row';

/** A value, or why the cell has none; `null` where the cell is blank. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; code: CellProblemCode; limit?: string | number } | null;

const months = 'ene feb mar abr may jun jul ago sep set oct nov dic jan apr aug dec';
/** Dates as spreadsheets write them, in their own file or when they save as CSV: "6-ago", "06/08/2026", "2026-08-06 00:00:00". */
const date = new RegExp(
  `^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{1,2}[-/](${months.replaceAll(' ', '|')})[a-z]*\\.?([-/]\\d{2,4})?|(${months.replaceAll(' ', '|')})[a-z]*\\.?[-/]\\d{2,4})([ T]\\d{1,2}:\\d{2}(:\\d{2})?)?$`,
  'i',
);
/** Errors of formulas in the languages and programs in use, and the hashes of a column that was too narrow. */
const formulaError =
  /^(#{2,}|#(¡|¿)?(REF|N\/A|N\/D|VALUE|VALOR|DIV\/0|NAME|NOMBRE|NUM|NULL|NULO|SPILL|DESBORDAMIENTO|CALC|GETTING_DATA|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY)\b.*|Err:\d+)$/i;
/** Letters of UTF-8, of DOS or of an old Macintosh that were read as Windows-1252, or lost on the way. */
const brokenLetters = /\u00C3[\u0080-\u00BF\u2018-\u2122]|\u00C2[\u00A0-\u00BF]|\uFFFD|\p{L}[¤¢£‚‡]|[¤¢£‚‡]\p{L}/u;

const wrong = (code: CellProblemCode, limit?: string | number) => ({ ok: false as const, code, limit });
const right = <Value>(value: Value) => ({ ok: true as const, value });

/** What no cell may be, whatever its column. */
function spoilt(cell: SheetCell | undefined, text: string) {
  const kind = cellKind(cell);
  if (kind === 'error' || formulaError.test(text)) return wrong('formula-error');
  return kind === 'no-value' ? wrong('formula-empty') : null;
}

/** A text of a school. A date or a yes is no name: the program that wrote the file made it of one. */
export function readText(cell: SheetCell | undefined, text: string, most: number): Read<string> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const kind = cellKind(cell);
  if (kind === 'date' || kind === 'time' || date.test(text)) return wrong('date-cell');
  if (kind === 'boolean') return wrong('boolean-cell');
  if (brokenLetters.test(text)) return wrong('lost-letters');
  return text.length > most ? wrong('too-long', most) : right(text);
}

/** The code of a school: what a spreadsheet made a number of is written as one, without ".0"; digits that it dropped do not come back. */
export function readCode(cell: SheetCell | undefined, text: string, most: number): Read<string> {
  const read = readText(cell, text, most);
  if (!read?.ok) return read;
  if (cellKind(cell) === 'merged') return wrong('merged-cell');
  if (/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i.test(text)) return wrong('lost-digits');
  // A number keeps fifteen digits and no more.
  if (cellKind(cell) === 'number' && text.replace(/\D/g, '').length > 15) return wrong('lost-digits');
  return right(text.replace(/^(\d+)[.,]0+$/, '$1'));
}

export function readArea(cell: SheetCell | undefined, text: string): Read<Area> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const words = plainText(text).split(' ');
  const [urban, rural] = [
    words.some((word) => ['urbana', 'urbano', 'u'].includes(word)),
    words.some((word) => ['rural', 'r', 'disperso', 'dispersa'].includes(word)),
  ];
  return urban === rural ? wrong('not-an-area') : right(urban ? 'urban' : 'rural');
}

export function readLevel(cell: SheetCell | undefined, text: string): Read<Level> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const named = levels.filter((level) =>
    plainText(text)
      .split(' ')
      .some((word) => word.startsWith(level.slice(0, 4))),
  );
  return named.length === 1 && named[0] ? right(named[0]) : wrong('not-a-level');
}

/** Pupils. "1.413" is a thousand and more where it was written; a spreadsheet's own 1.413 is one and a bit. */
export function readCount(cell: SheetCell | undefined, text: string): Read<number> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const kind = cellKind(cell);
  if (kind === 'date' || kind === 'time') return wrong('date-cell');
  if (kind === 'merged') return wrong('merged-cell');
  if (kind === 'boolean') return wrong('not-a-whole-number');
  const read = readDecimal(text, 0, { grouped: kind !== 'number' });
  if (!read.ok || read.scaled < 0n) return wrong('not-a-whole-number');
  return read.scaled > BigInt(mostPupils) ? wrong('too-many-pupils', mostPupils) : right(Number(read.scaled));
}

/** Six decimals are a hand's breadth; what a spreadsheet adds beyond is noise. */
export function readDegrees(cell: SheetCell | undefined, text: string): Read<number> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  const plain = ['text', 'number', 'merged'].includes(cellKind(cell)) && /^-?\d{1,3}([.,]\d+)?$/.test(text);
  return plain && Math.abs(value) <= 180 ? right(Math.round(value * 1e6) / 1e6) : wrong('not-degrees');
}

/** A time of day as 'HH:MM'; a spreadsheet may have kept it as the fraction of a day. */
export function readTime(cell: SheetCell | undefined, text: string): Read<string> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  if (cellKind(cell) === 'number' && Number(text) > 0 && Number(text) < 1) return right(clock(Math.round(Number(text) * 1440)));
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?$/.exec(text) ?? [];
  const valid = hour !== '' && Number(hour) < 24 && Number(minute) < 60 && cellKind(cell) !== 'number';
  return valid ? right(`${hour.padStart(2, '0')}:${minute}`) : wrong('not-a-time');
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
