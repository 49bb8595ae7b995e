import { cleanLine, compareKey } from '../text';
import { readDecimal } from '../units';
import { levels, mostPupils } from './levels';
import { type Area, type EnrolmentByLevel, isInBolivia, plainText } from './school';
import { type CountField, columnLetter, type FactField, fieldOf, headerOf, neededFields, type SheetField } from './sheet-columns';

/** What is wrong with a cell. Each has one sentence that says what to write instead. */
export type CellProblemCode =
  | 'missing-column'
  | 'repeated-column'
  | 'empty'
  | 'too-long'
  | 'formula-error'
  | 'not-an-area'
  | 'not-a-whole-number'
  | 'too-many-pupils'
  | 'not-degrees'
  | 'half-a-point'
  | 'outside-bolivia'
  | 'not-a-time'
  | 'window-backwards'
  | 'repeated-code';

/** `row` as the spreadsheet counts it (headers are row 1); `written` what the cell says. */
export type CellProblem = {
  row: number;
  column: string;
  header: string;
  code: CellProblemCode;
  written: string;
  limit?: string | number;
};

/** One school as a sheet tells it. A field whose column is not in the sheet is absent: it stays as it was. */
export type SheetSchool = {
  row: number;
  code: string;
  name: string;
  area: Area;
  zone: string;
  place?: string;
  point?: { lat: number; lon: number } | null;
  receivesFrom?: string;
  receivesUntil?: string;
  enrolments: EnrolmentByLevel;
};

export type SheetReading = {
  schools: readonly SheetSchool[];
  problems: readonly CellProblem[];
  /** Headers that name no field; their columns are left aside, and said so. */
  ignored: readonly string[];
};

/** No municipality has more schools than La Paz, with some 700. */
export const mostSheetRows = 2_000;

const longest: Partial<Record<FactField, number>> = { code: 30, name: 160, zone: 80, place: 120 };

type Columns = ReadonlyMap<SheetField, number>;
type Blame = (field: SheetField, code: CellProblemCode, limit?: string | number) => void;

/**
 * Reads a list of schools: headers by name in any order, every mistake by its cell. Texts are taken as they are written.
 * @param cells texts row by row, headers first
 */
export function readSchoolSheet(cells: readonly (readonly string[])[]): SheetReading {
  const headers = cells[0] ?? [];
  const problems: CellProblem[] = [];
  const columns = readHeaders(headers, problems);
  const ignored = headers.filter((header) => header.trim() !== '' && !fieldOf(header));
  if (problems.length > 0) return { schools: [], problems, ignored };

  const schools: SheetSchool[] = [];
  const firstRowOf = new Map<string, number>();
  cells.slice(1).forEach((texts, index) => {
    if (texts.every((text) => text.trim() === '')) return;
    const row = index + 2;
    const written = (field: SheetField) => cleanLine(texts[columns.get(field) ?? -1] ?? '');
    const blame: Blame = (field, code, limit) => {
      const column = columns.get(field) ?? 0;
      problems.push({ row, column: columnLetter(column), header: headers[column] ?? '', code, written: written(field), limit });
    };
    const code = compareKey(written('code'));
    const earlier = firstRowOf.get(code);
    if (code && earlier) blame('code', 'repeated-code', earlier);
    else firstRowOf.set(code, row);
    schools.push(readRow(row, columns, written, blame));
  });
  return { schools, problems, ignored };
}

function readHeaders(headers: readonly string[], problems: CellProblem[]): Columns {
  const columns = new Map<SheetField, number>();
  headers.forEach((header, index) => {
    const field = fieldOf(header);
    if (field && columns.has(field))
      problems.push({ row: 1, column: columnLetter(index), header, code: 'repeated-column', written: header });
    else if (field) columns.set(field, index);
  });
  for (const field of neededFields)
    if (!columns.has(field)) problems.push({ row: 1, column: '', header: headerOf(field), code: 'missing-column', written: '' });
  return columns;
}

