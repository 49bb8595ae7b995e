import { compareKey } from '../text';
import type { Area } from './area';
import { cellKind, cellText, type SpreadsheetRow, type UploadedSpreadsheet } from './spreadsheet-cells';
import type { SpreadsheetField } from './spreadsheet-columns';
import { type ReadTitles, readTitles } from './spreadsheet-titles';

/** How a sheet is to be read: which of the file, where its titles stand, and what each column means. */
export type SpreadsheetLayout = {
  sheet: number;
  /** Row of the titles, as the spreadsheet counts; of the lower one where there are two. */
  header: number;
  /** Two where "Primaria" stands over "F" and "M". */
  tiers: 1 | 2;
  fields: readonly (SpreadsheetField | null)[];
  /** For every row, where the list has no such column. */
  zone?: string;
  area?: Area;
};

/** A field that two columns claim, or columns of which nobody can tell the sex, or the level. */
export type TitleDoubt =
  | { why: 'twice'; field: SpreadsheetField; columns: readonly number[] }
  | { why: 'sex' | 'level'; columns: readonly number[] };

export type LayoutGuess = { layout: SpreadsheetLayout; doubts: readonly TitleDoubt[] };

/** Titles are looked for in the first rows that have something in them. */
export const maxTitleRows = 30;

/** What a file's first sheets say of themselves; the visible ones are asked first. Null when no row of titles is known. */
export function guessLayout(sheets: readonly UploadedSpreadsheet[]): LayoutGuess | null {
  const order = sheets.map((_, index) => index).sort((one, other) => Number(sheets[one]?.hidden) - Number(sheets[other]?.hidden));
  let best: { guess: LayoutGuess; score: number } | null = null;
  for (const sheet of order) {
    const rows = sheets[sheet]?.rows ?? [];
    if (best && sheets[sheet]?.hidden) break;
    for (const { row } of rows.slice(0, maxTitleRows)) {
      const guess = guessAt(sheets, sheet, row);
      const score = scoreOf(guess.layout.fields);
      if (rows.at(-1)?.row !== row && score > (best?.score ?? 1)) best = { guess, score };
    }
  }
  return best?.guess ?? null;
}

/** How many fields a row of titles names; a row that names no school is none. */
function scoreOf(fields: SpreadsheetLayout['fields']): number {
  const named = new Set(fields.filter((field) => field !== null));
  return named.has('code') || named.has('name') ? named.size : 0;
}

/** The best reading of one row as titles, alone or with the row above it. */
export function guessAt(sheets: readonly UploadedSpreadsheet[], sheet: number, header: number): LayoutGuess {
  const readAs = (tiers: 1 | 2): LayoutGuess => {
    const { fields, ...open } = readTitles(titlesOf(sheets[sheet]?.rows ?? [], header, tiers));
    return {
      layout: { sheet, header, tiers, fields },
      doubts: doubtsOf(fields, open),
    };
  };
  const [one, two] = [readAs(1), readAs(2)];
  return scoreOf(two.layout.fields) > scoreOf(one.layout.fields) ? two : one;
}

/** @returns fields that two columns claim, and columns of which the sex or the level is open */
export function doubtsOf(
  fields: SpreadsheetLayout['fields'],
  { unsure, unlevelled }: Omit<ReadTitles, 'fields'> = {
    unsure: [],
    unlevelled: [],
  },
): TitleDoubt[] {
  const columnsOf = new Map<SpreadsheetField, number[]>();
  fields.forEach((field, column) => {
    if (field) columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
  });
  const twice = [...columnsOf].filter(([, columns]) => columns.length > 1);
  return [
    ...twice.map(([field, columns]) => ({
      why: 'twice' as const,
      field,
      columns,
    })),
    ...unsure.map((column) => ({ why: 'sex' as const, columns: [column] })),
    ...(unlevelled.length > 0 ? [{ why: 'level' as const, columns: unlevelled }] : []),
  ];
}

/** A list can be read once its schools are told apart and no column is claimed twice. */
export function isSettled({ layout, doubts }: LayoutGuess): boolean {
  return doubts.length === 0 && layout.fields.includes('code');
}

/** The titles of a row; of two rows, "Primaria" over "F" is "Primaria F". */
export function titlesOf(rows: readonly SpreadsheetRow[], header: number, tiers: 1 | 2): string[] {
  const at = rows.findIndex(({ row }) => row === header);
  const lower = rows[at]?.cells ?? [];
  const upper = tiers === 2 && rows[at - 1]?.row === header - 1 ? (rows[at - 1]?.cells ?? []) : [];
  let over = '';
  const width = Math.max(lower.length, upper.length);
  return Array.from({ length: width }, (_, column) => {
    const [above, own] = [cellText(upper[column]).trim(), cellText(lower[column]).trim()];
    // What stands over a column reaches to the right until the next title; a title that reaches down is one.
    if (above !== '') over = above;
    if (own === '' || cellKind(lower[column]) === 'merged') return own || above;
    return above === '' && over === '' ? own : `${above || over} ${own}`.trim();
  });
}

/** By what a row of titles is known again: their words, whatever their case, spaces and place in the file. */
export function titlesKey(titles: readonly string[]): string {
  const keys = titles.map(compareKey);
  while (keys.at(-1) === '') keys.pop();
  return JSON.stringify(keys);
}
