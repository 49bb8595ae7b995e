import os from 'node:os';
import { freshDemo } from './fresh-demo.mjs';
import { tableOf } from './measured.mjs';
import { main } from './stopping.mjs';

const ROUNDS = 40;
const PAGES = ['/', '/convocatorias', '/compra-local', '/matriz', '/calculadora', '/datos', '/ingresar'];

/** @param {string[]} asked `lighthouse`, or pages; without any, the public pages and then Lighthouse. */
export const bench = (asked) =>
  main(async () => {
    const base = (await freshDemo('bench')).APTHAPI_URL ?? '';
    const pages = asked.filter((word) => word !== 'lighthouse');
    console.log(`\n${machine()}`);
    if (asked.length === 0 || pages.length > 0) await answers(base, pages.length > 0 ? pages : PAGES);
    if (asked.length > pages.length || asked.length === 0) {
      const rows = await (await import('./lighthouse.mjs')).lighthouse(base);
      console.log(`\nLighthouse, mobile: median performance, the worst of the rest\n\n${tableOf(rows)}`);
    }
  });

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
