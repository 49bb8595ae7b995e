import { randomBytes, randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, withClient } from '@/scripts/lib/database.mjs';
import { copyTemplate, dropDatabase } from '@/scripts/lib/test-server.mjs';

/** A database of the run's throwaway PostgreSQL. */
export type TestDatabase = {
  url: string;
  /** Runs SQL behind the application's back: to look at what is stored, or to try what only a trigger can refuse. */
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
};

/**
 * The database that the actions of this process write to: of one name for all test files, made anew for each. The application reads its
 * settings once.
 */
export async function renewDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `actions_${process.pid}`;
  await dropDatabase(adminUrl, name);
  await copyTemplate(adminUrl, name);
  process.env.DATABASE_URL = new URL(`/${name}`, inject('applicationUrl')).href;
  process.env.AUTH_SECRET ??= randomBytes(32).toString('base64url');
  process.env.SEALING_KEY ??= randomBytes(32).toString('base64');
  process.env.APTHAPI_URL = process.env.NEXTAUTH_URL = 'http://localhost:3000';
  return ownDatabase();
}

/**
 * A new database: migrated and with the reference data (`ready`), or without a table (`empty`).
 * The one that a test file's actions write to is made by set-up and already stands in DATABASE_URL: see `ownDatabase`.
 */
export async function createTestDatabase(kind: 'ready' | 'empty' = 'ready'): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await (kind === 'ready' ? copyTemplate(adminUrl, name) : createDatabase(adminUrl, name));
  return connect(new URL(`/${name}`, adminUrl).href);
}

/** The database of this test file, the one that the application under test writes to, which does so with its own rights. */
export const ownDatabase = (): TestDatabase =>
  connect(new URL(new URL(process.env.DATABASE_URL ?? '').pathname, inject('adminUrl')).href);

function connect(url: string): TestDatabase {
  return {
    url,
    sql: (text, values) => withClient(url, async (client) => (await client.query(text, values)).rows),
    drop: async () => void (await dropDatabase(inject('adminUrl'), new URL(url).pathname.slice(1))),
  };
}
