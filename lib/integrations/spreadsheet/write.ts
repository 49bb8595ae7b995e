import 'server-only';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { clockInLaPaz } from '@/lib/domain/calendar';
import type { Cell } from '@/lib/domain/downloads';
import { escapeFormula } from './formula-guard';
import { plainCell, spanishCell } from './text-cells';

/** A table to download. Numbers stay numbers; money goes as bolivianos; a blank is null. */
export type Table = {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  widths?: readonly number[];
};
/** The two kinds of CSV: for programs (RFC 4180: comma, point, ISO dates) and for spreadsheets in Spanish (semicolon, comma). */
export type CsvKind = 'csv' | 'csv-es';

/** A CSV, with the mark by which spreadsheets know UTF-8. */
export function writeCsv({ headers, rows }: Table, kind: CsvKind): string {
  return csvHead(headers, kind) + csvLines(rows, kind);
}

/** The beginning of a CSV that is written piece by piece: the mark and the headers. */
export function csvHead(headers: Table['headers'], kind: CsvKind): string {
  return `\uFEFF${csvLines([headers], kind)}`;
}

/** More lines of a CSV that is written piece by piece. */
export function csvLines(rows: Table['rows'], kind: CsvKind): string {
  const write = kind === 'csv' ? plainCell : spanishCell;
  return stringify(
    rows.map((row) => row.map(write)),
    // Every text is quoted: a line break or the other kind's delimiter inside it ends nothing.
    { record_delimiter: 'windows', delimiter: kind === 'csv' ? ',' : ';', quoted_string: true },
  );
}

/** An XLSX with one sheet per table, headers in bold and frozen. Numbers, dates and hours are such; everything else is text. */
export async function writeXlsx(tables: readonly Table[]): Promise<Buffer> {
  const sheets = tables.map(({ name, headers, rows, widths }) => ({
    sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    data: [
      headers.map((header) => ({ value: escapeFormula(header), type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(xlsxCell)),
    ],
    columns: headers.map((header, i) => ({ width: widths?.[i] ?? Math.max(12, header.length + 2) })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function xlsxCell(value: Cell) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: escapeFormula(value), type: String, format: '@' };
  return 'day' in value
    ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
    : { value: inLaPaz(value.at), type: Date, format: 'dd/mm/yyyy hh:mm' };
}

/** The clock of La Paz as a spreadsheet keeps it: without a zone, to the nearest second. */
function inLaPaz(instant: Date): Date {
  return new Date(Math.round(Date.parse(`${clockInLaPaz(instant)}Z`) / 1000) * 1000);
}
