import { parseArgs } from 'node:util';
import { CliError } from './errors.mjs';
import { leaseHolder } from './lease.mjs';
import { readHost, requirePort } from './ports.mjs';
import { ownHomes } from './postgres-place.mjs';
import { generate, install, needsGenerate, needsInstall } from './prepare.mjs';
import { seconds, step } from './steps.mjs';
import { main } from './stopping.mjs';

/** @typedef {{ empty?: boolean, demo?: boolean, dev?: boolean }} Options */

/** From a bare checkout to a served page. Only Node's own modules are needed up to the installation. */
export const start = () =>
  main(async () => {
    const began = performance.now();
    const options = readOptions();
    refuseSecondStart();
    const host = readHost(process.env.HOST || undefined);
    const port = await requirePort(process.env.PORT);
    if (needsInstall()) await step('Packages installed', install);
    const [database] = await Promise.all([open(port), needsGenerate() && step('Database client generated', generate)]);
    const { applicationEnv } = await import('./secrets.mjs');
    const env = applicationEnv({ databaseUrl: database.url, port });
    const { load } = await import('./loading.mjs');
    const { build, needsBuild } = await import('./build.mjs');
    await together([load(database, env, options), !options.dev && needsBuild() && step('Application built', build)]);
    if (options.empty) await makeAdministrator(env);

    const { serveAgain, serveApplication: serve } = await import('./serving.mjs');
    const serving = { env, port, host, dev: options.dev };
    const served = await step('Serving', () => serve(serving));
    const { keepRunning } = await import('./keeping.mjs');
    void keepRunning('The application', () => serveAgain(serving), served);
    const { keepWorking } = await import('./working.mjs');
    void keepWorking({ ...env, NODE_ENV: options.dev ? 'development' : 'production' });
    const { tellReady } = await import('./ready.mjs');
    await tellReady(env, database, host, seconds(began));
    const { watchArchive } = await import('./archive-watch.mjs');
    if (database.home) watchArchive(database.url);
    const { isReady, untilUnwell } = await import('./health.mjs');
    // A page in the making may answer nothing for as long as it does not compile.
    await untilUnwell(async () => options.dev === true || (await isReady(port, host)), database.home);
    throw new CliError('Nothing has answered for a minute. What was said is above; starting again is safe.');
  });

/** @returns {Options} */
function readOptions() {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean' });
    const { values } = parseArgs({ options: { empty: flag, demo: flag, dev: flag } });
    if (values.empty && values.demo) throw new CliError('Choose one of --empty and --demo.');
    return values;
  } catch (error) {
    throw error instanceof CliError ? error : new CliError('npm start knows --empty, --demo and --dev: npm start -- --empty');
  }
}

function refuseSecondStart() {
  if (process.env.DATABASE_URL) return;
  const [holder] = ownHomes().flatMap((home) => leaseHolder(home) ?? []);
  if (!holder) return;
  throw new CliError(
    `This folder's database is in use by ${holder.what} (process ${holder.pid}). Stop that first (Ctrl-C there, or kill ${holder.pid}).`,
  );
}

/** @param {number} port */
async function open(port) {
  const { openDatabase } = await import('./opening.mjs');
  const what = process.env.DATABASE_URL ? 'Database of DATABASE_URL answers' : 'PostgreSQL started';
  return step(what, () => openDatabase(`npm start on port ${port}`));
}

/** Waits for all even if one fails, so that what is told does not mix with the end. @param {unknown[]} works */
async function together(works) {
  const outcomes = await Promise.allSettled(works);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** @param {NodeJS.ProcessEnv} env */
async function makeAdministrator(env) {
  const { runTypeScript } = await import('./children.mjs');
  const { code } = await runTypeScript('scripts/create-admin.ts', [], env, { shown: true });
  if (code !== 0) throw new CliError('Without an administrator nobody could sign in. Start again to be asked once more.');
}
