import fs from 'node:fs';
import path from 'node:path';
import { withClient } from './database.mjs';
import { withEngine } from './engine.mjs';
import { CliError } from './errors.mjs';
import { lockMigrations, putInOrder, requireUnicode } from './migration-record.mjs';
import { inRoot } from './paths.mjs';
import { grantRights } from './roles.mjs';

/**
 * @typedef {import('./engine.mjs').SchemaFile} SchemaFile
 * @typedef {import('./engine.mjs').Engine} Engine
 * @typedef {import('@prisma/schema-engine-wasm').DiffTarget} DiffTarget
 */

export const migrationsDir = inRoot('prisma/migrations');
export const schemaDir = inRoot('prisma/schema');
/** Beside the migrations: the schema as the last of them left it, from which the next one is reckoned. */
export const snapshotDir = path.join(migrationsDir, 'snapshot');

const filters = { externalTables: [], externalEnums: [] };
const LOCKFILE = 'provider = "postgresql"\n';

/**
 * Applies to a database every migration that it lacks; of two at once the second waits.
 * @param {string} url @param {string} [dir]
 * @returns {Promise<string[]>} The names of those applied now.
 * @throws CliError When one fails, or the database is of a newer version than this checkout.
 */
export function migrate(url, dir = migrationsDir) {
  return withClient(url, async (client) => {
    await requireUnicode(client);
    await lockMigrations(client);
    const torn = await putInOrder(client, dir, migrationNames(dir));
    return withEngine(url, readSchema(schemaDir), async (engine) => {
      for (const name of torn) await engine.markMigrationRolledBack({ migrationName: name });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listMigrations(dir), filters });
      return appliedMigrationNames;
    });
  }).catch((error) => {
    if (error instanceof CliError) throw error;
    throw new CliError(`The database could not be migrated: ${told(String(error.message ?? error))}`);
  });
}

/**
 * Brings a database up to date as its owner, and gives the application the rights that this version needs.
 * @param {import('./opening.mjs').Database} database @returns {Promise<string[]>} The migrations applied now.
 */
export async function migrateAndGrant({ owner, application }) {
  const applied = await migrate(owner);
  if (application) await grantRights(owner, application);
  return applied;
}

/**
 * The SQL that leads from one schema to another; empty when they agree.
 * @param {string} url Any database: the engine wants to know the server, and changes nothing there.
 * @param {SchemaFile[]} from @param {SchemaFile[]} to
 */
export function diffSchemas(url, from, to) {
  const start = from.length > 0 ? schemaTarget(from) : /** @type {const} */ ({ tag: 'empty' });
  return withEngine(url, to, (engine) => writeDiff(engine, start, schemaTarget(to)));
}

/** The SQL that would lead a live database to the schema; empty when it is there. @param {string} url */
export function diffDatabase(url, to = readSchema(schemaDir)) {
  const live = { tag: /** @type {const} */ ('schemaDatasource'), files: to, configDir: schemaDir };
  return withEngine(url, to, (engine) => writeDiff(engine, live, schemaTarget(to)));
}

/** @param {string} dir @returns {SchemaFile[]} With paths that say where they lie in the checkout. */
export function readSchema(dir) {
  if (!fs.existsSync(dir)) return [];
  const names = fs.readdirSync(dir).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((name) => ({ path: name, content: fs.readFileSync(path.join(dir, name), 'utf8') }));
}

/** The names of the migrations, oldest first. @param {string} [dir] */
export function migrationNames(dir = migrationsDir) {
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir)
    .filter((name) => fs.existsSync(path.join(dir, name, 'migration.sql')))
    .sort();
}

/** @param {string} dir */
function listMigrations(dir) {
  return {
    baseDir: dir,
    lockfile: { path: 'migration_lock.toml', content: LOCKFILE },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(dir).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: /** @type {const} */ ('ok'), value: fs.readFileSync(path.join(dir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** @param {SchemaFile[]} files */
const schemaTarget = (files) => ({ tag: /** @type {const} */ ('schemaDatamodel'), files });

/** @param {Engine} engine @param {DiffTarget} from @param {DiffTarget} to */
async function writeDiff(engine, from, to) {
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
  const sql = (stdout ?? '').trim();
  return sql === '-- This is an empty migration.' ? '' : sql;
}

/** What the engine says, without its own call stack but with the migration it was at. @param {string} message */
function told(message) {
  const [what = message] = message.split(/\n\s+0: /);
  const at = /migration_name="([^"]+)"/.exec(message)?.[1];
  return `${what.trim()}${at ? ` (in prisma/migrations/${at})` : ''}`;
}
