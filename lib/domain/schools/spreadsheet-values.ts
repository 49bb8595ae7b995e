import { readTime as readHour } from '../dates';
import { plainText, strangeSign } from '../text';
import { readDecimal } from '../units';
import { maxPupils, type SchoolLevel } from './levels';
import type { ListedField } from './school-fields';
import { cellKind, cellText, type SpreadsheetCell } from './spreadsheet-cells';
import { hasBrokenLetters } from './spreadsheet-encoding';
import { levelsNamed } from './spreadsheet-titles';

/** What is wrong with a cell. Each has one sentence that says what to write instead. */
export type CellProblemCode =
  | 'missing-column'
  | 'missing-partner'
  | 'empty'
  | 'no-code'
  | 'too-long'
  | 'formula-error'
  | 'formula-empty'
  | 'date-cell'
  | 'boolean-cell'
  | 'merged-cell'
  | 'merged-sideways'
  | 'lost-digits'
  | 'lost-letters'
  | 'strange-letter'
  | 'formula-text'
  | 'unclear-code'
  | 'not-an-area'
  | 'not-an-option'
  | 'not-a-yes'
  | 'not-a-level'
  | 'not-a-whole-number'
  | 'too-many-pupils'
  | 'too-large'
  | 'too-small'
  | 'half-a-level'
  | 'not-degrees'
  | 'half-a-point'
  | 'outside-bolivia'
  | 'not-a-time'
  | 'window-backwards'
  | 'repeated-code'
  | 'example-row';

/** A value, or why the cell has none; `null` where the cell is blank. */
export type Read<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: CellProblemCode; limit?: string | number | undefined }
  | null;

const months = 'ene feb mar abr may jun jul ago sep set oct nov dic jan apr aug dec';
/** Dates as spreadsheets write them, in their own file or when they save as CSV: "6-ago", "06/08/2026", "2026-08-06 00:00:00". */
const date = new RegExp(
  `^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{1,2}[-/](${months.replaceAll(' ', '|')})[a-z]*\\.?([-/]\\d{2,4})?|(${months.replaceAll(' ', '|')})[a-z]*\\.?[-/]\\d{2,4})([ T]\\d{1,2}:\\d{2}(:\\d{2})?)?$`,
  'i',
);
/** Errors of formulas in the languages and programs in use («#CAMPO!», «#¿NOMBRE?»), and the hashes of a column that was too narrow. */
const formulaError =
  /^(#{2,}|#[¡¿]?\p{L}[\p{L}\p{N}/_ .-]*([!?…]|\.{3})|#[¡¿]?(N\/[AD]|REF|ERROR|VALUE|VALOR|GETTING_DATA|OBTENIENDO_DATOS|TEMPORIZADOR)\b.*|Err:\d+)$/iu;
/** What a program writes that has no value to write, or has not got it yet. */
const noValue = /^((loading|cargando)\s*(\.{2,}|…)|\[object \w+\]|[<(]?(null|undefined|nan)[>)]?)$/i;

const wrong = (code: CellProblemCode, limit?: string | number) => ({ ok: false as const, code, limit });

function right<Value>(value: Value) {
  return { ok: true as const, value };
}

/** What no cell may be, whatever its column. */
function spoilt(cell: SpreadsheetCell | undefined, text: string) {
  const kind = cellKind(cell);
  if (kind === 'error' || formulaError.test(text) || noValue.test(text)) return wrong('formula-error');
  return kind === 'no-value' ? wrong('formula-empty') : null;
}

/** A text of a school. A date or a yes is no name: the program that wrote the file made it of one. */
function readCellText(cell: SpreadsheetCell | undefined, text: string, most: number): Read<string> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const kind = cellKind(cell);
  if (kind === 'date' || kind === 'time' || date.test(text)) return wrong('date-cell');
  if (kind === 'boolean') return wrong('boolean-cell');
  if (hasBrokenLetters(cellText(cell))) return wrong('lost-letters');
  if (kind === 'formula') return wrong('formula-text');
  const sign = strangeSign(text);
  if (sign) return wrong('strange-letter', sign);
  return text.length > most ? wrong('too-long', most) : right(text);
}

/** A number as spreadsheets shorten it: "8,07E+07". «1E5» without a sign is how people write a code. */
const shortened = /^[-+]?(\d+[.,]\d+e[-+]?\d+|\d+e[-+]\d+)$/i;
/** "12.000" is 12 or 12000, "80730130,5" no code at all. */
const unclear = /^(\d{1,3}[.,]000|\d{5,}[.,]\d*[1-9]\d*)$/;

/** The code of a school: what a spreadsheet made a number of is written as one, without ".0"; digits that it dropped do not come back. */
function readCode(cell: SpreadsheetCell | undefined, written: string, most: number): Read<string> {
  // The apostrophe that makes a text of a number, where a program kept it.
  const text = written.replace(/^[\u0027’‘´\u0060](?!.*[\u0027’‘´\u0060]$)/, '');
  const read = readCellText(cell, text, most);
  if (!read?.ok) return read;
  if (cellKind(cell) === 'merged') return wrong('merged-cell');
  if (shortened.test(text)) return wrong('lost-digits');
  // A number keeps fifteen digits and no more.
  if (cellKind(cell) === 'number' && text.replace(/\D/g, '').length > 15) return wrong('lost-digits');
  if (unclear.test(text) || !/[\p{L}\p{N}]/u.test(text) || (cellKind(cell) === 'number' && !/^\d+$/.test(text)))
    return wrong('unclear-code');
  return right(text.replace(/^(\d+)[.,]0+$/, '$1'));
}

