import fs from 'node:fs';
import { spawnNext } from './children.mjs';
import { CliError } from './errors.mjs';
import { isReady } from './health.mjs';
import { endOf } from './keeping.mjs';
import { thisMachine } from './ports.mjs';
import { waitFor } from './processes.mjs';

const ANSWER_MS = 60_000;

/**
 * What serves, and where.
 * @typedef {{ env: NodeJS.ProcessEnv, port: number, host?: string, dev?: boolean | undefined, log?: string }} Serving `log`: a file for what it prints.
 */

/**
 * Serves the application, and returns once it answers. What it prints afterwards goes to a log, or to this process's output.
 * @param {Serving} serving
 * @returns {Promise<import('./keeping.mjs').Running>}
 */
export async function serveApplication(serving) {
  const { port, host = thisMachine, log } = serving;
  const child = startNext(serving);
  let said = '';
  const listen = (/** @type {string} */ chunk) => (said += chunk);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
  const ended = endOf(child);
  let gone = false;
  void ended.then(() => (gone = true));

  const answers = await waitFor(async () => gone || (await isReady(port, host, ANSWER_MS)), ANSWER_MS, 50);
  if (gone || !answers)
    throw new CliError(`The server did not answer on port ${port}:\n${(log ? fs.readFileSync(log, 'utf8') : said).trim()}`);
  for (const stream of [child.stdout, child.stderr]) stream?.off('data', listen);
  passOn(child);
  return { ended };
}

/** Serves it once more, where one ended by itself. Whether it answers is its watch's to see: it may wait for its database. @param {Serving} serving */
export function serveAgain(serving) {
  const child = startNext(serving);
  passOn(child);
  return { ended: endOf(child) };
}

/** @param {Serving} serving */
function startNext({ env, port, host = thisMachine, dev = false, log }) {
  const mode = /** @type {const} */ ({ NODE_ENV: dev ? 'development' : 'production' });
  const file = log ? fs.openSync(log, 'w') : 'pipe'; // it writes there itself, so that a line is there as soon as it is written
  return spawnNext([dev ? 'dev' : 'start', '--port', String(port), '--hostname', host], { ...env, ...mode }, file);
}

/** What a child prints is printed here. @param {import('./children.mjs').Child} child */
export function passOn(child) {
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
}
