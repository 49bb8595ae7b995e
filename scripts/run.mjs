/**
 * node scripts/run.mjs FILE.ts [arguments]: runs one of the project's TypeScript files with everything under it ready:
 * packages, database client, a database that answers, secrets, '@/' imports, the server's side of React and Next.
 */
import './lib/node-version.mjs';

await import('./lib/running.mjs').then(({ runScript }) => runScript(process.argv[2] ?? '', process.argv.slice(3)));