/** One of a closed list, by the words that say it; a cell that says two says none. */
function readOption(
  cell: SpreadsheetCell | undefined,
  text: string,
  words: Readonly<Record<string, readonly string[]>>,
  otherwise: CellProblemCode,
): Read<string> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const said = plainText(text).split(' ');
  const found = Object.keys(words).filter((option) => words[option]?.some((word) => said.includes(word)));
  const [option] = found;
  if (option !== undefined && found.length === 1) return right(option);
  return wrong(
    otherwise,
    Object.values(words)
      .flatMap(([first]) => first ?? [])
      .join(', '),
  );
}

/** Yes or no, in words or as the box that some programs draw. */
function readFlag(cell: SpreadsheetCell | undefined, text: string): Read<boolean> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const said = plainText(text);
  if (['si', 's', 'x', '1', 'verdadero'].includes(said)) return right(true);
  return ['no', 'n', '0', 'falso'].includes(said) ? right(false) : wrong('not-a-yes');
}

export function readLevel(cell: SpreadsheetCell | undefined, text: string): Read<SchoolLevel> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const named = levelsNamed(text);
  return named.length === 1 && named[0] ? right(named[0]) : wrong('not-a-level');
}

/** A whole number. "1.413" is a thousand and more where it was written; a spreadsheet's own 1.413 is one and a bit. */
function readWhole(cell: SpreadsheetCell | undefined, text: string): Read<bigint> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  const kind = cellKind(cell);
  // What stands in one cell for two columns: nobody can tell whose it is.
  if (kind === 'beside') return wrong('merged-sideways');
  if (text === '') return null;
  if (kind === 'date' || kind === 'time') return wrong('date-cell');
  if (kind === 'merged') return wrong('merged-cell');
  if (kind === 'boolean') return wrong('not-a-whole-number');
  const read = readDecimal(text, 0, { grouped: kind !== 'number' });
  return read.ok && read.scaled >= 0n ? right(read.scaled) : wrong('not-a-whole-number');
}

/** Pupils of a level. */
export function readCount(cell: SpreadsheetCell | undefined, text: string): Read<number> {
  return within(readWhole(cell, text), 'too-many-pupils', maxPupils);
}

function within(read: Read<bigint>, tooLarge: CellProblemCode, most: number, least = 0): Read<number> {
  if (!read?.ok) return read;
  if (read.value > BigInt(most)) return wrong(tooLarge, most);
  return read.value < BigInt(least) ? wrong('too-small', least) : right(Number(read.value));
}

/** Degrees with the minus and the sign of degrees that our own pages print. Six decimals are a hand's breadth; what a spreadsheet adds beyond is noise. */
function readDegrees(cell: SpreadsheetCell | undefined, written: string): Read<number> {
  const bad = spoilt(cell, written);
  if (bad) return bad;
  if (written === '') return null;
  const text = written.replace(/^[−–‒] ?|^- /, '-').replace(/ ?[°º]$/, '');
  const value = Number(text.replace(',', '.'));
  const plain = ['text', 'number', 'merged'].includes(cellKind(cell)) && /^-?\d{1,3}([.,]\d+)?$/.test(text);
  return plain && Math.abs(value) <= 180 ? right(Math.round(value * 1e6) / 1e6) : wrong('not-degrees');
}

/** A time of day as 'HH:MM', as forms read it too; a spreadsheet may have kept it as the fraction of a day. */
function readCellTime(cell: SpreadsheetCell | undefined, text: string): Read<string> {
  const bad = spoilt(cell, text);
  if (bad) return bad;
  if (text === '') return null;
  const kind = cellKind(cell);
  if (kind === 'number' && Number(text) > 0 && Number(text) < 1) return right(clock(Math.round(Number(text) * 1440)));
  const hour = ['text', 'time', 'merged'].includes(kind) ? readHour(text.replace(/^(\d{1,2}:\d{2}):[0-5]\d/, '$1')) : null;
  return hour === null ? wrong('not-a-time') : right(hour);
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What a cell says of a field, as the field is described. */
export function readField(
  { kind, key, words = {}, unread }: ListedField,
  cell: SpreadsheetCell | undefined,
  text: string,
): Read<string | number | boolean> {
  switch (kind.is) {
    case 'line':
    case 'record':
      return key ? readCode(cell, text, kind.most) : readCellText(cell, text, kind.most);
    case 'option':
      return readOption(cell, text, words, unread ?? 'not-an-option');
    case 'whole':
      return within(readWhole(cell, text), 'too-large', kind.most, kind.least);
    case 'flag':
      return readFlag(cell, text);
    case 'degrees':
      return readDegrees(cell, text);
    case 'time':
      return readCellTime(cell, text);
  }
}
