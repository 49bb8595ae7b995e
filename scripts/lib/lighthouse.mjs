import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { CliError } from './errors.mjs';
import { readJson } from './files.mjs';
import { reportsDir } from './reports.mjs';
import { signInAs } from './sign-in.mjs';
import { step } from './steps.mjs';
import { installTool } from './tools.mjs';

const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --no-first-run';
const ROUNDS = 3;
/** Points by which the rounds may differ before two more are taken. */
const NOISE = 5;

/**
 * What Lighthouse is asked of. `person`: who is signed in. Their pages are closed to search engines on purpose (robots.txt), so
 * that the one audit that asks for the contrary is left out there.
 * @typedef {{ name: string, address: string, person?: string }} Place
 * @typedef {{ categories: Record<string, { score: number | null }>, audits: Record<string, { displayValue?: string, score: number | null }>, environment: { benchmarkIndex: number } }} Result
 */

/** Lighthouse as on a mobile phone, the median of some rounds. @param {string} base @returns {Promise<import('./measured.mjs').Row[]>} */
export async function lighthouse(base) {
  const home = await installTool('lighthouse', 'tests/bench/lighthouse');
  const chromium = (await findChromium()) || (await import('@playwright/test')).chromium.executablePath();
  const rows = [];
  for (const place of await places(base))
    rows.push(await step(`Lighthouse on ${place.name}`, () => median(home, base, place, chromium)));
  return rows;
}

/** @param {string} base @returns {Promise<Place[]>} */
async function places(base) {
  const list = await (await fetch(new URL('/convocatorias', base))).text();
  const tender = list.match(/\/convocatorias\/[0-9a-f-]{36}/)?.[0];
  if (!tender) throw new CliError('There is no published tender to measure.');
  return [
    { name: 'home', address: '/' },
    { name: 'tender', address: tender },
    { name: 'matrix', address: '/matriz' },
    { name: 'opportunities', address: '/productor', person: 'totora.pampa' },
  ];
}

/** @param {string} home @param {string} base @param {Place} place @param {string} chromium */
async function median(home, base, place, chromium) {
  const cookie = place.person ? await signInAs(base, place.person) : undefined;
  /** @type {Result[]} */
  const results = [];
  const points = () => results.map((result) => score(result, 'performance')).toSorted((a, b) => a - b);
  const isNoisy = () => (points().at(-1) ?? 0) - (points()[0] ?? 0) > NOISE;
  while (results.length < ROUNDS || (results.length < ROUNDS + 2 && isNoisy()))
    results.push(await once(home, new URL(place.address, base).href, chromium, cookie));
  const [middle] = results
    .toSorted((a, b) => score(a, 'performance') - score(b, 'performance'))
    .slice(Math.floor(results.length / 2));
  if (!middle) throw new CliError('Lighthouse measured nothing.');
  const worst = (/** @type {string} */ category) => Math.min(...results.map((result) => score(result, category)));
  return {
    page: place.name,
    performance: score(middle, 'performance'),
    of: `${points()[0]}–${points().at(-1)}, ${results.length} rounds`,
    accessibility: worst('accessibility'),
    'best practices': worst('best-practices'),
    SEO: worst('seo'),
    LCP: shown(middle, 'largest-contentful-paint'),
    TBT: shown(middle, 'total-blocking-time'),
    CLS: shown(middle, 'cumulative-layout-shift'),
    'machine index': Math.round(middle.environment.benchmarkIndex),
  };
}

/** @param {Result} result @param {string} category */
const score = ({ categories }, category) => Math.round((categories[category]?.score ?? 0) * 100);

/** @param {Result} result @param {string} audit */
const shown = ({ audits }, audit) => audits[audit]?.displayValue ?? '';

/** @param {string} home Of Lighthouse. @param {string} url @param {string} chromium @param {string} [cookie] @returns {Promise<Result>} */
async function once(home, url, chromium, cookie) {
  const [report, headers] = ['lighthouse.json', 'lighthouse-headers.json'].map((name) => path.join(reportsDir, name));
  if (!report || !headers) throw new Error('no reports');
  fs.rmSync(report, { force: true });
  fs.writeFileSync(headers, JSON.stringify({ Cookie: cookie ?? '' }), { mode: 0o600 });
  const { output } = await runNode(
    [
      path.join(home, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=${FLAGS}`,
      ...(cookie ? [`--extra-headers=${headers}`, '--skip-audits=is-crawlable'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: chromium } },
  );
  fs.rmSync(headers, { force: true });
  const result = readJson(report);
  if (!result?.categories) throw new CliError(`Lighthouse did not answer:\n${output.trim()}`);
  return result;
}
