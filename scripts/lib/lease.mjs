import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { commandOf, isAlive } from './processes.mjs';

/**
 * Who runs the PostgreSQL of a home, and will end it.
 * @typedef {{ pid: number, what: string }} Lease
 */

/** A process number may have been given to a stranger since: only a script of ours or a test runner holds a lease. */
const OURS = /scripts|vitest/;

/** @param {string} home */
const file = (home) => path.join(home, 'lease.json');

/** @param {string} home @param {string} what As others will read it. */
export const takeLease = (home, what) => writeJson(file(home), { pid: process.pid, what });

/** The live process, other than this one, that runs the server of this home. @param {string} home @returns {Lease | undefined} */
export function leaseHolder(home) {
  const lease = /** @type {Lease | undefined} */ (readJson(file(home)));
  const lives = lease && lease.pid !== process.pid && isAlive(lease.pid) && OURS.test(commandOf(lease.pid));
  return lives ? lease : undefined;
}
