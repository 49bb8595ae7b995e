import path from 'node:path';
import { needsBuild } from './build.mjs';
import { needTypeScript } from './children.mjs';
import { CliError } from './errors.mjs';
import { freePort } from './ports.mjs';
import { reportsDir } from './reports.mjs';
import { applicationEnv } from './secrets.mjs';
import { serveApplication } from './serving.mjs';
import { copyTemplate } from './test-server.mjs';

/** @typedef {Pick<import('./postgres.mjs').Server, 'url'>} Server */

/** Demonstrations by their instant, each played once: what is served is a copy. @type {Map<string, Promise<string>>} */
const played = new Map();

/**
 * Serves the production build on a new database with the demonstration, at a free port; every SQL statement is in its log.
 * @param {Server} server @param {string} name Of the database.
 * @param {string} [instant] For which the demonstration is played, and from which its clock runs on; absent: the real one.
 * @param {Record<string, string>} [settings] Of the installation, besides those of every test.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, log: string }>} Its address is in `env.APTHAPI_URL`.
 */
export async function serveDemo(server, name, instant = '', settings = {}) {
  if (needsBuild()) throw new CliError('There is no build of the sources as they stand.');
  const demo = played.get(instant) ?? play(server, `demonstration_${played.size}`, instant);
  played.set(instant, demo);
  await copyTemplate(server.url('postgres'), name, await demo);
  const port = await freePort();
  const env = environment(server.url(name, 'application'), port);
  const log = path.join(reportsDir, `${name}.log`);
  await serveApplication({ env: { ...env, LOG_SQL: 'true', ...settings }, port, log });
  return { env, log };
}

/** @param {Server} server @param {string} database @param {string} instant @returns {Promise<string>} The database. */
async function play(server, database, instant) {
  await copyTemplate(server.url('postgres'), database);
  await needTypeScript(
    'scripts/load.ts',
    instant ? ['demo', instant] : ['demo'],
    environment(server.url(database, 'application'), 0),
  );
  return database;
}

/** Never at the address of an installation that the operator's environment names. @param {string} databaseUrl @param {number} port */
function environment(databaseUrl, port) {
  const here = `http://localhost:${port}`;
  return { ...applicationEnv({ databaseUrl, port }), APTHAPI_URL: here, NEXTAUTH_URL: here };
}
