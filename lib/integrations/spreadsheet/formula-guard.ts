import 'server-only';
import type { UploadedSheet } from '@/lib/domain/schools/sheet-cells';
import { looksLikeFormula } from '@/lib/domain/text';

/**
 * A spreadsheet takes some texts for a formula and runs them (`looksLikeFormula`).
 * An apostrophe in front makes it a text again; reading takes the apostrophe off.
 */
export function escapeFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/**
 * The same for a CSV, where a program that splits at the other delimiter makes a cell of what comes after it: «Escuela;=1+1».
 * A figure after it ("altura, -5 m") is none.
 */
export function escapeCsvFormula(text: string): string {
  return escapeFormula(text).replace(/([;,\t] *)(?=[=@]|[+-][\p{L}(@=])/gu, "$1'");
}

export function unescapeFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}

/** A sheet without the apostrophes that a download puts in front of what looks like a formula. */
export function withoutGuard(sheet: UploadedSheet): UploadedSheet {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => (typeof cell === 'string' ? unescapeFormula(cell) : cell)),
  }));
  return { ...sheet, rows };
}
