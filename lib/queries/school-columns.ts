import 'server-only';
import { layoutOf } from '@/lib/data/school-import-preview';
import { cellText, type UploadedSpreadsheet } from '@/lib/domain/schools/spreadsheet-cells';
import { columnLetter, type SpreadsheetField } from '@/lib/domain/schools/spreadsheet-columns';
import { guessAt, type LayoutGuess, maxTitleRows, titlesOf } from '@/lib/domain/schools/spreadsheet-layout';
import { ownSchoolImport } from './school-import';

type Query = Readonly<Record<string, string | string[] | undefined>>;

export type ColumnChoice = {
  letter: string;
  title: string;
  /** What it is taken for; null for a column that is not used or not known. */
  field: SpreadsheetField | null;
  /** Some of what stands below the title. */
  samples: readonly string[];
};

const maxSamples = 3;

/**
 * What a person chooses from: the sheets, the rows that could hold the titles, and the columns of the row that the address names
 * (`hoja`, `fila`). Null for who may not import it, or when it is imported. One statement.
 */
export async function readImportColumns(rawId: string, query: Query) {
  const staged = await ownSchoolImport(rawId);
  if (!staged || staged.confirmedAt) return null;
  const { id, fileName, sheets } = staged;
  const known = layoutOf(staged);
  const { layout, doubts } = chosen(sheets, known, query);
  const rows = sheets[layout.sheet]?.rows ?? [];
  const titles = titlesOf(rows, layout.header, layout.tiers);
  const below = rows.filter(({ row }) => row > layout.header);
  // Of all rows: a column that is filled in only far down is still one that may be chosen.
  const width = Math.min(
    100,
    below.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(titles.length, 1)),
  );
  const doubtful = new Set(doubts.flatMap(({ why, columns }) => (why === 'twice' ? columns.slice(1) : columns)));
  const columns = Array.from({ length: width }, (_, index): ColumnChoice => {
    const texts = below.map(({ cells }) => cellText(cells[index]).trim()).filter((text) => text !== '');
    const samples = [...new Set(texts)].slice(0, maxSamples);
    const field = doubtful.has(index) ? null : (layout.fields[index] ?? null);
    return {
      letter: columnLetter(index),
      title: titles[index] ?? '',
      field,
      samples,
    };
  });
  return {
    id,
    fileName,
    sheet: layout.sheet,
    header: layout.header,
    tiers: layout.tiers,
    zone: layout.zone ?? '',
    area: layout.area ?? null,
    sheets: sheets
      .map(({ name, hidden, tooLong }, index) => ({ index, name, hidden, tooLong }))
      .filter(({ tooLong }) => !tooLong),
    titleRows: rows.slice(0, maxTitleRows).map(({ row, cells }) => ({ row, words: summary(cells.map(cellText)) })),
    columns,
    known: columns.some(({ field }) => field !== null),
    hasCode: layout.fields.includes('code'),
    unread: sheets.filter(({ tooLong }) => tooLong).map(({ name }) => name),
    doubts: doubts.map((doubt) => ({ ...doubt, columns: doubt.columns.flatMap((index) => columns[index] ?? []) })),
  };
}

/** The row that the address names, or the one that the file is read by; else the first that looks like titles. */
function chosen(sheets: readonly UploadedSpreadsheet[], known: LayoutGuess | null, { hoja, fila }: Query): LayoutGuess {
  const asked = Number(hoja ?? known?.layout.sheet ?? sheets.findIndex(({ rows, hidden }) => rows.length > 1 && !hidden));
  const sheet = sheets[asked] ? asked : 0;
  const rows = sheets[sheet]?.rows ?? [];
  const row = rows.find((one) => one.row === Number(fila))?.row;
  if (row === undefined && known?.layout.sheet === sheet) return known;
  if (row === known?.layout.header && known?.layout.sheet === sheet) return known;
  const likely = rows.find(({ cells }) => cells.filter((cell) => cellText(cell).trim() !== '').length > 1) ?? rows[0];
  return guessAt(sheets, sheet, row ?? likely?.row ?? 1);
}

function summary(texts: readonly string[]): string {
  const words = texts.filter((text) => text.trim() !== '').join(' · ');
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
