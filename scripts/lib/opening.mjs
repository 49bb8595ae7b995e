import { archiving } from './archive.mjs';
import { createDatabase, withClient } from './database.mjs';
import { CliError } from './errors.mjs';
import { keepRunning } from './keeping.mjs';
import { leaseHolder, takeLease } from './lease.mjs';
import { findServer, restartServer, startServer } from './postgres.mjs';
import { ownPlace } from './postgres-place.mjs';
import { waitFor } from './processes.mjs';
import { handOver, prepareRoles, roleNames } from './roles.mjs';
import { atEnd } from './stopping.mjs';

/**
 * The database that a run works on: `url` as the application, `owner` as who owns everything in it and migrates it.
 * @typedef {{ url: string, owner: string, application?: string, admin?: string, home?: string }} Database `application`: the name of its role,
 *   where that is not the owner's; `home` and `admin`, its superuser, only of the built-in one.
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
  const { DATABASE_URL, MIGRATION_DATABASE_URL } = process.env;
  if (DATABASE_URL) return openOutside(DATABASE_URL, MIGRATION_DATABASE_URL || DATABASE_URL);
  const place = await ownPlace();
  if (leaseHolder(place.home)) {
    await waitFor(() => findServer(place.home) !== undefined, JOIN_MS);
    const server = findServer(place.home);
    if (server) return builtIn(server);
    const holder = leaseHolder(place.home);
    if (holder) throw new CliError(`The database is in use by an older ${holder.what} (process ${holder.pid}). Stop that first.`);
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
  return prepareDatabase(server);
}

/** Makes its roles and its database, where they are not there yet; one from before there were roles is handed to its owner. @param {import('./postgres.mjs').Server} server */
export async function prepareDatabase(server) {
  await prepareRoles(server);
  await createDatabase(server.url('postgres'), NAME, roleNames.owner);
  await handOver(server.url(NAME));
  return builtIn(server);
}

/** @param {import('./postgres.mjs').Server} server @returns {Database} */
const builtIn = ({ url, home }) => ({
  url: url(NAME, 'application'),
  owner: url(NAME, 'owner'),
  application: roleNames.application,
  admin: url(NAME),
  home,
});

/** @param {string} url @param {string} owner The same, where one user does everything. @returns {Promise<Database>} */
async function openOutside(url, owner) {
  await requireServer(url, 'DATABASE_URL');
  if (owner === url) return { url, owner };
  await requireServer(owner, 'MIGRATION_DATABASE_URL');
  const [who, whose] = [await userOf(url), await userOf(owner)];
  return { url, owner, ...(who !== whose && { application: who }) };
}

/** @param {string} url @returns {Promise<string>} */
const userOf = (url) => withClient(url, async (client) => (await client.query('SELECT current_user AS name')).rows[0].name);

/** Refuses a server that cannot be used, with the way out. @param {string} url @param {string} setting That names it. */
async function requireServer(url, setting) {
  const { host, pathname } = parseUrl(url, setting);
  try {
    const version = await withClient(
      url,
      async (client) => (await client.query('SHOW server_version_num')).rows[0].server_version_num,
    );
    const major = Math.floor(Number(version) / 10_000);
    if (major < OLDEST) {
      throw new CliError(
        `${host} runs PostgreSQL ${major}; Apthapi needs ${OLDEST} or newer. Upgrade it, or unset ${setting} to use the built-in one.`,
      );
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(refusalOf(/** @type {any} */ (error), host, pathname.slice(1), setting));
  }
}

/** @param {{ code?: string, message: string }} error @param {string} host @param {string} name @param {string} setting */
function refusalOf({ code, message }, host, name, setting) {
  if (code === '28P01' || code === '28000')
    return `${host} refuses the user or password of ${setting}. Correct them and start again.`;
  if (code === '3D000')
    return `There is no database "${name}" on ${host}. Create it (CREATE DATABASE "${name}") and start again.`;
  return `No PostgreSQL answers at ${host} (${code ?? message}). Check ${setting}, or unset it to use the built-in one.`;
}

/** @param {string} url @param {string} setting */
function parseUrl(url, setting) {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new CliError(`${setting} must look like postgresql://user:password@host:5432/apthapi.`);
}
