const SLOW_MS = 2_000;

/**
 * Runs one step and tells it in one line with its time; a slow one says meanwhile that it is at work.
 * @template T
 * @param {string} what As it reads when it is done: 'Database migrated'.
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [told] What to say instead, once the result is known.
 * @returns {Promise<T>}
 */
export async function step(what, work, told = () => what) {
  const began = performance.now();
  const patience = setTimeout(() => console.log(`  … ${what}: at work`), SLOW_MS);
  try {
    const result = await work();
    console.log(`✓ ${told(result).padEnd(52)} ${seconds(began)}`);
    return result;
  } finally {
    clearTimeout(patience);
  }
}

/** The time since then, in seconds. @param {number} began By performance.now(). */
export const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`;
