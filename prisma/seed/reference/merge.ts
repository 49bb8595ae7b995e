import type { ClientBase } from 'pg';

/**
 * One table and the rows that the reference files give it. `keys` identify a row; `nullableKeys` may be null in it,
 * which a unique index does not see as equal.
 */
export type ReferenceTable = {
  name: string;
  keys: readonly string[];
  nullableKeys?: readonly string[];
  /** Columns that are written when a row is new and kept afterwards. */
  onlyWhenNew?: readonly string[];
  rows: readonly Readonly<Record<string, unknown>>[];
};

/** Brings a table to what the files say in one statement: new rows are added, changed ones updated, equal ones left alone. */
export async function mergeTable(client: ClientBase, { name, keys, nullableKeys = [], onlyWhenNew = [], rows }: ReferenceTable) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const kept = new Set([...keys, ...nullableKeys, ...onlyWhenNew]);
  const changing = columns.filter((column) => !kept.has(column));
  const same = [
    ...keys.map((key) => `old.${key} = new.${key}`),
    ...nullableKeys.map((key) => `old.${key} is not distinct from new.${key}`),
  ];
  await client.query(
    `merge into ${name} old
     using (select ${columns.join(', ')} from json_populate_recordset(null::${name}, $1)) new
     on ${same.join(' and ')}
     when matched and (${list('old', changing)}) is distinct from (${list('new', changing)}) then
       update set ${changing.map((column) => `${column} = new.${column}`).join(', ')}
     when not matched then insert (${columns.join(', ')}) values (${list('new', columns)})`,
    [JSON.stringify(rows)],
  );
}

function list(side: string, columns: readonly string[]): string {
  return columns.map((column) => `${side}.${column}`).join(', ');
}
