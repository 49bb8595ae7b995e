import fs from 'node:fs';
import { prepare } from './prepare.mjs';
import { reportsDir } from './reports.mjs';
import { step } from './steps.mjs';
import { atEnd } from './stopping.mjs';

/**
 * Installs, builds and serves what is missing: the production build on a new database with the demonstration, until the command
 * ends. @param {string} name Of the database.
 * @returns {Promise<NodeJS.ProcessEnv>} The application's environment; its address is in `APTHAPI_URL`.
 */
export async function freshDemo(name) {
  await prepare();
  fs.mkdirSync(reportsDir, { recursive: true });
  const { build, needsBuild } = await import('./build.mjs');
  const { serveDemo } = await import('./demo-server.mjs');
  const { startTestServer } = await import('./test-server.mjs');

  if (needsBuild()) await step('Application built', build);
  const server = await startTestServer();
  atEnd(server.stop);
  return (await step('Demonstration served', () => serveDemo(server, name))).env;
}
