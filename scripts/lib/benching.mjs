import os from 'node:os';
import { needTypeScript, runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { freshDemo } from './fresh-demo.mjs';
import { clearMeasured, measuredDir, measuredTables, tableOf } from './measured.mjs';
import { inRoot } from './paths.mjs';
import { main } from './stopping.mjs';

const ROUNDS = 40;
const PAGES = ['/', '/convocatorias', '/compra-local', '/matriz', '/calculadora', '/datos', '/ingresar'];

/** What can be asked for, besides pages, and how it is measured. No test judges a time: these are for people to compare. */
const KINDS = { work, jobs, phone, lighthouse };
const isKind = (/** @type {string} */ word) => word in KINDS;

/** @param {string[]} asked Kinds of measures, or pages; without any, the public pages and then every kind. */
export const bench = (asked) =>
  main(async () => {
    const env = await freshDemo('bench');
    const base = env.APTHAPI_URL ?? '';
    const pages = asked.filter((word) => !isKind(word));
    console.log(`\n${machine()}`);
    if (asked.length === 0 || pages.length > 0) await answers(base, pages.length > 0 ? pages : PAGES);
    for (const [kind, measureKind] of Object.entries(KINDS))
      if (asked.length === 0 || asked.includes(kind)) await measureKind(env);
  });

/** Work of the server that somebody waits for. @param {NodeJS.ProcessEnv} env */
async function work(env) {
  clearMeasured('bench');
  await needTypeScript('tests/bench/work.ts', [], { ...env, APTHAPI_MEASURED: measuredDir('bench') });
  tell();
}

/** What a worker does in a second, and how soon another goes on after one was killed. @param {NodeJS.ProcessEnv} env */
async function jobs(env) {
  clearMeasured('bench');
  await needTypeScript('tests/bench/jobs.ts', [], { ...env, APTHAPI_MEASURED: measuredDir('bench') });
  tell();
}

/** When a slow phone can use a page. @param {NodeJS.ProcessEnv} env */
async function phone(env) {
  clearMeasured('bench');
  const { findChromium } = await import('./chromium.mjs');
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const { code, output } = await runNode([cli, 'test', '--config', 'tests/bench/playwright.config.ts', '--reporter=list'], {
    env: { ...env, CHROMIUM_PATH: await findChromium(), APTHAPI_MEASURED: measuredDir('bench'), NO_COLOR: '1' },
  });
  if (code !== 0) throw new CliError(`The slow phone could not be measured:\n${output.trim()}`);
  tell();
}

/** @param {NodeJS.ProcessEnv} env */
async function lighthouse({ APTHAPI_URL: base = '' }) {
  const rows = await (await import('./lighthouse.mjs')).lighthouse(base);
  console.log(`\nLighthouse, mobile: median performance, the worst of the rest\n\n${tableOf(rows)}`);
}

const tell = () => {
  for (const table of measuredTables('bench')) console.log(`\n${table}`);
};

/** What the figures are of. */
function machine() {
  const cpus = os.cpus();
  const load = os.loadavg()[0]?.toFixed(1);
  return `${cpus.length} × ${cpus[0]?.model.trim()}, Node ${process.version}, load ${load} when it began`;
}

/** @param {string} base @param {string[]} pages */
async function answers(base, pages) {
  console.log(
    `\n${ROUNDS} requests each, one after another (ms)\n\n  page                 status   median      p95   KiB of HTML`,
  );
  for (const page of pages) console.log(line(page, await measure(new URL(page, base))));
}

/** @typedef {{ status: number, times: number[], bytes: number }} Measure */

/** @param {URL} address @returns {Promise<Measure>} Without the first request, which warms. */
async function measure(address) {
  const result = { status: 0, times: /** @type {number[]} */ ([]), bytes: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now();
    const answer = await fetch(address, { redirect: 'manual' });
    result.bytes = (await answer.arrayBuffer()).byteLength;
    result.status = answer.status;
    if (round > 0) result.times.push(performance.now() - began);
  }
  return result;
}

/** @param {string} page @param {Measure} measure */
function line(page, { status, times, bytes }) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(8);
  return `  ${page.padEnd(20)} ${String(status).padStart(6)} ${at(0.5)} ${at(0.95)} ${(bytes / 1024).toFixed(0).padStart(8)}`;
}
