import type { MissingFact } from './difference';
import type { CellProblem } from './spreadsheet';
import type { SpreadsheetRow } from './spreadsheet-cells';
import { columnLetter, headerOf } from './spreadsheet-columns';
import { type SpreadsheetLayout, titlesOf } from './spreadsheet-layout';

/** What new schools lack, by cell; a column that is not there at all is told once, with how many schools need it. */
export function missingProblems(
  missing: readonly MissingFact[],
  rows: readonly SpreadsheetRow[],
  layout: SpreadsheetLayout,
): CellProblem[] {
  const titles = titlesOf(rows, layout.header, layout.tiers);
  const problems: CellProblem[] = [];
  for (const field of new Set(missing.map((one) => one.field))) {
    const lacking = missing.filter((one) => one.field === field);
    // Pupils of a level: the column of that level, or the one beside the row's own level.
    const [level, sex] = field.split('.');
    const known: readonly (string | null | undefined)[] = layout.fields;
    const column = [field, sex].map((one) => known.indexOf(one)).find((at) => at >= 0) ?? -1;
    const isHalf = level !== field;
    if (column < 0)
      problems.push({
        row: layout.header,
        column: '',
        header: headerOf(field),
        code: isHalf ? 'missing-partner' : 'missing-column',
        written: '',
        limit: lacking.length,
      });
    else
      for (const { row } of lacking)
        problems.push({
          row,
          column: columnLetter(column),
          header: titles[column] ?? '',
          code: isHalf ? 'half-a-level' : 'empty',
          written: '',
        });
  }
  return problems;
}
