import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { notRecorded } from '@/lib/domain/deliveries/reception';
import { withClient } from '@/scripts/lib/database.mjs';
import { diffDatabase, migrate, migrationNames, migrationsDir } from '@/scripts/lib/migrations.mjs';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { fillEveryTable, type Rows, readRows } from '@/tests/support/rows';

const names = migrationNames();
/** The states that an installation may be in: the first, whose way is longest, and the newest; by `npm test -- long` each that there was. */
const states = names.slice(1);
const newest = -8;
const tried = process.env.APTHAPI_LONG === 'true' ? states : [...states.slice(0, 1), ...states.slice(newest)];
/** Columns that a migration may write anew in rows that stand, and why. */
const writtenAnew: Record<string, string> = {
  'school_imports.cells': 'the list goes on as the one sheet of its file (see below)',
  'tenders.search_text': 'what search compares is reckoned from title, object and reference',
  'economic_actors.search_text': 'the same, from name, kind, municipality and products',
  'schools.search_text': 'the same, from name, code, place and municipality',
  'zones.name_key': 'the key by which names are compared is reckoned from the name',
  'schools.code_key': 'the same, from the code',
  'products.name_key': 'the same, from name and presentation',
  'organisations.name_key': 'the same, from the name',
  'events.user_name': 'the name lies beside its event, in event_texts',
};

/** Columns that a migration named anew: what they said stands under the other name. */
const renamed: Record<string, string> = {
  'offers.organisation_id': 'party_id',
  'offer_drafts.organisation_id': 'party_id',
  'contracts.supplier_id': 'supplier_party_id',
};

let growing: TestDatabase;
let dir: string;
beforeAll(async () => {
  growing = await createTestDatabase('empty');
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-forward-'));
});
afterAll(async () => {
  fs.rmSync(dir, { recursive: true });
  await growing.drop();
});

// One after the other: each state is the one before and a migration more.
describe('with rows in every table, an installation migrates to the newest state and loses nothing', () => {
  test.each(tried.map((name) => [name]))('from %s', async (name) => {
    for (const earlier of upTo(name)) fs.cpSync(path.join(migrationsDir, earlier), path.join(dir, earlier), { recursive: true });
    await migrate(growing.url, dir);
    await migratesWithRows(await copyOf(growing), names.slice(upTo(name).length));
  });
});

describe('a migration was mended after it had been applied', () => {
  const files = path.resolve(import.meta.dirname, '../support/first-versions');
  const first = fs.readdirSync(files).map((file) => path.basename(file, '.sql'));

  test.each(first)('%s, as it was first written, leads to the newest state too', async (name) => {
    const old = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-first-'));
    for (const earlier of upTo(name)) fs.cpSync(path.join(migrationsDir, earlier), path.join(old, earlier), { recursive: true });
    fs.copyFileSync(path.join(files, `${name}.sql`), path.join(old, name, 'migration.sql'));
    const one = await createTestDatabase('empty');
    await migrate(one.url, old);
    fs.rmSync(old, { recursive: true });

    await migratesWithRows(one, names.slice(upTo(name).length));
  });

  test('who took the first version is taken for up to date once, and then for good', async () => {
    const one = await createTestDatabase('empty');
    await migrate(one.url);
    const checksums = () => one.sql<{ checksum: string }>('SELECT checksum FROM _prisma_migrations ORDER BY migration_name');
    const now = await checksums();
    const sha256 = createHash('sha256')
      .update(fs.readFileSync(path.join(files, '0004_deliveries.sql')))
      .digest('hex');
    await one.sql(`UPDATE _prisma_migrations SET checksum = $1 WHERE migration_name = '0004_deliveries'`, [sha256]);

    expect(await migrate(one.url)).toEqual([]);
    expect(await checksums()).toEqual(now);
    await one.drop();
  });
});

test('of rows that were told apart by signs alone each keeps what it says, and one holds the key', async () => {
  const one = await createTestDatabase('empty');
  const before = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-alike-'));
  for (const earlier of upTo('0008_portions'))
    fs.cpSync(path.join(migrationsDir, earlier), path.join(before, earlier), { recursive: true });
  await migrate(one.url, before);
  fs.rmSync(before, { recursive: true });
  await withClient(one.url, fillEveryTable);
  const written = { zones: 'name', schools: 'code', products: 'name' };
  for (const [table, column] of Object.entries(written))
    await one.sql(`
      UPDATE ${table} SET ${column} = CASE rank WHEN 1 THEN 'Ch’alla N° 3' ELSE 'CH''ALLA  Nº 3' END, organisation_id = whose
        ${table === 'products' ? ", presentation = 'bolsa'" : ''}
        FROM (SELECT id AS one, row_number() OVER (ORDER BY id) AS rank, first_value(organisation_id) OVER (ORDER BY id) AS whose
                FROM ${table}) r WHERE one = id AND rank <= 2`);
  await migrate(one.url);
  for (const [table, column] of Object.entries(written)) {
    const key = table === 'schools' ? 'code_key' : 'name_key';
    const rows = await one.sql<{ said: string; key: string | null }>(
      `SELECT ${column} AS said, split_part(${key}, E'\\n', 1) AS key FROM ${table} ORDER BY id LIMIT 2`,
    );
    expect([table, ...rows.map(({ said }) => said)]).toEqual([table, 'Ch’alla N° 3', "CH'ALLA  Nº 3"]);
    expect(rows.map((row) => row.key).sort()).toEqual(["ch'alla no 3", null]);
  }
  await one.drop();
});

