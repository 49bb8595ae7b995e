import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { withClient } from '@/scripts/lib/database.mjs';
import {
  diffDatabase,
  diffSchemas,
  migrate,
  migrationNames,
  migrationsDir,
  readSchema,
  schemaDir,
  snapshotDir,
} from '@/scripts/lib/migrations.mjs';
import { createTestDatabase, ownDatabase, type TestDatabase } from '@/tests/support/database';

let empty: TestDatabase;
let scratch: string;
beforeAll(async () => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-migrations-'));
  empty = await createTestDatabase('empty');
});
afterAll(async () => {
  fs.rmSync(scratch, { recursive: true });
  await empty.drop();
});

test('the migrations lead an empty database to the schema, and applying them again changes nothing', async () => {
  expect(await migrate(empty.url)).toEqual(migrationNames());
  expect(await diffDatabase(empty.url)).toBe('');
  expect(await migrate(empty.url)).toEqual([]);
});

test('every change of the schema has its migration', async () => {
  expect(await diffSchemas(empty.url, readSchema(snapshotDir), readSchema(schemaDir))).toBe('');
});

test('a migration that a killed run left open is applied again', async () => {
  const torn = await createTestDatabase('empty');
  const [first = ''] = migrationNames();
  await migrate(torn.url);
  await torn.sql('DROP SCHEMA public CASCADE; DROP SCHEMA pgboss CASCADE; CREATE SCHEMA public');
  await torn.sql(`CREATE TABLE _prisma_migrations (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)`);
  await torn.sql('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (gen_random_uuid(), $1, $2)', ['', first]);

  expect(await migrate(torn.url)).toEqual(migrationNames());
  expect(await diffDatabase(torn.url)).toBe('');
  await torn.drop();
});

/** A folder of migrations, which goes with the tests. */
function migrationsOf(scripts: Record<string, string>): string {
  const dir = fs.mkdtempSync(path.join(scratch, 'migrations-'));
  for (const [name, sql] of Object.entries(scripts)) {
    fs.mkdirSync(path.join(dir, name));
    fs.writeFileSync(path.join(dir, name, 'migration.sql'), sql);
  }
  return dir;
}

test('a run killed right after a migration leaves no doubt that it was applied', async () => {
  const one = await createTestDatabase('empty');
  const dir = migrationsOf({
    '0001_stop': `
      CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the run ends here'; END $$;
      CREATE TRIGGER stop BEFORE UPDATE OF applied_steps_count ON _prisma_migrations FOR EACH ROW EXECUTE FUNCTION stop()`,
  });
  await expect(migrate(one.url, dir)).rejects.toThrow('the run ends here');
  await one.sql('DROP TRIGGER stop ON _prisma_migrations');

  expect(await migrate(one.url, dir)).toEqual([]);
  await one.drop();
});

test('a migration that fails half-way leaves nothing behind, names its place, and runs once mended', async () => {
  const broken = await createTestDatabase('empty');

  const failing = migrationsOf({ '0001_try': 'CREATE TABLE half (id int); SELECT 1 / 0;' });
  await expect(migrate(broken.url, failing)).rejects.toThrow(/division by zero[\s\S]*0001_try/);
  expect(await broken.sql(`SELECT FROM pg_tables WHERE tablename = 'half'`)).toEqual([]);

  expect(await migrate(broken.url, migrationsOf({ '0001_try': 'CREATE TABLE half (id int);' }))).toEqual(['0001_try']);
  await broken.drop();
});

test('two servers that start at once migrate once', async () => {
  const one = await createTestDatabase('empty');
  // The first one cannot go on until the test lets go of this lock, so that the others do find it at work.
  const gate = 424_242;
  const dir = migrationsOf({
    '0001_slow': `SELECT pg_advisory_xact_lock(${gate}); CREATE TABLE slow (id int);`,
    '0002_next': 'CREATE TABLE next (id int);',
  });
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const runs = withClient(one.url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [gate]);
    const all = Promise.all([1, 2, 3].map(() => migrate(one.url, dir)));
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(2), { timeout: 60_000, interval: 20 });
    await client.query('SELECT pg_advisory_unlock($1)', [gate]);
    return all;
  });
  const [applied, ...others] = (await runs).sort((a, b) => b.length - a.length);
  expect(applied).toEqual(['0001_slow', '0002_next']);
  expect(others).toEqual([[], []]);
  expect(said.mock.calls).toEqual(Array(2).fill([expect.stringContaining('waiting for it')]));
  said.mockRestore();
  await one.drop();
});

test('a database of a newer version is left alone, and what to do is said', async () => {
  const one = await createTestDatabase('empty');
  const older = { '0001_first': 'CREATE TABLE first (id int);', '0002_second': 'CREATE TABLE second (id int);' };
  await migrate(one.url, migrationsOf({ ...older, '0003_third': 'CREATE TABLE third (id int);' }));

  await expect(migrate(one.url, migrationsOf(older))).rejects.toThrow(
    /^This database is of a newer Apthapi: it holds 0003_third[\s\S]*Nothing was changed[\s\S]*git pull/,
  );
  await one.drop();
});

test('a database that cannot hold every letter is refused before anything is written, with the way out', async () => {
  const admin = inject('adminUrl');
  const run = (sql: string) => withClient(admin, (client) => client.query(sql));
  for (const [encoding, said] of [
    ['LATIN1', /LATIN1[\s\S]*CREATE DATABASE apthapi ENCODING 'UTF8'/],
    ['UTF8', /Ñ is ñ[\s\S]*LC_CTYPE 'C.UTF-8'/],
  ] as const) {
    const name = `letters_${crypto.randomUUID().slice(0, 8)}`;
    await run(
      `CREATE DATABASE ${name} ENCODING '${encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' LOCALE_PROVIDER libc`,
    );
    await expect(migrate(new URL(`/${name}`, admin).href)).rejects.toThrow(said);
    await run(`DROP DATABASE ${name}`);
  }
});

test('migrations are scripts that PostgreSQL can undo whole', () => {
  for (const name of migrationNames()) {
    const sql = fs.readFileSync(path.join(migrationsDir, name, 'migration.sql'), 'utf8');
    expect(sql, name).not.toMatch(/\bCONCURRENTLY\b|^\s*(BEGIN|COMMIT|ROLLBACK|START TRANSACTION)\s*;/im);
  }
});

test('the database of a test file is migrated', async () => {
  expect(await diffDatabase(ownDatabase().url)).toBe('');
});
