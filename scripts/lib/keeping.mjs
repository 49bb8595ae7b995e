import { isEnding } from './stopping.mjs';

/** Before what ended by itself is started again: twice as long each time, until one has lived for a while. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
const LIVED_MS = 30_000;

/** What runs, and how it ended. @typedef {{ ended: Promise<string> }} Running */

/**
 * Keeps a program running for as long as this process does: whatever ends it, it is started again, and each end is told in one line.
 * @param {string} what As it is told: 'The worker'.
 * @param {() => Promise<Running> | Running} begin
 * @param {Running} [first] One that runs already.
 */
export async function keepRunning(what, begin, first) {
  let wait = FIRST_WAIT_MS;
  for (let running = first; ; running = undefined) {
    const began = performance.now();
    const how = await howItEnded(running ?? begin);
    if (isEnding()) return;
    if (performance.now() - began > LIVED_MS) wait = FIRST_WAIT_MS;
    console.error(`✗ ${what} ended by itself (${how}); started again in ${wait / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isEnding()) return;
    wait = Math.min(2 * wait, LONGEST_WAIT_MS);
  }
}

/** @param {Running | (() => Promise<Running> | Running)} running @returns {Promise<string>} */
async function howItEnded(running) {
  try {
    const { ended } = typeof running === 'function' ? await running() : running;
    return await ended;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} How it ended: its signal, or its code. */
export const endOf = (child) =>
  new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
