/**
 * A cell of an uploaded sheet: a text as it is written, or what is not a text with its kind. `merged` is a cell covered by a taller
 * one, with the words of that one; `beside` is covered by a wider one and has no words; `formula` a text that spreadsheets would work out («=0012»), `no-value` a
 * formula that nobody worked out.
 * Dates are 'DD/MM/YYYY', times 'HH:MM', numbers have a point.
 */
export type SpreadsheetCell =
  | string
  | { kind: 'number' | 'date' | 'time' | 'boolean' | 'error' | 'no-value' | 'formula'; text: string }
  | { kind: 'merged' | 'beside'; text: string };

/** A row that has something in it, by the number that the spreadsheet gives it. */
export type SpreadsheetRow = { row: number; cells: readonly SpreadsheetCell[] };

export type UploadedSpreadsheet = {
  name: string;
  /** Hidden sheets are read only when a person chooses them. */
  hidden: boolean;
  rows: readonly SpreadsheetRow[];
  /** Rows that a filter or a hand has hidden: they are read all the same. */
  hiddenRows: number;
  /** The first cell further right than is read, "CW4"; null where there is none. */
  beyond: string | null;
  /** It has more rows than a list of schools can have, or comes after more sheets than are read, and was left unread. */
  tooLong: boolean;
};

export function cellText(cell: SpreadsheetCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
}

export function cellKind(cell: SpreadsheetCell | undefined): 'text' | Exclude<SpreadsheetCell, string>['kind'] {
  return cell === undefined || typeof cell === 'string' ? 'text' : cell.kind;
}