function readRow(row: number, columns: Columns, written: (field: SheetField) => string, blame: Blame): SheetSchool {
  const text = (field: FactField) => readText(field, written(field), blame);
  const time = (field: 'receivesFrom' | 'receivesUntil') => readTime(field, written(field), blame);
  const school: SheetSchool = {
    row,
    code: text('code'),
    name: text('name'),
    area: readArea(written('area'), blame),
    zone: text('zone'),
    enrolments: readEnrolments(columns, written, blame),
  };
  if (columns.has('place')) school.place = text('place');
  if (columns.has('lat') || columns.has('lon')) school.point = readPoint(written, blame);
  const [from, until] = [time('receivesFrom'), time('receivesUntil')];
  if (from) school.receivesFrom = from;
  if (until) school.receivesUntil = until;
  if (from && until && from >= until) blame('receivesUntil', 'window-backwards', from);
  // One half alone could contradict the half that stands.
  if (!from !== !until && written('receivesFrom') === '') blame('receivesFrom', 'empty');
  if (!from !== !until && written('receivesUntil') === '') blame('receivesUntil', 'empty');
  return school;
}

function readText(field: FactField, value: string, blame: Blame): string {
  const needed = (neededFields as readonly FactField[]).includes(field);
  const limit = longest[field] ?? 200;
  if (value === '' && needed) blame(field, 'empty');
  else if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|¡|¿|VALOR)/i.test(value)) blame(field, 'formula-error');
  else if (value.length > limit) blame(field, 'too-long', limit);
  return value;
}

function readArea(value: string, blame: Blame): Area {
  const plain = plainText(value);
  if (['urbana', 'urbano', 'u'].includes(plain)) return 'urban';
  if (!['rural', 'r', 'disperso', 'dispersa'].includes(plain)) blame('area', value === '' ? 'empty' : 'not-an-area');
  return 'rural';
}

function readEnrolments(columns: Columns, written: (field: SheetField) => string, blame: Blame): EnrolmentByLevel {
  const enrolments: EnrolmentByLevel = {};
  for (const level of levels) {
    const [girls, boys] = [`${level}.girls`, `${level}.boys`] as const;
    if (columns.has(girls) || columns.has(boys))
      enrolments[level] = { girls: readCount(girls, written(girls), blame), boys: readCount(boys, written(boys), blame) };
  }
  return enrolments;
}

/** A blank cell is nobody: the school has no such level. */
function readCount(field: CountField, value: string, blame: Blame): number {
  if (value === '') return 0;
  const read = readDecimal(value, 0);
  if (!read.ok || read.scaled < 0n) blame(field, 'not-a-whole-number');
  else if (read.scaled > BigInt(mostPupils)) blame(field, 'too-many-pupils', mostPupils);
  else return Number(read.scaled);
  return 0;
}

function readPoint(written: (field: SheetField) => string, blame: Blame): { lat: number; lon: number } | null {
  const [latText, lonText] = [written('lat'), written('lon')];
  if (latText === '' && lonText === '') return null;
  if (latText === '' || lonText === '') {
    blame(latText === '' ? 'lat' : 'lon', 'half-a-point');
    return null;
  }
  const [lat, lon] = [readDegrees(latText), readDegrees(lonText)];
  if (lat === null) blame('lat', 'not-degrees');
  if (lon === null) blame('lon', 'not-degrees');
  if (lat === null || lon === null) return null;
  if (!isInBolivia(lat, lon)) blame('lat', 'outside-bolivia');
  return { lat, lon };
}

/** Six decimals are a hand's breadth; what a spreadsheet adds beyond is noise. */
function readDegrees(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return /^-?\d{1,3}([.,]\d+)?$/.test(text) && Math.abs(value) <= 180 ? Math.round(value * 1e6) / 1e6 : null;
}

function readTime(field: 'receivesFrom' | 'receivesUntil', value: string, blame: Blame): string | undefined {
  if (value === '') return undefined;
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?$/.exec(value) ?? [];
  if (hour && Number(hour) < 24 && Number(minute) < 60) return `${hour.padStart(2, '0')}:${minute}`;
  blame(field, 'not-a-time');
  return undefined;
}
