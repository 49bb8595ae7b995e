import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { serveDemo } from './demo-server.mjs';
import { readJson } from './files.mjs';
import { clearMeasured, measuredDir, measuredTables, tableOf } from './measured.mjs';
import { inRoot } from './paths.mjs';
import { reportsDir } from './reports.mjs';

/**
 * Walks the application in a real browser: the production build, on a database of its own with the demonstration.
 * @param {{ url: (database: string) => string }} server @param {string[]} rest For Playwright.
 * @returns {Promise<import('./testing.mjs').Count>}
 */
export async function journeys(server, rest) {
  const { env, log } = await serveDemo(server, 'journeys');
  const report = path.join(reportsDir, 'journeys.json');
  fs.rmSync(report, { force: true });
  clearMeasured();
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const { code, output } = await runNode(
    [cli, 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json', ...rest],
    {
      env: {
        ...env,
        CHROMIUM_PATH: await findChromium(),
        APTHAPI_SERVER_LOG: log,
        APTHAPI_MEASURED: measuredDir,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        NO_COLOR: '1',
      },
    },
  );
  const { stats = {}, suites = [] } = readJson(report) ?? {};
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  const tables = [...measuredTables(), `time\n${tableOf(suites.map(timeOf))}`];
  return { passed: expected, failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1), output, tables };
}

/**
 * How long the journeys of one file took.
 * @typedef {{ file: string, suites?: Suite[], specs?: { tests: { results: { duration: number }[] }[] }[] }} Suite
 * @param {Suite} suite
 */
function timeOf(suite) {
  const results = specsOf(suite).flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const ms = results.reduce((sum, { duration }) => sum + duration, 0);
  return { journeys: suite.file, tests: results.length, seconds: Math.round(ms / 1000) };
}

/** @param {Suite} suite @returns {NonNullable<Suite['specs']>} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
