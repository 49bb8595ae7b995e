import pg from 'pg';
import { archiving } from './archive.mjs';
import { CliError } from './errors.mjs';
import { keepRunning } from './keeping.mjs';
import { leaseHolder, takeLease } from './lease.mjs';
import { findServer, restartServer, startServer } from './postgres.mjs';
import { ownPlace } from './postgres-place.mjs';
import { waitFor } from './processes.mjs';
import { atEnd } from './stopping.mjs';

/**
 * The database that a run works on.
 * @typedef {{ url: string, home?: string }} Database `home` only when it is the built-in one.
 */

const NAME = 'apthapi';
const OLDEST = 15;
const JOIN_MS = 60_000;

/**
 * The operator's server when DATABASE_URL names one; else the built-in one: joined when a start of this checkout already
 * runs it, otherwise started, and ended with this process.
 * @param {string} what Who asks, as others will read it in the lease.
 * @returns {Promise<Database>}
 */
export async function openDatabase(what) {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    await requireServer(DATABASE_URL);
    return { url: DATABASE_URL };
  }
  const place = await ownPlace();
  if (leaseHolder(place.home)) {
    await waitFor(() => findServer(place.home) !== undefined, JOIN_MS);
    const server = findServer(place.home);
    if (server) return { url: server.url(NAME), home: place.home };
  }
  return startOwn(place, what);
}

/** Starts the built-in server, and keeps it running at its port. @param {import('./postgres-place.mjs').Place} place @param {string} what @returns {Promise<Database>} */
async function startOwn(place, what) {
  takeLease(place.home, what);
  const settings = archiving(place);
  const server = await startServer(place, settings);
  let latest = Promise.resolve(server);
  void keepRunning('PostgreSQL', () => (latest = restartServer(place, settings, server.port)), server);
  atEnd(async () => (await latest.catch(() => undefined))?.stop()); // one that is only just being started too
  await createDatabase(server.url('postgres'), NAME);
  return { url: server.url(NAME), home: place.home };
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
  client.on('error', () => {}); // what waits for an answer is told by it; a connection that nobody waits on may break
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
    const version = await withClient(
      url,
      async (client) => (await client.query('SHOW server_version_num')).rows[0].server_version_num,
    );
    const major = Math.floor(Number(version) / 10_000);
    if (major < OLDEST) {
      throw new CliError(
        `${host} runs PostgreSQL ${major}; Apthapi needs ${OLDEST} or newer. Upgrade it, or unset DATABASE_URL to use the built-in one.`,
      );
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(refusalOf(/** @type {any} */ (error), host, pathname.slice(1)));
  }
}

/** @param {{ code?: string, message: string }} error @param {string} host @param {string} name */
function refusalOf({ code, message }, host, name) {
  if (code === '28P01' || code === '28000')
    return `${host} refuses the user or password of DATABASE_URL. Correct them and start again.`;
  if (code === '3D000')
    return `There is no database "${name}" on ${host}. Create it (CREATE DATABASE "${name}") and start again.`;
  return `No PostgreSQL answers at ${host} (${code ?? message}). Check DATABASE_URL, or unset it to use the built-in one.`;
}

/** @param {string} url */
function parseUrl(url) {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new CliError('DATABASE_URL must look like postgresql://user:password@host:5432/apthapi.');
}
