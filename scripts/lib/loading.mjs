import path from 'node:path';
import { needTypeScript } from './children.mjs';
import { recreateDatabase, withClient } from './database.mjs';
import { CliError } from './errors.mjs';
import { digest, readJson, writeJson } from './files.mjs';
import { roleNames } from './roles.mjs';
import { step } from './steps.mjs';

/**
 * What the built-in database is known to hold, so that a second start need not look: digests of what was loaded.
 * @typedef {{ migrations?: string, reference?: string, demo?: 'loading' | 'loaded' | 'none' }} State
 * @typedef {import('./opening.mjs').Database} Database
 */

const LONG_BEFORE_S = 2_000_000_000;

/** @param {Pick<Database, 'home'>} database */
const stateFile = ({ home }) => (home ? path.join(home, 'state.json') : undefined);

/** @param {Pick<Database, 'home'>} database @returns {State} Of a server of the operator's nothing is taken for known. */
function readState(database) {
  const file = stateFile(database);
  return (file && readJson(file)) ?? {};
}

/** @param {Database} database @param {State} change */
function know(database, change) {
  const file = stateFile(database);
  if (file) writeJson(file, { ...readState(database), ...change });
}

/** What was brought back may be of before the last migration: it is looked at again. @param {string} home */
export function forgetMigrated(home) {
  const { demo } = readState({ home });
  writeJson(path.join(home, 'state.json'), { ...(demo && { demo }) });
}

/** Brings a database to where scripts can work on it: migrated, with the reference data. @param {Database} database @param {NodeJS.ProcessEnv} env */
export async function loadNeeded(database, env) {
  await migrateIfNeeded(database);
  await loadReference(database, env);
}

/**
 * Brings a database to where the application can serve it, with the demonstration where one is wanted.
 * @param {Database} database @param {NodeJS.ProcessEnv} env
 * @param {{ empty?: boolean, demo?: boolean }} wanted
 */
export async function load(database, env, { empty = false, demo = false }) {
  if (readState(database).demo === 'loading') {
    await step('Half-loaded demonstration removed', () => recreateDatabase(database.admin ?? database.owner, roleNames.owner));
    const file = stateFile(database);
    if (file) writeJson(file, {});
  }
  await loadNeeded(database, env);
  await loadDemo(database, env, empty, demo);
}

/** @param {Database} database */
async function migrateIfNeeded(database) {
  const migrations = digest(['prisma/migrations', 'prisma/rights.json']);
  if (readState(database).migrations === migrations) return;
  const { migrateAndGrant } = await import('./migrations.mjs');
  await step(
    'Database migrated',
    () => migrateAndGrant(database),
    (applied) => `Database migrated (${applied.length} new)`,
  );
  know(database, { migrations });
}

/** @param {Database} database @param {NodeJS.ProcessEnv} env */
async function loadReference(database, env) {
  const reference = digest(['prisma/reference', 'prisma/seed/reference', 'prisma/seed/reference.ts']);
  if (readState(database).reference === reference) return;
  await step('Reference data loaded', () =>
    needTypeScript('scripts/load.ts', ['reference'], { ...env, DATABASE_URL: database.owner }),
  );
  know(database, { reference });
}

/** @param {Database} database @param {NodeJS.ProcessEnv} env @param {boolean} empty @param {boolean} demo */
async function loadDemo(database, env, empty, demo) {
  const builtIn = database.home !== undefined;
  const known = readState(database).demo;
  const stands = known === 'loaded' || (!builtIn && (await holdsDemo(database.url)));
  if (stands && empty)
    throw new CliError('This database holds the demonstration. Remove it first (npm run reset), then: npm start -- --empty');
  if (known === 'none' && demo) {
    throw new CliError(
      'This database was begun without the demonstration, and may hold real work. Remove it first (npm run reset), then: npm start',
    );
  }
  if (stands || known === 'none' || (!builtIn && !demo)) return;
  if (empty || (builtIn && (await holdsWork(database.url)))) return know(database, { demo: 'none' });
  know(database, { demo: 'loading' });
  await step('Demonstration loaded', async () => {
    await beginClock(database.owner);
    await needTypeScript('scripts/load.ts', ['demo'], env);
  });
  know(database, { demo: 'loaded' });
}

/**
 * A demonstration has a clock of its own, which the application may move and nobody but the owner may make. It begins long before the story,
 * in which it only goes forward. @param {string} owner
 */
const beginClock = (owner) =>
  withClient(owner, (client) =>
    client.query('INSERT INTO demo_clock (id, shift) VALUES (1, $1) ON CONFLICT (id) DO NOTHING', [-LONG_BEFORE_S]),
  );

/** The demonstration has its own clock, and nothing else does. @param {string} url */
const holdsDemo = (url) =>
  withClient(url, async (client) => (await client.query('SELECT EXISTS (SELECT FROM demo_clock) AS holds')).rows[0].holds);

/**
 * Who the demonstration's people are; empty where there is no demonstration.
 * @param {string} url @returns {Promise<{ email: string, title: string }[]>}
 */
export const demoPeople = (url) =>
  withClient(url, async (client) => {
    const people = await client.query(`
      SELECT email, coalesce(demo_title, name) AS title FROM users
      WHERE is_demo AND EXISTS (SELECT FROM demo_clock) ORDER BY created_at, email`);
    return people.rows;
  });

/** Somebody has begun: a municipality was prepared before the first start. @param {string} url */
const holdsWork = (url) =>
  withClient(url, async (client) => (await client.query('SELECT EXISTS (SELECT FROM organisations) AS holds')).rows[0].holds);
