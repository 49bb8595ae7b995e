import { spawnWorker } from './children.mjs';
import { prepare } from './prepare.mjs';
import { isEnding, main } from './stopping.mjs';

/** Before a worker that ended by itself is started again: twice as long each time, until one has lived for a while. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
const LIVED_MS = 30_000;

export const work = () =>
  main(async () => {
    await prepare();
    const { openDatabase } = await import('./database.mjs');
    const { loadNeeded } = await import('./loading.mjs');
    const { applicationEnv } = await import('./secrets.mjs');

    const database = await openDatabase('npm run worker');
    const env = applicationEnv({ databaseUrl: database.url, port: Number(process.env.PORT ?? 3000) });
    await loadNeeded(database, env);
    console.log('The worker takes what is left to be done. Stop it with Ctrl-C.');
    await keepWorking(env);
  });

/**
 * Keeps a worker running for as long as this process does: whatever ends one, another goes on with what it had in hand.
 * @param {NodeJS.ProcessEnv} env
 */
export async function keepWorking(env) {
  for (let wait = FIRST_WAIT_MS; !isEnding(); wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    const began = performance.now();
    const code = await runWorker(env);
    if (isEnding()) return;
    if (performance.now() - began > LIVED_MS) wait = FIRST_WAIT_MS;
    console.error(`The worker ended by itself (code ${code}); another is started.`);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<number | null>} How it ended. */
function runWorker(env) {
  const child = spawnWorker(env);
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]))
    stream?.pipe(out, { end: false });
  return new Promise((resolve) => child.once('exit', resolve));
}
