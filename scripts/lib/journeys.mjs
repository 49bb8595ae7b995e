import fs from 'node:fs';
import path from 'node:path';
import { needTypeScript, runNode } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { readJson } from './files.mjs';
import { inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { reportsDir } from './reports.mjs';
import { applicationEnv } from './secrets.mjs';
import { serve } from './serving.mjs';
import { copyTemplate } from './test-server.mjs';

const DATABASE = 'journeys';

/**
 * Walks the application in a real browser: the production build, on a database of its own with the demonstration.
 * @param {{ url: (database: string) => string }} server @param {string[]} rest For Playwright.
 * @returns {Promise<import('./testing.mjs').Count>}
 */
export async function journeys(server, rest) {
  const port = await freePort();
  await copyTemplate(server.url('postgres'), DATABASE);
  const env = { ...applicationEnv({ databaseUrl: server.url(DATABASE), port }), LOG_SQL: 'true' };
  await needTypeScript('scripts/load.ts', ['demo'], { ...env, LOG_SQL: 'false' });
  const log = path.join(reportsDir, 'server.log');
  await serve({ env, port, log });

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
