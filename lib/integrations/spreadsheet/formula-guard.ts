import 'server-only';
import { looksLikeFormula } from '@/lib/domain/text';

/**
 * A spreadsheet takes some texts for a formula and runs them (`looksLikeFormula`).
 * An apostrophe in front makes it a text again; reading takes the apostrophe off (`withoutApostrophe`).
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
