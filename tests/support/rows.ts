import type pg from 'pg';
import { type Column, type ForeignKey, readCatalogue, type Table } from './catalogue';
import { given, type Turn } from './given-rows';

/**
 * Rows in every table of a database as it stands, whatever its migrations: what an installation may hold when it is brought up
 * to date. Values come from the catalogue (types, keys, enums) and, where a check asks for more, from `given-rows.ts`.
 */

/** Rows of one turn belong together. */
const turns: readonly Turn[] = [1, 2];

/** Every row by its table and primary key, as JSON. */
export type Rows = Map<string, Map<string, Record<string, unknown>>>;

/**
 * Writes two rows into each table. Triggers are asleep meanwhile: they watch how a record comes to be, and these have been.
 * Keys, uniques and checks are awake.
 */
export async function fillEveryTable(client: pg.Client): Promise<void> {
  const tables = await readCatalogue(client);
  await client.query('SET session_replication_role = replica');
  const written = new Map<string, Record<string, unknown>[]>();
  for (const table of referredFirst(tables)) {
    const rows: Record<string, unknown>[] = [];
    written.set(table.name, rows);
    for (const turn of table.name === 'demo_clock' ? turns.slice(0, 1) : turns)
      rows.push(await insert(client, table, rowOf(table, turn, written)));
  }
  await client.query('SET session_replication_role = origin');
}

/** All rows of all tables, but the engine's own. */
export async function readRows(client: pg.Client): Promise<Rows> {
  const rows: Rows = new Map();
  for (const { name, primaryKey } of await readCatalogue(client)) {
    const found = await client.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM "${name}" t`);
    const keyed = found.rows.map(({ row }) => [primaryKey.map((column) => row[column]).join(' '), row] as const);
    rows.set(name, new Map(keyed));
  }
  return rows;
}

/** Parents before children; a table that refers to itself comes as it is. @throws when tables refer to one another in a ring */
function referredFirst(tables: readonly Table[]): Table[] {
  const placed = new Set<string>();
  const waits = (table: Table) => table.foreignKeys.some(({ to }) => to !== table.name && !placed.has(to));
  const order: Table[] = [];
  while (order.length < tables.length) {
    const next = tables.filter((table) => !placed.has(table.name) && !waits(table));
    if (next.length === 0) throw new Error('tables refer to one another in a ring: say in rows.ts which row comes first');
    for (const table of next) placed.add(table.name);
    order.push(...next);
  }
  return order;
}

function rowOf(table: Table, turn: Turn, written: ReadonlyMap<string, Record<string, unknown>[]>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const column of table.columns) {
    if (column.numbered) continue;
    row[column.name] = turn === 1 && !column.required ? null : madeFor(column, table.name, turn);
  }
  for (const key of table.foreignKeys) Object.assign(row, referenceOf(key, row, table, turn, written));
  for (const [name, value] of Object.entries(given[table.name] ?? {})) {
    if (table.columns.some((column) => column.name === name)) row[name] = typeof value === 'function' ? value(turn) : value;
  }
  return row;
}

/** The row of the same turn, or where there is none yet (a table that refers to itself) the one before. */
function referenceOf(
  { columns, to, toColumns }: ForeignKey,
  row: Record<string, unknown>,
  table: Table,
  turn: Turn,
  written: ReadonlyMap<string, Record<string, unknown>[]>,
): Record<string, unknown> {
  if (turn === 1 && columns.some((name) => row[name] === null)) return {};
  const rows = written.get(to) ?? [];
  const target = rows[turn - 1] ?? rows.at(-1);
  if (!target) throw new Error(`${table.name}: no row of ${to} to refer to`);
  return Object.fromEntries(columns.map((name, at) => [name, target[toColumns[at] ?? '']]));
}

function madeFor({ name, type, length, labels, array }: Column, table: string, turn: Turn): unknown {
  if (array) return labels.length > 0 ? [labels[0]] : [];
  if (labels.length > 0) return labels[0];
  if (/^(varchar|bpchar|text)$/.test(type)) return textOf(`${name} ${table} ${turn}`, type, length, turn);
  const value = values[type]?.(turn);
  if (value === undefined) throw new Error(`${table}.${name}: say in rows.ts how a value of type ${type} looks`);
  return value;
}

const hundred = (turn: Turn) => 100 + turn;
const values: Record<string, (turn: Turn) => unknown> = {
  uuid: (turn) => `00000000-0000-7000-8000-${String(turn).padStart(12, '0')}`,
  int2: (turn) => turn,
  int4: hundred,
  int8: hundred,
  float8: (turn) => turn + 0.5,
  numeric: hundred,
  bool: (turn) => turn === 2,
  date: (turn) => `2026-03-0${turn}`,
  timestamptz: (turn) => `2026-03-0${turn}T12:00:00.000Z`,
  jsonb: () => '{}',
  bytea: (turn) => Buffer.alloc(48, turn),
};

function textOf(words: string, type: string, length: number | null, turn: Turn): string {
  if (type === 'bpchar' || (length ?? 99) < 8) return String(turn).padStart(length ?? 1, '0');
  return length && words.length > length ? `${words.slice(0, length - 2)} ${turn}` : words;
}

async function insert(client: pg.Client, { name }: Table, row: Record<string, unknown>): Promise<Record<string, unknown>> {
  const columns = Object.keys(row);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const marks = columns.map((_, at) => `$${at + 1}`).join(', ');
  try {
    const { rows } = await client.query(`INSERT INTO "${name}" (${list}) VALUES (${marks}) RETURNING *`, Object.values(row));
    return rows[0];
  } catch (error) {
    throw new Error(`no row for ${name}: give it values that fit in tests/support/given-rows.ts (${(error as Error).message})`);
  }
}
