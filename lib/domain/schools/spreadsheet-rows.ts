import { cleanLine, compareKey } from '../text';
import { schoolLevels } from './levels';
import { listedFields } from './school-fields';
import { cellKind, cellText, type SpreadsheetCell } from './spreadsheet-cells';
import { exampleSchool } from './spreadsheet-columns';
import type { SpreadsheetSchool } from './spreadsheet-school';

/** Rows that are no school, each by its kind. */
export type LeftOutRow = {
  row: number;
  why: 'example' | 'total' | 'titles' | 'note' | 'repeated';
};

/** "TOTAL GENERAL", "Sub-total zona Norte"; "Suma" alone, because in Aymara it is a word of names. */
const total = /^((sub[ -]?|gran )?total(es)?\b|(sumas?|sumatoria)( total| general)?[:.]?$)/i;
/** What stands under a printed list: where it comes from, who made it, who signs. */
const note =
  /^(\*+ ?)?(fuentes?|notas?|obs|observaci[oó]n(es)?|aclaraci[oó]n(es)?|elaborad[oa]( por)?|elaboraci[oó]n|revisad[oa]( por)?|aprobad[oa]( por)?|responsable|firma|sello|fecha|lugar y fecha|p[aá]gina|leyenda|referencias?) ?(:|$)|^(\*+ ?)?(fuentes?|elaborad[oa] por|nota) |^\*+ ?\p{L}/iu;

/** A row in which nobody wrote: blank cells, and formulas and boxes that were prepared for schools to come and say zero or no. */
export function isUnwritten(cells: readonly SpreadsheetCell[]): boolean {
  return cells.every((cell) => {
    const [kind, text] = [cellKind(cell), cleanLine(cellText(cell))];
    if (kind === 'number') return text === '0';
    return kind === 'boolean' ? text === 'FALSO' : text === '' && kind !== 'no-value';
  });
}

/** Rows that printed lists carry and that are no school. @param name null where the list has no such column */
export function leftOutAs(
  cells: readonly SpreadsheetCell[],
  titles: readonly string[],
  { code, name }: { code: string; name: string | null },
): LeftOutRow['why'] | null {
  const isExample = compareKey(code) === compareKey(exampleSchool.code);
  if (isExample && (name === null || compareKey(name) === compareKey(exampleSchool.name))) return 'example';
  const written = cells.map((cell) => cleanLine(cellText(cell))).filter((one) => one !== '');
  // Whatever number stands in front of it: printed lists number their totals too.
  if (name !== null && total.test(name)) return 'total';
  if (written.some((one) => total.test(one)) && (code === '' || name === '' || /total/i.test(code) || total.test(code)))
    return 'total';
  if (note.test(code) || (/:/.test(name ?? '') && note.test(name ?? '')) || (code === '' && note.test(written[0] ?? '')))
    return 'note';
  const same = cells.filter(
    (cell, column) => cleanLine(cellText(cell)) !== '' && compareKey(cellText(cell)) === compareKey(titles[column] ?? ''),
  );
  return same.length > 1 && same.length >= written.length / 2 ? 'titles' : null;
}

type Row = { school: SpreadsheetSchool; cells: readonly SpreadsheetCell[] };

/**
 * A code that comes again: the same row once more in each of its cells, another level of the same school, or two rows of one school, as
 * of two shifts, or of two schools. Those are for a person to join: to leave one out would be to lose its pupils.
 */
export function joined(
  { school: first, cells }: Row,
  { school: again, cells: cellsAgain }: Row,
): 'repeated' | 'level' | 'conflict' | null {
  if (again.code === '') return null;
  if (sameCells(cells, cellsAgain)) return 'repeated';
  const facts = ({ point, ...school }: SpreadsheetSchool) =>
    compareKey(JSON.stringify(listedFields.map((field) => ({ ...school, ...point })[field])));
  const shared = schoolLevels.some((level) => first.enrolments[level] && again.enrolments[level]);
  if (facts(first) !== facts(again) || shared || Object.keys(again.enrolments).length === 0) return 'conflict';
  Object.assign(first.enrolments, again.enrolments);
  return 'level';
}

function sameCells(one: readonly SpreadsheetCell[], other: readonly SpreadsheetCell[]): boolean {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, column) => column).every(
    (column) => compareKey(cellText(one[column])) === compareKey(cellText(other[column])),
  );
}