test('receptions from before lots were read say that nothing was recorded', async () => {
  const one = await createTestDatabase('empty');
  const before = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-before-'));
  for (const earlier of upTo('0003_school_imports'))
    fs.cpSync(path.join(migrationsDir, earlier), path.join(before, earlier), { recursive: true });
  await migrate(one.url, before);
  fs.rmSync(before, { recursive: true });
  await withClient(one.url, fillEveryTable);
  await migrate(one.url);

  const seen = await one.sql(`
    SELECT r.seen_batch, r.seen_produced_on = d.produced_on AS as_noted
      FROM reception_lines r JOIN delivery_lines d ON d.id = r.delivery_line_id`);
  expect(seen).toEqual(Array(2).fill({ seen_batch: notRecorded, as_noted: true }));
  await one.drop();
});

test('what never came had been written down as rejected, and is told apart', async () => {
  const one = await createTestDatabase('empty');
  const before = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-before-'));
  for (const earlier of names.slice(0, names.indexOf('0018_deliveries')))
    fs.cpSync(path.join(migrationsDir, earlier), path.join(before, earlier), { recursive: true });
  await migrate(one.url, before);
  fs.rmSync(before, { recursive: true });
  await withClient(one.url, fillEveryTable);
  await one.sql(`
    ALTER TABLE reception_lines DISABLE TRIGGER reception_lines_append_only;
    UPDATE reception_lines SET reject_reason = 'short' WHERE rejected_units > 0;
    ALTER TABLE reception_lines ENABLE TRIGGER reception_lines_append_only`);
  await migrate(one.url);

  expect(
    await one.sql(
      `SELECT accepted_units, rejected_units, reject_reason, missing_units, missing_reason FROM reception_lines ORDER BY 1 DESC`,
    ),
  ).toEqual([
    { accepted_units: 5, rejected_units: 0, reject_reason: null, missing_units: 0, missing_reason: null },
    { accepted_units: 3, rejected_units: 0, reject_reason: null, missing_units: 2, missing_reason: 'not-brought' },
  ]);
  await expect(one.sql(`UPDATE reception_lines SET missing_units = 1`)).rejects.toThrow(/never changed or deleted/);
  await one.drop();
});

test('lists that waited when files had one sheet of texts wait on, row by row', async () => {
  const one = await createTestDatabase('empty');
  const before = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-before-'));
  for (const earlier of upTo('0009_text'))
    fs.cpSync(path.join(migrationsDir, earlier), path.join(before, earlier), { recursive: true });
  await migrate(one.url, before);
  fs.rmSync(before, { recursive: true });
  await withClient(one.url, fillEveryTable);
  await one.sql(`UPDATE school_imports SET cells = '[["CÓDIGO", "NOMBRE"], ["1", "Uno"]]'`);
  await migrate(one.url);

  const rows = [
    { row: 1, cells: ['CÓDIGO', 'NOMBRE'] },
    { row: 2, cells: ['1', 'Uno'] },
  ];
  expect(await one.sql('SELECT sheets, layout FROM school_imports')).toEqual(
    Array(2).fill({
      sheets: [{ name: '', hidden: false, hiddenRows: 0, beyond: null, tooLong: false, rows }],
      layout: null,
    }),
  );
  await one.drop();
});

/** The names of the migrations up to one, that one included. */
function upTo(name: string): string[] {
  return names.slice(0, names.indexOf(name) + 1);
}

async function migratesWithRows(one: TestDatabase, missing: readonly string[]) {
  await withClient(one.url, fillEveryTable);
  const before = await withClient(one.url, readRows);
  for (const [table, rows] of before) expect(rows.size, table).toBeGreaterThan(0);

  expect(await migrate(one.url)).toEqual(missing);
  expect(await diffDatabase(one.url)).toBe('');
  expect(losses(before, await withClient(one.url, readRows))).toEqual([]);
  await one.drop();
}

async function copyOf({ url }: TestDatabase): Promise<TestDatabase> {
  const one = await createTestDatabase('empty');
  const [from, to] = [new URL(url).pathname.slice(1), new URL(one.url).pathname.slice(1)];
  await withClient(inject('adminUrl'), async (client) => {
    await client.query(`DROP DATABASE "${to}"`);
    await client.query(`CREATE DATABASE "${to}" TEMPLATE "${from}"`);
  });
  return one;
}

/** Every row and value of `before` that `after` has not. */
function losses(before: Rows, after: Rows): string[] {
  return [...before].flatMap(([table, rows]) =>
    [...rows].flatMap(([key, row]) => {
      const now = after.get(table)?.get(key) ?? rekeyed(row, after.get(table));
      if (!now) return [`${table} ${key} is gone`];
      return Object.entries(row)
        .filter(
          ([column, value]) =>
            !(`${table}.${column}` in writtenAnew) && JSON.stringify(named(table, column, now)) !== JSON.stringify(value),
        )
        .map(
          ([column, value]) =>
            `${table}.${column} ${key}: ${JSON.stringify(value)} became ${JSON.stringify(named(table, column, now))}`,
        );
    }),
  );
}

const named = (table: string, column: string, row: Record<string, unknown>) => row[renamed[`${table}.${column}`] ?? column];

/** A row whose table has another primary key now: it is told by all that it said. */
function rekeyed(row: Record<string, unknown>, rows: ReturnType<Rows['get']>) {
  const says = (one: Record<string, unknown>) =>
    Object.entries(row).every(([column, value]) => JSON.stringify(one[column]) === JSON.stringify(value));
  return [...(rows?.values() ?? [])].find(says);
}
