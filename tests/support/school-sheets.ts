import { readSchoolSpreadsheet } from '@/lib/domain/schools/spreadsheet';
import type { SpreadsheetCell, SpreadsheetRow, UploadedSpreadsheet } from '@/lib/domain/schools/spreadsheet-cells';
import { guessLayout } from '@/lib/domain/schools/spreadsheet-layout';

/** A sheet as the reader of files gives it. */
export function uploaded(
  cells: readonly (readonly SpreadsheetCell[])[],
  change: Partial<UploadedSpreadsheet> = {},
): UploadedSpreadsheet {
  const rows: SpreadsheetRow[] = cells.map((row, i) => ({ row: i + 1, cells: row }));
  return { name: '', hidden: false, rows, hiddenRows: 0, beyond: null, tooLong: false, ...change };
}

/** A list and how its titles say that it is read. */
export function listOf(cells: readonly (readonly SpreadsheetCell[])[]) {
  const sheet = uploaded(cells);
  const guess = guessLayout([sheet]);
  if (!guess) throw new Error('no titles');
  return { rows: sheet.rows, ...guess };
}

/** A list read as its titles say. */
export function readList(cells: readonly (readonly SpreadsheetCell[])[]) {
  const { rows, layout } = listOf(cells);
  return readSchoolSpreadsheet(rows, layout);
}

/** Titles of a list, and a row of it in which nothing is wrong. */
export const titles = [
  'Código',
  'Nombre',
  'Área',
  'Zona',
  'Lugar',
  'Latitud',
  'Longitud',
  'Recibe desde',
  'Recibe hasta',
  'Primaria mujeres',
  'Primaria varones',
];
export const good: SpreadsheetCell[] = ['T-1', 'Uno', 'rural', 'Norte', 'Aquí', '-19,39', '-65,91', '07:00', '10:00', '10', '12'];
/** That row with another cell. */
export const withCell = (column: string, cell: SpreadsheetCell) => good.map((one, i) => (titles[i] === column ? cell : one));
export const blamed = (column: string, cell: SpreadsheetCell) =>
  readList([titles, withCell(column, cell)]).problems.map(({ code }) => code);
/** A cell of a kind. */
export const of = (kind: Exclude<SpreadsheetCell, string>['kind'], text: string): SpreadsheetCell => ({ kind, text });
