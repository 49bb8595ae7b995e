import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row as the file has it: every value is text, and blank is "not given". */
export type CsvRow = Readonly<Record<string, string>>;

const place = new URL('../../reference/', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, place), 'utf8');
}

export function readCsv(name: string): CsvRow[] {
  return parse(read(name), { columns: true, skip_empty_lines: true });
}

export function readReferenceJson<Shape>(name: string): Shape {
  return JSON.parse(read(name)) as Shape;
}

/** @returns the number in a cell, or null where the cell is blank: unknown is never zero. */
export function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}
