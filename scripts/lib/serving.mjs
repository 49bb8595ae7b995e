import fs from 'node:fs';
import { spawnNext } from './children.mjs';
import { CliError } from './errors.mjs';
import { reachedAt, thisMachine } from './ports.mjs';
import { waitFor } from './processes.mjs';

const ANSWER_MS = 60_000;

/**
 * Serves the application, and returns once it answers. What it prints afterwards goes to a log, or to this process's output.
 * @param {{ env: NodeJS.ProcessEnv, port: number, host?: string, dev?: boolean | undefined, log?: string }} options `log`: a file for what it prints.
 * @returns {Promise<{ ended: Promise<number> }>} `ended`: the exit code of a server that stopped by itself.
 */
export async function serveApplication({ env, port, host = thisMachine, dev = false, log }) {
  const mode = /** @type {const} */ ({ NODE_ENV: dev ? 'development' : 'production' });
  const file = log ? fs.openSync(log, 'w') : 'pipe'; // it writes there itself, so that a line is there as soon as it is written
  const child = spawnNext([dev ? 'dev' : 'start', '--port', String(port), '--hostname', host], { ...env, ...mode }, file);
  let said = '';
  const listen = (/** @type {string} */ chunk) => (said += chunk);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  let gone = false;
  void ended.then(() => (gone = true));

  const answers = await waitFor(async () => gone || (await answersAt(port, host)), ANSWER_MS, 50);
  if (gone || !answers)
    throw new CliError(`The server did not answer on port ${port}:\n${(log ? fs.readFileSync(log, 'utf8') : said).trim()}`);
  for (const stream of [child.stdout, child.stderr]) stream?.off('data', listen);
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  return { ended };
}

/** @param {number} port @param {string} host */
async function answersAt(port, host) {
  try {
    const answer = await fetch(`http://${reachedAt(host)}:${port}/api/ready`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await answer.arrayBuffer(); // an unread answer keeps its connection busy, and the server from ending
    return answer.ok;
  } catch {
    return false;
  }
}
