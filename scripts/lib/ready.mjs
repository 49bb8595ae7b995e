import { copiesOf } from './archive.mjs';
import { readJson } from './files.mjs';
import { inRoot } from './paths.mjs';
import { isThisMachine } from './ports.mjs';

/** What an operator needs to know once all is served. @param {NodeJS.ProcessEnv} env @param {import('./opening.mjs').Database} database @param {string} host @param {string} time */
export async function tellReady(env, database, host, time) {
  const { demoPeople } = await import('./loading.mjs');
  const { secretsFile } = await import('./secrets.mjs');
  const people = await demoPeople(database.url);
  const { password } = readJson(inRoot('prisma/seed/demo/accounts.json'));
  const lines = [
    ['Demonstration', people.length > 0 ? `its accounts are one click away at ${env.APTHAPI_URL}/ingresar` : 'not loaded'],
    ...people.map(({ email, title }) => ['', `${email.padEnd(46)} ${title}`]),
    ...(people.length > 0 ? [['', `password of all: ${password}`]] : []),
    ['Listens', listens(host, people.length > 0)],
    ['Data', database.home ?? 'on the server of DATABASE_URL'],
    ...(process.env.AUTH_SECRET && process.env.SEALING_KEY ? [] : [['Secrets', `${secretsFile} (for real use, keep a copy)`]]),
    ...(database.home
      ? [
          ['Backup', lastCopy(database.home)],
          ['Start afresh', 'npm run reset'],
        ]
      : []),
    ['Stop', 'Ctrl-C'],
  ];
  console.log(`\nApthapi is ready: ${env.APTHAPI_URL} (${time.trim()})\n`);
  for (const [name = '', value] of lines) console.log(`  ${name.padEnd(14)} ${value}`);
  console.log('');
}

/** @param {string} home */
function lastCopy(home) {
  const copy = copiesOf(home).at(-1);
  return copy
    ? `the last copy is of ${copy.endedAt.toISOString()}; every minute since can be brought back`
    : 'none yet: npm run backup';
}

/** @param {string} host @param {boolean} demo */
function listens(host, demo) {
  if (isThisMachine(host)) return 'on this machine only; HOST=0.0.0.0 npm start lets other machines in';
  return demo ? `on ${host}: everybody who reaches it can use the accounts above, whose password is public` : `on ${host}`;
}
