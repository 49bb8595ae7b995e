import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { serveDemo } from './demo-server.mjs';
import { failuresOfPlaywright, specsOf } from './failures.mjs';
import { readJson } from './files.mjs';
import { clearMeasured, measuredDir, measuredTables, tableOf } from './measured.mjs';
import { inRoot } from './paths.mjs';
import { reportsDir } from './reports.mjs';

/**
 * Groups with a demonstration of their own: whoever arrives on the day of the run; journeys that change what they find, in the
 * order of their names; and all the others, which look at every page as it is.
 * @typedef {'arrival' | 'journeys' | 'offices' | 'signed' | 'pages'} Group
 */
/** @type {Record<Exclude<Group, 'pages'>, string[]>} */
const GROUPS = {
  arrival: ['arrival'],
  journeys: [
    'amend',
    'autosave',
    'before-scripts',
    'by-keyboard',
    'chain',
    'forms',
    'layouts',
    'legal-adviser',
    'planning',
    'school-import',
    'written',
  ],
  offices: ['first-minutes', 'known-browser', 'own-data', 'payments', 'receptions', 'trust'],
  signed: ['files', 'questions', 'signed-contract', 'spoken', 'worker'],
};

/** @type {Partial<Record<Group, Record<string, string>>>} */
const SETTINGS = {
  signed: { PSEUDO_LOCALE: 'true' },
  // Nobody answers there and nobody asked for mail: the pages about it are drawn, and nothing is sent.
  pages: { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Apthapi <avisos@apthapi.example>' },
};

/** The instant for which the demonstration of journeys and pages is played, so that they find the same on every day. */
const PINNED = '2026-11-24T09:00:00-04:00';

/**
 * Walks the application in a real browser: the production build, on a database of its own with the demonstration.
 * @param {import('./demo-server.mjs').Server} server @param {Group} group @param {string[]} rest For Playwright.
 * @returns {Promise<import('./testing.mjs').Count>} None passed and none failed where nothing of the group was asked for.
 */
export async function journeys(server, group, rest) {
  const { files, options } = chosen(group, rest);
  clearMeasured(group); // what an earlier run left is not judged again
  if (files.length === 0) return { passed: 0, failed: 0, output: '' };
  const { env, log } = await serveDemo(server, group, group === 'arrival' ? undefined : PINNED, SETTINGS[group]);
  const report = path.join(reportsDir, `${group}.json`);
  fs.rmSync(report, { force: true });
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const output = path.join(reportsDir, group);
  const asked = [
    '--config',
    'tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    '--output',
    output,
    '--pass-with-no-tests',
  ];
  const { code, output: said } = await runNode([cli, 'test', ...asked, ...options, ...files], {
    env: {
      ...env,
      CHROMIUM_PATH: await findChromium(),
      APTHAPI_SERVER_LOG: log,
      APTHAPI_MEASURED: measuredDir(group),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      NO_COLOR: '1',
    },
  });
  const told = readJson(report) ?? {};
  const { stats = {}, suites = [] } = told;
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  const tables = [...measuredTables(group), `time\n${tableOf(suites.map(timeOf))}`];
  return {
    passed: expected,
    failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1),
    output: said,
    failures: failuresOfPlaywright(told),
    tables,
  };
}

/** The files of a group that are asked for: words before the first option pick among them. @param {Group} group @param {string[]} rest */
function chosen(group, rest) {
  const firstOption = rest.findIndex((word) => word.startsWith('-'));
  const [words, options] = firstOption < 0 ? [rest, []] : [rest.slice(0, firstOption), rest.slice(firstOption)];
  const files = fs
    .readdirSync(inRoot('tests/e2e'))
    .filter((file) => file.endsWith('.spec.ts'))
    .filter((file) => groupOf(path.basename(file, '.spec.ts')) === group)
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  return { files, options };
}

/** @param {string} journey @returns {Group} */
function groupOf(journey) {
  for (const group of /** @type {const} */ (['arrival', 'journeys', 'offices', 'signed']))
    if (GROUPS[group].includes(journey)) return group;
  return 'pages';
}

/** How long the journeys of one file took. @param {import('./failures.mjs').Suite} suite */
function timeOf(suite) {
  const results = specsOf(suite).flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const ms = results.reduce((sum, { duration }) => sum + duration, 0);
  return { journeys: suite.file, tests: results.length, seconds: Math.round(ms / 1000) };
}
