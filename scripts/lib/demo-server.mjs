import path from 'node:path';
import { needsBuild } from './build.mjs';
import { needTypeScript } from './children.mjs';
import { Halt } from './halt.mjs';
import { freePort } from './ports.mjs';
import { reportsDir } from './reports.mjs';
import { applicationEnv } from './secrets.mjs';
import { serve } from './serving.mjs';
import { copyTemplate } from './test-server.mjs';

/**
 * Serves the production build on a new database with the demonstration, at a free port; every SQL statement is in its log.
 * @param {{ url: (database: string) => string }} server @param {string} name Of the database.
 * @param {string} [instant] For which the demonstration is played, and from which its clock runs on; absent: the real one.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, log: string }>} Its address is in `env.APTHAPI_URL`.
 */
export async function serveDemo(server, name, instant) {
  if (needsBuild()) throw new Halt('There is no build of the sources as they stand.');
  const port = await freePort();
  await copyTemplate(server.url('postgres'), name);
  const here = `http://localhost:${port}`; // never the address of an installation that the operator's environment names
  const env = { ...applicationEnv({ databaseUrl: server.url(name), port }), APTHAPI_URL: here, NEXTAUTH_URL: here };
  await needTypeScript('scripts/load.ts', instant ? ['demo', instant] : ['demo'], env);
  const log = path.join(reportsDir, `${name}.log`);
  await serve({ env: { ...env, LOG_SQL: 'true' }, port, log });
  return { env, log };
}
