import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { isAlive, startOf } from './processes.mjs';

/**
 * Who runs the PostgreSQL of a home, and will end it.
 * @typedef {{ pid: number, started: string, what: string }} Lease `started`: a number may have been given to a stranger since.
 */

/** @param {string} home */
const file = (home) => path.join(home, 'lease.json');

/** @param {string} home @param {string} what As others will read it. */
export const takeLease = (home, what) => writeJson(file(home), { pid: process.pid, started: startOf(process.pid), what });

/** The live process, other than this one, that runs the server of this home. @param {string} home @returns {Lease | undefined} */
export function leaseHolder(home) {
  const lease = /** @type {Lease | undefined} */ (readJson(file(home)));
  const lives = lease && lease.pid !== process.pid && isAlive(lease.pid) && startOf(lease.pid) === lease.started;
  return lives ? lease : undefined;
}
