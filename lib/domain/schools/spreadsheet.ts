import { cleanLine, compareKey } from '../text';
import { type SchoolLevel, schoolLevels } from './levels';
import { isInBolivia, outsideOf } from './school';
import { listedFields, type SchoolFacts, schoolField } from './school-fields';
import { cellKind, cellText, type SpreadsheetCell, type SpreadsheetRow } from './spreadsheet-cells';
import { columnLetter, exampleSchool, headerOf, type SpreadsheetField } from './spreadsheet-columns';
import { type SpreadsheetLayout, titlesOf } from './spreadsheet-layout';
import { isUnwritten, joined, type LeftOutRow, leftOutAs } from './spreadsheet-rows';
import type { SpreadsheetSchool } from './spreadsheet-school';
import { type CellProblemCode, type Read, readCount, readField, readLevel } from './spreadsheet-values';

/** `row` as the spreadsheet counts it; `written` what the cell says. */
export type CellProblem = {
  row: number;
  column: string;
  header: string;
  code: CellProblemCode;
  written: string;
  limit?: string | number | undefined;
};

export type SpreadsheetReading = {
  schools: readonly SpreadsheetSchool[];
  problems: readonly CellProblem[];
  leftOut: readonly LeftOutRow[];
  /** Titles that name no field; their columns are left aside, and said so. */
  ignored: readonly string[];
  /** Rows that took a value from a taller cell. */
  merged: number;
  /** Levels of which the list tells only all pupils together, which is not kept. */
  totalsOnly: readonly string[];
};

type Blame = (field: SpreadsheetField, code: CellProblemCode, limit?: string | number) => void;
type Cells = {
  has: (field: SpreadsheetField) => boolean;
  cell: (field: SpreadsheetField) => SpreadsheetCell | undefined;
  text: (field: SpreadsheetField) => string;
  /** Nobody wrote anything: a formula without a value is not blank. */
  blank: (field: SpreadsheetField) => boolean;
};

/** Reads a list of schools as its layout says, every mistake by its cell. */
export function readSchoolSpreadsheet(rows: readonly SpreadsheetRow[], layout: SpreadsheetLayout): SpreadsheetReading {
  const titles = titlesOf(rows, layout.header, layout.tiers);
  const columns = new Map(layout.fields.flatMap((field, column) => (field ? [[field, column] as const] : [])));
  const problems: CellProblem[] = [];
  const leftOut: LeftOutRow[] = [];
  const firstOf = new Map<string, { school: SpreadsheetSchool; cells: readonly SpreadsheetCell[] }>();
  /** Columns that rows need and the list does not have, with how many rows. */
  const lacking = new Map<SpreadsheetField, number>();
  let merged = 0;
  for (const { row, cells } of rows) {
    if (row <= layout.header || isUnwritten(cells)) continue;
    const at: Cells = {
      has: (field) => columns.has(field),
      cell: (field) => cells[columns.get(field) ?? -1],
      text: (field) => cleanLine(cellText(cells[columns.get(field) ?? -1])),
      blank: (field) => at.text(field) === '' && ['text', 'beside'].includes(cellKind(at.cell(field))),
    };
    const why = leftOutAs(cells, titles, {
      code: at.text('code'),
      name: at.has('name') ? at.text('name') : null,
    });
    if (why) {
      leftOut.push({ row, why });
      continue;
    }
    const found: CellProblem[] = [];
    const blame: Blame = (field, code, limit) => {
      const column = columns.get(field);
      if (column === undefined) lacking.set(field, (lacking.get(field) ?? 0) + 1);
      else found.push({ row, column: columnLetter(column), header: titles[column] ?? '', code, written: at.text(field), limit });
    };
    const school = readRow(row, at, layout, blame);
    const first = firstOf.get(compareKey(school.code));
    const again = first && joined(first, { school, cells });
    if (again === 'repeated') leftOut.push({ row, why: 'repeated' });
    else if (again === 'conflict') blame('code', 'repeated-code', first?.school.row);
    else if (!first) firstOf.set(compareKey(school.code) || `row ${row}`, { school, cells });
    if (cells.some((cell, column) => layout.fields[column] && cellKind(cell) === 'merged')) merged++;
    problems.push(...found);
  }
  for (const [field, limit] of lacking)
    problems.push({
      row: layout.header,
      column: '',
      header: headerOf(field),
      code: 'missing-partner',
      written: '',
      limit,
    });
  const ignored = titles.filter((title, column) => title.trim() !== '' && !layout.fields[column]);
  const schools = [...firstOf.values()].map(({ school }) => school);
  return {
    schools,
    problems,
    leftOut,
    ignored,
    merged,
    totalsOnly: totalsOnly(layout, titles),
  };
}

