import { compareKey } from './text';

/**
 * Groups of two or more rows that nobody can tell apart by what is written of them: same `compareKey`.
 * @param textOf what names a row among the others
 */
export function duplicates<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = compareKey(textOf(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
