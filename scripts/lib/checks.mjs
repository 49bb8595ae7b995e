import fs from 'node:fs';
import path from 'node:path';
import { build, needsBuild } from './build.mjs';
import { runNode } from './children.mjs';
import { readJson } from './files.mjs';
import { inRoot } from './paths.mjs';
import { reportsDir } from './reports.mjs';
import { atEnd } from './stopping.mjs';
import { startTestServer } from './test-server.mjs';

/**
 * @typedef {import('./testing.mjs').Check} Check
 * @typedef {import('./testing.mjs').Count} Count
 * @typedef {import('./testing.mjs').Part} Part
 */

const modules = (/** @type {string} */ file) => inRoot('node_modules', file);

/**
 * The checks of these parts, those first that others wait for.
 * @param {Part[]} parts @param {string[]} rest For the runners of tests.
 * @returns {Check[]}
 */
export function checksOf(parts, rest) {
  fs.mkdirSync(reportsDir, { recursive: true });
  const server = shared(async () => {
    const started = await startTestServer();
    atEnd(started.stop);
    return started;
  });
  const journeys = async (/** @type {import('./journeys.mjs').Group} */ group) =>
    (await import('./journeys.mjs')).journeys(await server(), group, rest);
  /** @type {Check[]} */
  const all = [
    { name: 'build', part: 'e2e', run: () => one(buildIfNeeded) },
    {
      name: 'actions',
      part: 'actions',
      run: async () => vitest('actions', rest, { APTHAPI_TEST_URL: (await server()).url('postgres') }),
    },
    { name: 'pages', part: 'e2e', after: ['build'], run: () => journeys('pages') },
    { name: 'journeys', part: 'e2e', after: ['build'], run: () => journeys('journeys') },
    { name: 'offices', part: 'e2e', after: ['build'], run: () => journeys('offices') },
    { name: 'signed', part: 'e2e', after: ['build'], run: () => journeys('signed') },
    { name: 'arrival', part: 'e2e', after: ['build'], run: () => journeys('arrival') },
    { name: 'html', part: 'e2e', after: ['pages'], run: async () => (await import('./html-checker.mjs')).checkHtml() },
    { name: 'types', part: 'static', after: ['build'], run: types },
    {
      name: 'style',
      part: 'static',
      run: () => tool('@biomejs/biome/bin/biome', 'check', '--config-path=tests/style.json', '.'),
    },
    {
      name: 'layers',
      part: 'static',
      run: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'tests/architecture/layers.cjs', ...PROJECT),
    },
    { name: 'dead code', part: 'static', run: () => tool('knip/bin/knip.js', '--no-progress') },
    { name: 'architecture', part: 'static', run: () => vitest('architecture', []) },
    { name: 'domain', part: 'domain', run: () => vitest('domain', rest) },
  ];
  return all.filter((check) => parts.includes(check.part));
}

const PROJECT = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];

/** @param {() => Promise<unknown>} work @returns {Promise<Count>} */
async function one(work) {
  await work();
  return { passed: 1, failed: 0, output: '' };
}

const buildIfNeeded = async () => needsBuild() && (await build());

/** @param {string} program Inside node_modules. @param {string[]} args @returns {Promise<Count>} */
async function tool(program, ...args) {
  const { code, output } = await runNode([modules(program), ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** The routes' own types come first: tsc reads them. */
async function types() {
  const routes = await tool('next/dist/bin/next', 'typegen');
  return routes.failed > 0 ? routes : tool('typescript/bin/tsc', '--noEmit');
}

/** @param {string} project @param {string[]} rest @param {NodeJS.ProcessEnv | {}} [env] @returns {Promise<Count>} */
async function vitest(project, rest, env = {}) {
  const report = path.join(reportsDir, `${project}.json`);
  fs.rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default', '--reporter=json'];
  const { code, output } = await runNode([modules('vitest/vitest.mjs'), ...args, `--outputFile.json=${report}`, ...rest], {
    env: { ...process.env, ...env, NO_COLOR: '1' },
  });
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(report) ?? {};
  const said = output.split('\n').filter((line) => !line.includes('✓')); // what passed is counted, not read
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1), output: said.join('\n') };
}

/** @template T @param {() => Promise<T>} make @returns {() => Promise<T>} Made once, at first use. */
function shared(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => (made ??= make());
}
