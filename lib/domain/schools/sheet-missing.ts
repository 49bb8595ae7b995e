import type { MissingFact } from './difference';
import type { CellProblem } from './sheet';
import type { SheetRow } from './sheet-cells';
import { columnLetter, headerOf } from './sheet-columns';
import { type SheetLayout, titlesOf } from './sheet-layout';

/** What new schools lack, by cell; a column that is not there at all is told once, with how many schools need it. */
export function missingProblems(missing: readonly MissingFact[], rows: readonly SheetRow[], layout: SheetLayout): CellProblem[] {
  const titles = titlesOf(rows, layout.header, layout.tiers);
  const problems: CellProblem[] = [];
  for (const field of ['name', 'area', 'zone'] as const) {
    const lacking = missing.filter((one) => one.field === field);
    const column = layout.fields.indexOf(field);
    if (column < 0 && lacking.length > 0)
      problems.push({
        row: layout.header,
        column: '',
        header: headerOf(field),
        code: 'missing-column',
        written: '',
        limit: lacking.length,
      });
    else
      for (const { row } of lacking)
        problems.push({ row, column: columnLetter(column), header: titles[column] ?? '', code: 'empty', written: '' });
  }
  return problems;
}
