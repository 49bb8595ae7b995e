import { readSchoolSheet } from '@/lib/domain/schools/sheet';
import type { SheetCell, SheetRow, UploadedSheet } from '@/lib/domain/schools/sheet-cells';
import { guessLayout } from '@/lib/domain/schools/sheet-layout';

/** A sheet as the reader of files gives it. */
export function uploaded(cells: readonly (readonly SheetCell[])[], change: Partial<UploadedSheet> = {}): UploadedSheet {
  const rows: SheetRow[] = cells.map((row, i) => ({ row: i + 1, cells: row }));
  return { name: '', hidden: false, rows, hiddenRows: 0, beyond: null, tooLong: false, ...change };
}

/** A list and how its titles say that it is read. */
export function listOf(cells: readonly (readonly SheetCell[])[]) {
  const sheet = uploaded(cells);
  const guess = guessLayout([sheet]);
  if (!guess) throw new Error('no titles');
  return { rows: sheet.rows, ...guess };
}

/** A list read as its titles say. */
export function readList(cells: readonly (readonly SheetCell[])[]) {
  const { rows, layout } = listOf(cells);
  return readSchoolSheet(rows, layout);
}
