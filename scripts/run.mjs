/**
 * node scripts/run.mjs FILE.ts [arguments]: runs one of the house's TypeScript files with everything under it ready:
 * packages, database client, a database that answers, secrets, '@/' imports, the server's side of React and Next.
 */
import { main } from './lib/halt.mjs';
import { prepare } from './lib/prepare.mjs';

await main(async () => {
  const [file, ...args] = process.argv.slice(2);
  await prepare();
  const { runTypeScript } = await import('./lib/children.mjs');
  const { openDatabase } = await import('./lib/database.mjs');
  const { applicationEnv } = await import('./lib/secrets.mjs');

  const database = await openDatabase(file);
  process.on('SIGINT', () => {}); // the child hears it too, and ends first
  try {
    const env = applicationEnv({ databaseUrl: database.url, port: Number(process.env.PORT ?? 3000) });
    const { code } = await runTypeScript(file, args, env, { shown: true });
    process.exitCode = code;
  } finally {
    await database.close();
  }
});
