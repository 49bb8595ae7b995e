import { formatError } from './errors.mjs';
import { retell } from './failures.mjs';
import { generate, install, needsGenerate, needsInstall } from './prepare.mjs';
import { inTurn } from './schedule.mjs';
import { seconds, step } from './steps.mjs';
import { main } from './stopping.mjs';

/**
 * One step of the tests.
 * @typedef {'static' | 'domain' | 'actions' | 'e2e' | 'fast' | 'long'} Part
 * @typedef {{ passed: number, failed: number, output: string, failures?: import('./failures.mjs').Failure[], tables?: string[] }} Count
 *   What it measured (`tables`) is shown even when all is well.
 * @typedef {{ name: string, parts: Part[], after?: string[], run: () => Promise<Count> }} Check
 */

/** What `npm test` runs. @type {Part[]} */
const EVERYTHING = ['static', 'domain', 'actions', 'e2e'];
/** @type {Part[]} */
const PARTS = [...EVERYTHING, 'fast', 'long'];
/** Two cores are what a machine is sure to have. */
const AT_ONCE = 2;

/** @param {string[]} words What was asked on the command line. */
export const test = (words) =>
  main(async () => {
    const asked = PARTS.filter((part) => words.includes(part));
    const rest = words.filter((word) => !PARTS.some((part) => part === word));
    const total = await runAll(asked.length > 0 ? asked : EVERYTHING, rest);
    process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
    // After everything was closed: what failed once more, because the end of a log is what is read of it, often alone.
    process.on('exit', () => console.log(`${retell(total.faults)}\n${total.passed} passed, ${total.failed} failed`.trimStart()));
  });

/** @param {Part[]} parts @param {string[]} rest */
async function runAll(parts, rest) {
  const total = { passed: 0, failed: 0, faults: /** @type {(Count & { name: string })[]} */ ([]) };
  try {
    if (needsInstall()) await step('Packages installed', install);
    if (needsGenerate()) await step('Database client generated', generate);
    const { checksOf: checks } = await import('./checks.mjs');
    await inTurn(checks(parts, rest), AT_ONCE, async (check) => {
      const count = await runOne(check);
      total.passed += count.passed;
      total.failed += count.failed;
      if (count.failed > 0) total.faults.push({ ...count, name: check.name });
    });
  } catch (error) {
    total.failed += 1;
    total.faults.push({ name: 'npm test', passed: 0, failed: 1, output: formatError(error) });
  }
  return total;
}

/** @param {Check} check @returns {Promise<Count>} */
async function runOne({ name, run }) {
  const began = performance.now();
  /** @type {Count} */
  const count = await run().catch((error) => ({ passed: 0, failed: 1, output: formatError(error) }));
  const mark = count.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${name.padEnd(16)} ${`${count.passed} passed, ${count.failed} failed`.padEnd(28)} ${seconds(began)}`);
  for (const text of [...(count.tables ?? []), ...(count.failed > 0 ? [count.output.trim()] : [])])
    console.log(`\n${text.replaceAll(/^/gm, '    ')}\n`);
  return count;
}
