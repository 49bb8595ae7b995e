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
export const good: SheetCell[] = ['T-1', 'Uno', 'rural', 'Norte', 'Aquí', '-19,39', '-65,91', '07:00', '10:00', '10', '12'];
/** That row with another cell. */
export const withCell = (column: string, cell: SheetCell) => good.map((one, i) => (titles[i] === column ? cell : one));
export const blamed = (column: string, cell: SheetCell) =>
  readList([titles, withCell(column, cell)]).problems.map(({ code }) => code);
/** A cell of a kind. */
export const of = (kind: Exclude<SheetCell, string>['kind'], text: string): SheetCell => ({ kind, text });
