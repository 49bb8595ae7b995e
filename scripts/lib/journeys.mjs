import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { serveDemo } from './demo-server.mjs';
import { readJson } from './files.mjs';
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
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const { code, output } = await runNode(
    [cli, 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json', ...rest],
    {
      env: {
        ...env,
        CHROMIUM_PATH: await findChromium(),
        APTHAPI_SERVER_LOG: log,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        NO_COLOR: '1',
      },
    },
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(report)?.stats ?? {};
  return { passed: expected, failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1), output };
}
