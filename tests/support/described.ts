import type { Client } from 'pg';
import type { Statement } from './raw-statements';

/** A column of a statement's rows as the database has it. */
export type Column = { name: string; type: string; nullable: boolean };

type Field = { name: string; dataTypeID: number; tableID: number; columnID: number };

/**
 * What PostgreSQL says of the rows of a statement. It is run with nothing passed to it, and undone: that it then finds nothing, or
 * refuses what is missing, comes after its columns are told. `nullable`: the column of a table that it is taken from may be blank.
 */
export async function describeRows(client: Client, { sql, parameters }: Statement): Promise<Column[]> {
  const fields = await fieldsOf(client, sql, parameters);
  const types = await client.query<{ oid: number; name: string; category: string }>(
    'SELECT oid::int4, typname AS name, typcategory AS category FROM pg_type WHERE oid = ANY($1)',
    [fields.map(({ dataTypeID }) => dataTypeID)],
  );
  const blank = await client.query<{ relation: number; column: number }>(
    `SELECT a.attrelid::int4 AS relation, a.attnum::int4 AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attrelid = ANY($1) AND c.relkind = 'r' AND NOT a.attnotnull`,
    [fields.map(({ tableID }) => tableID)],
  );
  return fields.map(({ name, dataTypeID, tableID, columnID }) => {
    const type = types.rows.find(({ oid }) => oid === dataTypeID);
    return {
      name,
      type: inJavaScript(type?.name ?? '', type?.category ?? ''),
      nullable: blank.rows.some(({ relation, column }) => relation === tableID && column === columnID),
    };
  });
}

async function fieldsOf(client: Client, text: string, parameters: number): Promise<Field[]> {
  let fields: Field[] | null = null;
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
  const hear = (told: { fields: Field[] }) => {
    fields = told.fields;
  };
  await client.query('BEGIN');
  connection.on('rowDescription', hear);
  const refused = await client.query({ text, values: Array(parameters).fill(null) }).then(() => null, String);
  connection.off('rowDescription', hear);
  await client.query('ROLLBACK');
  if (!fields) throw new Error(`${refused}\n${text}`);
  return fields;
}

/** What a value of the database becomes when Prisma hands it over. */
function inJavaScript(name: string, category: string): string {
  if (category === 'A') return 'array';
  if (category === 'E' || category === 'S' || name === 'uuid') return 'string';
  if (category === 'D') return 'Date';
  const others: Readonly<Record<string, string>> = {
    int8: 'bigint',
    int4: 'number',
    int2: 'number',
    float8: 'number',
    float4: 'number',
    bool: 'boolean',
    bytea: 'Uint8Array',
    json: 'json',
    jsonb: 'json',
  };
  return others[name] ?? name;
}
