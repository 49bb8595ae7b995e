import path from 'node:path';
import pg from 'pg';
import { readJson, writeJson } from './files.mjs';
import { Halt } from './halt.mjs';
import { findServer, startServer } from './postgres.mjs';
import { ownPlace } from './postgres-place.mjs';
import { commandOf, isAlive, waitFor } from './processes.mjs';

/**
 * The database that a run works on.
 * @typedef {{ url: string, home?: string, close: () => Promise<void> }} Database `home` only when it is the built-in one.
 * @typedef {{ pid: number, what: string }} Lease Who runs the built-in server, and ends it.
 */

const NAME = 'apthapi';
const OLDEST = 15;
/** A number may have been given to a stranger since: only a script of ours or a test runner holds a lease. */
const OURS = /scripts|vitest/;
const JOIN_MS = 60_000;

/** @param {string} home */
const leaseFile = (home) => path.join(home, 'lease.json');

/** The live process that runs the built-in server of this home, other than this one. @param {string} home @returns {Lease | undefined} */
export function leaseHolder(home) {
  const lease = /** @type {Lease | undefined} */ (readJson(leaseFile(home)));
  const lives = lease && lease.pid !== process.pid && isAlive(lease.pid) && OURS.test(commandOf(lease.pid));
  return lives ? lease : undefined;
}

/** @param {string} home @param {string} what */
export const takeLease = (home, what) => writeJson(leaseFile(home), { pid: process.pid, what });

/**
 * The operator's server when DATABASE_URL names one; else the built-in one: joined when a start of this checkout already
 * runs it, started otherwise and ended by `close`.
 * @param {string} what Who asks, as others will read it in the lease.
 * @returns {Promise<Database>}
 */
export async function openDatabase(what) {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    await requireServer(DATABASE_URL);
    return { url: DATABASE_URL, close: async () => {} };
  }
  const place = await ownPlace();
  if (leaseHolder(place.home)) {
    await waitFor(() => findServer(place.home) !== undefined, JOIN_MS);
    const server = findServer(place.home);
    if (server) return { url: server.url(NAME), home: place.home, close: async () => {} };
  }
  return startOwn(place, what);
}

/**
 * Starts the built-in server, whoever ran it before being gone.
 * @param {import('./postgres-place.mjs').Place} place @param {string} what
 * @returns {Promise<Database>}
 */
export async function startOwn(place, what) {
  takeLease(place.home, what);
  const server = await startServer(place);
  await createDatabase(server.url('postgres'), NAME);
  return { url: server.url(NAME), home: place.home, close: server.stop };
}

/** Makes a database unless it is there. @param {string} adminUrl @param {string} name */
export async function createDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Drops a database with whoever is in it, and makes it empty again. @param {string} url Of that database. */
export async function recreateDatabase(url) {
  const name = new URL(url).pathname.slice(1);
  const admin = new URL('/postgres', url).href;
  await withClient(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
  await createDatabase(admin, name);
}

/**
 * @template T
 * @param {string} url @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Refuses a server that cannot be used, with the way out. @param {string} url */
async function requireServer(url) {
  const { host, pathname } = parseUrl(url);
  try {
    const version = await withClient(url, async (client) => (await client.query('SHOW server_version_num')).rows[0].server_version_num);
    const major = Math.floor(Number(version) / 10_000);
    if (major < OLDEST) {
      throw new Halt(`${host} runs PostgreSQL ${major}; Apthapi needs ${OLDEST} or newer. Upgrade it, or unset DATABASE_URL to use the built-in one.`);
    }
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw new Halt(refusalOf(/** @type {any} */ (error), host, pathname.slice(1)));
  }
}

/** @param {{ code?: string, message: string }} error @param {string} host @param {string} name */
function refusalOf({ code, message }, host, name) {
  if (code === '28P01' || code === '28000') return `${host} refuses the user or password of DATABASE_URL. Correct them and start again.`;
  if (code === '3D000') return `There is no database "${name}" on ${host}. Create it (CREATE DATABASE "${name}") and start again.`;
  return `No PostgreSQL answers at ${host} (${code ?? message}). Check DATABASE_URL, or unset it to use the built-in one.`;
}

/** @param {string} url */
function parseUrl(url) {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new Halt('DATABASE_URL must look like postgresql://user:password@host:5432/apthapi.');
}
