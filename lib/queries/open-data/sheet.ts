import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Cell } from '@/lib/domain/downloads';
import {
  type ColumnKind,
  type ColumnName,
  type ColumnValues,
  type SeriesName,
  type SeriesRow,
  type SeriesTerms,
  series,
} from '@/lib/domain/transparency/series';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import { columnWords, termWords } from '@/lib/messages/es/data-columns';
import type { Translator } from '@/lib/messages/translator';

const kindsOf = (name: SeriesName) => Object.entries(series[name]) as [ColumnName, ColumnKind][];

/** Names of the columns, as the first line of the file has them. */
export function headers(name: SeriesName): string[] {
  return kindsOf(name).map(([column]) => columnWords[column].name);
}

export function cells<Name extends SeriesName>(tData: Translator<'data'>, name: Name, row: SeriesRow<Name>): Cell[] {
  const values = row as Readonly<Record<string, ColumnValues[ColumnKind] | null>>;
  return kindsOf(name).map(([column, kind]) => cell(tData, kind, values[column] ?? null));
}

/** What each column means and in what it is written. */
export function dictionary(tData: Translator<'data'>, t: Translator<'data-columns'>, name: SeriesName) {
  return kindsOf(name).map(([column, kind]) => ({ ...columnWords[column], column, unit: unitOf(tData, t, kind) }));
}

export function dictionaryTable(tData: Translator<'data'>, t: Translator<'data-columns'>, name: SeriesName): Table {
  const rows = dictionary(tData, t, name).map((one) => [one.name, one.meaning, one.unit]);
  return {
    name: tData('dictionary.sheet'),
    headers: [tData('dictionary.columns.field'), tData('dictionary.columns.meaning'), tData('dictionary.columns.unit')],
    rows,
    widths: [28, 80, 50],
  };
}

function cell(tData: Translator<'data'>, kind: ColumnKind, value: ColumnValues[ColumnKind] | null): Cell {
  if (value === null) return null;
  if (kind in termWords)
    return (termWords[kind as keyof SeriesTerms] as Readonly<Record<string, string>>)[String(value)] ?? String(value);
  if (value instanceof Date) return kind === 'day' ? { day: dayOf(value) } : { at: value };
  if (typeof value === 'boolean') return value ? tData('yes') : tData('no');
  if (typeof value === 'bigint') return Number(value) / 100;
  if (kind === 'kilograms') return Number(value) / 1000;
  return kind === 'percent' ? Number(value) / 100 : value;
}

function unitOf(tData: Translator<'data'>, t: Translator<'data-columns'>, kind: ColumnKind): string {
  return kind in termWords
    ? tData('oneOf', { words: Object.values(termWords[kind as keyof SeriesTerms]).join(', ') })
    : t(`kindWords.${kind as Exclude<ColumnKind, keyof SeriesTerms>}`);
}
