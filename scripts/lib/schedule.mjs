/**
 * Runs works in their order, so many at once; one that comes `after` others waits for them. All run, even if some fail.
 * @template {{ name: string, after?: string[] }} Work
 * @param {Work[]} works @param {number} atOnce @param {(work: Work) => Promise<unknown>} run
 */
export async function inTurn(works, atOnce, run) {
  const waiting = [...works];
  const names = new Set(works.map((work) => work.name));
  /** @type {Set<string>} */
  const ended = new Set();
  /** @type {Map<string, Promise<unknown>>} */
  const running = new Map();
  const mayRun = (/** @type {Work} */ work) => (work.after ?? []).every((name) => ended.has(name) || !names.has(name));

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(mayRun) : -1;
    if (next < 0) {
      await Promise.race(running.values());
      continue;
    }
    const [work] = waiting.splice(next, 1);
    if (!work) break;
    const end = () => {
      running.delete(work.name);
      ended.add(work.name);
    };
    running.set(work.name, run(work).finally(end));
  }
}
