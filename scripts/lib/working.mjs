import { spawnWorker } from './children.mjs';
import { endOf, keepRunning } from './keeping.mjs';
import { prepare } from './prepare.mjs';
import { passOn } from './serving.mjs';
import { main } from './stopping.mjs';

export const work = () =>
  main(async () => {
    await prepare();
    const { openDatabase } = await import('./opening.mjs');
    const { loadNeeded } = await import('./loading.mjs');
    const { applicationEnv } = await import('./secrets.mjs');

    const database = await openDatabase('npm run worker');
    const env = applicationEnv({ databaseUrl: database.url, port: Number(process.env.PORT ?? 3000) });
    await loadNeeded(database, env);
    console.log('The worker takes what is left to be done. Stop it with Ctrl-C.');
    await keepWorking(env);
  });

/** Keeps a worker running: another goes on with what one had in hand. @param {NodeJS.ProcessEnv} env */
export const keepWorking = (env) =>
  keepRunning('The worker', () => {
    const child = spawnWorker(env);
    passOn(child);
    return { ended: endOf(child) };
  });
