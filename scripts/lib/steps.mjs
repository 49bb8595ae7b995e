const SLOW_MS = 2_000;

/**
 * Runs one step of a start and tells it in one line with its time; a slow one says meanwhile that it is at work.
 * @template T
 * @param {string} doing What is being done, as a sentence without its full stop.
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [done] What to say instead, once it is known.
 * @returns {Promise<T>}
 */
export async function step(doing, work, done = () => doing) {
  const began = performance.now();
  const patience = setTimeout(() => console.log(`… ${doing}`), SLOW_MS);
  try {
    const result = await work();
    console.log(`✓ ${done(result).padEnd(64)} ${seconds(performance.now() - began)}`);
    return result;
  } finally {
    clearTimeout(patience);
  }
}

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1).padStart(6)} s`;
