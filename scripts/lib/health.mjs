import fs from 'node:fs';
import { reachedAt } from './ports.mjs';

const ANSWER_MS = 5_000;
/** So many looks in a row, a minute of them. Counted and not timed: a machine that slept was not ill meanwhile. */
const LOOKS = 12;
const EVERY_MS = 5_000;
/** Below it PostgreSQL has no place for its next segment: starting again would not help, space does. */
const FULL_BYTES = 32 * 1024 ** 2;

/** Whether the application there answers, its database too. @param {number} port @param {string} host @param {number} [withinMs] */
export async function isReady(port, host, withinMs = ANSWER_MS) {
  try {
    const answer = await fetch(`http://${reachedAt(host)}:${port}/api/ready`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    });
    await answer.arrayBuffer(); // an unread answer keeps its connection busy, and the server from ending
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Looks on whether all is well, and returns once it was not for a minute: then whoever runs this should start it anew. A full disk is waited
 * for instead, and told once.
 * @param {() => Promise<boolean>} isWell
 * @param {string | undefined} home Of the built-in database.
 * @param {{ everyMs?: number, looks?: number }} [patience]
 */
export async function untilUnwell(isWell, home, { everyMs = EVERY_MS, looks = LOOKS } = {}) {
  let missed = 0;
  let toldFull = false;
  while (missed < looks) {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    const full = isFull(home);
    if (full && !toldFull) console.error('✗ The disk is full. Free at least 1 GiB: what it stopped goes on by itself.');
    toldFull = full;
    missed = full || (await isWell()) ? 0 : missed + 1;
  }
}

/** @param {string | undefined} home */
function isFull(home) {
  if (!home) return false;
  const { bavail, bsize } = fs.statfsSync(home);
  return bavail * bsize < FULL_BYTES;
}
