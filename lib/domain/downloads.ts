import type { Day } from './units';

/**
 * How a table may be taken home: XLSX; CSV as spreadsheets in Spanish open it; CSV as RFC 4180 says, for programs. In the order in which
 * they are offered.
 */
export const fileFormats = ['xlsx', 'csv-es', 'csv'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A cell of a download. A text stays a text (codes keep their zeros); a day and an instant are written as each format has them. */
export type Cell = string | number | null | { day: Day } | { at: Date };

/** @returns the format that an address names, or the one that it gives when it names none */
export function fileFormat(asked: string | null | undefined, otherwise: FileFormat = 'xlsx'): FileFormat {
  return fileFormats.find((format) => format === asked) ?? otherwise;
}

/** @returns how a file is named, so that both kinds of CSV can lie in one folder: "demanda-2026-es.csv" */
export function fileName(name: string, format: FileFormat): string {
  return format === 'csv-es' ? `${name}-es.csv` : `${name}.${format}`;
}

const months = 'ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec';
/** Figures with what may stand around them in a number, a date, an hour, a share or an amount. */
const numeric = /^[\s\d.,:/()%+\-−eE]*(bs\.?|\$|usd|a\.? ?m\.?|p\.? ?m\.?)?$/i;
const dated = new RegExp(`^(\\d{1,2}[\\s/.-]*(de\\s+)?(${months})|(${months})[a-záéíóú]*\\.?[\\s/.-]*\\d)`, 'i');

/** Whether a spreadsheet would make something else of a text: 0012 a twelve, 1.413 a thousand, 6-8 the sixth of August. */
export function isReadAsAnother(text: string): boolean {
  if (/^\s*(verdadero|falso|true|false)\s*$/i.test(text)) return true;
  const bare = text.trim().replace(/^(bs\.?|\$|usd)\s*/i, '');
  return /\d/.test(text) && (numeric.test(bare) || dated.test(bare));
}
