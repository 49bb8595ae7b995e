import { columnNames } from '@/lib/routes/open-data-columns';
import type { TermWords } from './terms';
import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Cell } from '@/lib/domain/downloads';
import {
  type ColumnKind,
  type ColumnName,
  type ColumnValues,
  type SeriesName,
  type SeriesRow,
  series,
} from '@/lib/domain/transparency/series';
import { type SeriesTerms, seriesTerms } from '@/lib/domain/transparency/series-terms';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import type { Translator } from '@/lib/messages/translator';

const isTermKind = (kind: ColumnKind): kind is keyof SeriesTerms => kind in seriesTerms;

const kindsOf = (name: SeriesName) => Object.entries(series[name]) as [ColumnName, ColumnKind][];

/** Names of the columns, as the first line of the file has them. */
export function headers(name: SeriesName): string[] {
  return kindsOf(name).map(([column]) => columnNames[column]);
}

export function cells<Name extends SeriesName>(
  tData: Translator<'data'>,
  terms: TermWords,
  name: Name,
  row: SeriesRow<Name>,
): Cell[] {
  const values = row as Readonly<Record<string, ColumnValues[ColumnKind] | null>>;
  return kindsOf(name).map(([column, kind]) => cell(tData, terms, kind, values[column] ?? null));
}

/** What each column means and in what it is written. */
export function dictionary(tData: Translator<'data'>, t: Translator<'data-columns'>, terms: TermWords, name: SeriesName) {
  return kindsOf(name).map(([column, kind]) => ({
    column,
    name: columnNames[column],
    meaning: t(`meanings.${column}`),
    unit: isTermKind(kind) ? tData('oneOf', { words: [...terms[kind].values()].join(', ') }) : t(`kindWords.${kind}`),
  }));
}

export function dictionaryTable(
  tData: Translator<'data'>,
  t: Translator<'data-columns'>,
  terms: TermWords,
  name: SeriesName,
): Table {
  const rows = dictionary(tData, t, terms, name).map((one) => [one.name, one.meaning, one.unit]);
  return {
    name: tData('dictionary.sheet'),
    headers: [tData('dictionary.columns.field'), tData('dictionary.columns.meaning'), tData('dictionary.columns.unit')],
    rows,
    widths: [28, 80, 50],
  };
}

function cell(tData: Translator<'data'>, terms: TermWords, kind: ColumnKind, value: ColumnValues[ColumnKind] | null): Cell {
  if (value === null) return null;
  if (isTermKind(kind)) return terms[kind].get(String(value)) ?? String(value);
  if (value instanceof Date) return kind === 'day' ? { day: dayOf(value) } : { at: value };
  if (typeof value === 'boolean') return value ? tData('yes') : tData('no');
  if (typeof value === 'bigint') return Number(value) / 100;
  if (kind === 'kilograms') return Number(value) / 1000;
  return kind === 'percent' ? Number(value) / 100 : value;
}
