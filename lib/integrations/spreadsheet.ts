import 'server-only';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { looksLikeFormula } from '@/lib/domain/text';
import { openZip, packZip } from './zip';

/** What may be uploaded, before it is looked at. */
export const uploadLimitBytes = 1_048_576;
/** What an uploaded file may swell to, and how far its cells may reach. */
const limits = { inflatedBytes: 12_000_000, rows: 5_000, columns: 100, cellLength: 2_000 };

export type TableProblem = 'too-large' | 'not-a-table' | 'damaged' | 'empty';
export type ReadTable = { ok: true; kind: 'xlsx' | 'csv'; cells: string[][] } | { ok: false; problem: TableProblem };

/**
 * Reads the first sheet of an XLSX, or a CSV, as texts: formulas count by their last value, dates as 'YYYY-MM-DD', times as 'HH:MM'.
 * The kind is told by the content, never by the name. Size, inflation and reach are bounded before anything is parsed.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > uploadLimitBytes) return { ok: false, problem: 'too-large' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const read = buffer.readUInt16BE(0) === 0x504b ? await readXlsx(buffer) : readCsv(buffer);
  if (!read.ok) return read;
  const cells = read.cells.map((row) => row.map((text) => unescapeFormula(text).slice(0, limits.cellLength)));
  while (cells.at(-1)?.every((text) => text.trim() === '')) cells.pop();
  if (cells.length < 2) return { ok: false, problem: 'empty' };
  return cells.length > limits.rows || cells.some((row) => row.length > limits.columns)
    ? { ok: false, problem: 'too-large' }
    : { ...read, cells };
}

async function readXlsx(buffer: Buffer): Promise<ReadTable> {
  const parts = openZip(buffer, (name) => /\.(xml|rels)$/.test(name), limits.inflatedBytes);
  if (typeof parts === 'string') return { ok: false, problem: parts };
  if (!parts.has('xl/workbook.xml')) return { ok: false, problem: 'not-a-table' };
  for (const [name, content] of parts)
    if (name.startsWith('xl/worksheets/') && reachesTooFar(content)) return { ok: false, problem: 'too-large' };
  try {
    const rows = await readSheet(packZip(parts), 1);
    return { ok: true, kind: 'xlsx', cells: rows.map((row) => row.map(cellText)) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** A single cell at XFD1048576 would make a reader fill in all the empty ones before it. */
function reachesTooFar(sheet: Buffer): boolean {
  for (const [, reference = ''] of sheet.toString('utf8').matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference) ?? [];
    if (digits === '' || Number(digits) > limits.rows || columnNumber(letters) > limits.columns) return true;
  }
  return false;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cells come as text, number, boolean or date; a time of day is a date of the spreadsheet's first days. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const iso = value.toISOString();
  return value.getUTCFullYear() < 1901 ? iso.slice(11, 16) : iso.slice(0, 10);
}

function readCsv(buffer: Buffer): ReadTable {
  const text = decode(buffer);
  // Control characters mean a picture, a document or an old .xls.
  if (/[^\P{Cc}\t\n\v\f\r]/u.test(text)) return { ok: false, problem: 'not-a-table' };
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].reduce(
    (best, one) => (heading.split(one).length > heading.split(best).length ? one : best),
    ';',
  );
  try {
    const cells: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      to_line: limits.rows + 2,
    });
    return cells[0] && cells[0].length > 1 ? { ok: true, kind: 'csv', cells } : { ok: false, problem: 'not-a-table' };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** UTF-8, or what old spreadsheets save: UTF-16 with its mark, Windows-1252. */
function decode(buffer: Buffer): string {
  if (buffer.length > 1 && buffer.readUInt16BE(0) === 0xfffe) return new TextDecoder('utf-16le').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}

/** A table to download. Numbers stay numbers; money goes as bolivianos; a blank is null. */
export type Table = {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  widths?: readonly number[];
};

/**
 * A spreadsheet takes some texts for a formula and runs them (`looksLikeFormula`).
 * An apostrophe in front makes it a text again; reading takes the apostrophe off.
 */
export function escapeFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

function unescapeFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}

/** CSV as RFC 4180 says (comma, decimal point, CRLF), with the mark by which spreadsheets know UTF-8. */
export function writeCsv({ headers, rows }: Table): string {
  return csvHead(headers) + csvLines(rows);
}

/** The beginning of a CSV that is written piece by piece: the mark and the headers. */
export function csvHead(headers: Table['headers']): string {
  return `\uFEFF${csvLines([headers])}`;
}

/** More lines of a CSV that is written piece by piece. */
export function csvLines(rows: Table['rows']): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell)));
  return stringify(safe, { record_delimiter: 'windows' });
}

/** An XLSX with one sheet per table, headers in bold and frozen. */
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

function xlsxCell(value: string | number | null) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value: escapeFormula(value), type: String, format: '@' };
}
