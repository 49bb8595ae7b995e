import { prepare } from './prepare.mjs';
import { main } from './stopping.mjs';

/** @param {string} file Relative to the checkout. @param {string[]} args */
export const runScript = (file, args) =>
  main(async () => {
    await prepare();
    const { runTypeScript } = await import('./children.mjs');
    const { openDatabase } = await import('./opening.mjs');
    const { loadNeeded } = await import('./loading.mjs');
    const { applicationEnv } = await import('./secrets.mjs');

    const database = await openDatabase(`node scripts/run.mjs ${file}`);
    const env = applicationEnv({ databaseUrl: database.url, port: Number(process.env.PORT ?? 3000) });
    await loadNeeded(database, env);
    const { code } = await runTypeScript(file, args, env, { shown: true });
    process.exitCode = code;
  });
