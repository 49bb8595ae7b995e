import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  diffDatabase,
  diffSchemas,
  migrate,
  migrationNames,
  readSchema,
  schemaDir,
  snapshotDir,
} from '@/scripts/lib/migrations.mjs';
import { createTestDatabase, ownDatabase, type TestDatabase } from '@/tests/support/database';

let empty: TestDatabase;
beforeAll(async () => {
  empty = await createTestDatabase('empty');
});
afterAll(() => empty.drop());

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
  await torn.sql('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await torn.sql(`CREATE TABLE _prisma_migrations (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)`);
  await torn.sql('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (gen_random_uuid(), $1, $2)', ['', first]);

  expect(await migrate(torn.url)).toEqual(migrationNames());
  expect(await diffDatabase(torn.url)).toBe('');
  await torn.drop();
});

test('a migration that fails half-way leaves nothing behind, and names its place', async () => {
  const broken = await createTestDatabase('empty');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-migrations-'));
  const write = (sql: string) => {
    fs.mkdirSync(path.join(dir, '0001_try'), { recursive: true });
    fs.writeFileSync(path.join(dir, '0001_try', 'migration.sql'), sql);
  };

  write('CREATE TABLE half (id int); SELECT 1 / 0;');
  await expect(migrate(broken.url, dir)).rejects.toThrow(/division by zero[\s\S]*0001_try/);
  expect(await broken.sql(`SELECT FROM pg_tables WHERE tablename = 'half'`)).toEqual([]);

  write('CREATE TABLE half (id int);');
  expect(await migrate(broken.url, dir)).toEqual(['0001_try']);
  fs.rmSync(dir, { recursive: true });
  await broken.drop();
});

test('the database of a test file is migrated', async () => {
  expect(await diffDatabase(ownDatabase().url)).toBe('');
});