function readRow(row: number, at: Cells, layout: SpreadsheetLayout, blame: Blame): SpreadsheetSchool {
  const take = <Value>(field: SpreadsheetField, read: Read<Value>): Value | undefined => {
    if (read?.ok) return read.value;
    if (read) blame(field, read.code, read.limit);
    return undefined;
  };
  const told = Object.fromEntries(
    listedFields.map((field) => [field, take(field, readField(schoolField(field), at.cell(field), at.text(field)))]),
  ) as { [Name in keyof SchoolFacts]?: NonNullable<SchoolFacts[Name]> };
  const { code = '', lat, lon, ...facts } = told;
  if (at.blank('code')) blame('code', 'no-code');
  if (facts.name && cellKind(at.cell('name')) === 'merged') blame('name', 'merged-cell');
  if (compareKey(code) === compareKey(exampleSchool.code)) blame('code', 'example-row');
  else if (facts.name && compareKey(facts.name) === compareKey(exampleSchool.name)) blame('name', 'example-row');
  judgeWindow(at, facts, blame);
  const point = pointOf(at, { lat, lon }, blame);
  const enrolments = readEnrolments(at, take, blame);
  return {
    row,
    code,
    ...given({
      ...facts,
      area: facts.area ?? layout.area,
      zone: facts.zone ?? layout.zone,
      point,
      municipality: at.text('municipality') || undefined,
      total: readTotal(at, enrolments, take),
    }),
    enrolments,
  };
}

type Take = <Value>(field: SpreadsheetField, read: Read<Value>) => Value | undefined;

/** Without what is undefined: absent is absent. */
function given<Facts extends object>(facts: Facts): { [Name in keyof Facts]?: NonNullable<Facts[Name]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: NonNullable<Facts[Name]>;
  };
}

function readEnrolments(at: Cells, take: Take, blame: Blame): SpreadsheetSchool['enrolments'] {
  const enrolments: SpreadsheetSchool['enrolments'] = {};
  const count = (field: SpreadsheetField) => take(field, readCount(at.cell(field), at.text(field)));
  for (const level of schoolLevels) {
    const counts = given({ girls: count(`${level}.girls`), boys: count(`${level}.boys`) });
    if (counts.girls !== undefined || counts.boys !== undefined) enrolments[level] = counts;
  }
  const own = given({ girls: count('girls'), boys: count('boys') });
  if (own.girls === undefined && own.boys === undefined) return enrolments;
  const level = take('level', readLevel(at.cell('level'), at.text('level')));
  if (level) enrolments[level] = own;
  else if (at.blank('level')) blame('level', 'empty');
  return enrolments;
}

/** What the list itself says that the pupils add up to; only where it also tells them by sex. */
function readTotal(at: Cells, enrolments: SpreadsheetSchool['enrolments'], take: Take): SpreadsheetSchool['total'] {
  const said = take('total', readCount(at.cell('total'), at.text('total')));
  const counted = Object.values(enrolments).reduce((sum, { girls = 0, boys = 0 }) => sum + girls + boys, 0);
  let [all, parts] = [said, counted];
  for (const level of schoolLevels) {
    const field = `${level}.total` as const;
    const one = take(field, readCount(at.cell(field), at.text(field)));
    const pupils = enrolments[level];
    if (one === undefined || !pupils || all !== undefined) continue;
    const sum = (pupils.girls ?? 0) + (pupils.boys ?? 0);
    if (sum !== one) [all, parts] = [one, sum];
  }
  return all === undefined || Object.keys(enrolments).length === 0 ? undefined : { said: all, counted: parts };
}

/** A point has both its halves and lies in Bolivia. */
function pointOf(
  at: Cells,
  { lat, lon }: { lat?: number | undefined; lon?: number | undefined },
  blame: Blame,
): SpreadsheetSchool['point'] {
  if (at.blank('lat') !== at.blank('lon')) blame(at.blank('lat') ? 'lat' : 'lon', 'half-a-point');
  if (lat === undefined || lon === undefined) return undefined;
  if (!isInBolivia(lat, lon)) blame(outsideOf(lat), 'outside-bolivia');
  return { lat, lon };
}

type Window = Pick<SpreadsheetSchool, 'receivesFrom' | 'receivesUntil'>;

/** A window ends after it begins, and is told whole: one half alone could contradict the half that stands. */
function judgeWindow(at: Cells, { receivesFrom: from, receivesUntil: until }: Window, blame: Blame): void {
  if (from && until && from >= until) blame('receivesUntil', 'window-backwards', from);
  if (until && at.blank('receivesFrom')) blame('receivesFrom', 'empty');
  if (from && at.blank('receivesUntil')) blame('receivesUntil', 'empty');
}

/** Titles that tell all pupils of a level together while the list does not tell women and men of it. */
function totalsOnly({ fields }: SpreadsheetLayout, titles: readonly string[]): string[] {
  const counted = (level: SchoolLevel) =>
    fields.includes(`${level}.girls`) || fields.includes(`${level}.boys`) || fields.includes('girls');
  const anyCount = schoolLevels.some(counted);
  return fields.flatMap((field, column) => {
    if (!field) return [];
    const level = schoolLevels.find((one) => field === `${one}.total`);
    return (level && !counted(level)) || (field === 'total' && !anyCount) ? [titles[column] || headerOf(field)] : [];
  });
}
