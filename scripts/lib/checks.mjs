import fs from 'node:fs';
import path from 'node:path';
import { build, needsBuild } from './build.mjs';
import { runNode } from './children.mjs';
import { readJson } from './files.mjs';
import { slowestFiles } from './measured.mjs';
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
    { name: 'build', parts: ['e2e'], run: () => one(buildIfNeeded) },
    {
      name: 'actions',
      parts: ['actions'],
      run: async () => vitest('actions', rest, urlsOf(await server())),
    },
    { name: 'pages', parts: ['e2e'], after: ['build'], run: () => journeys('pages') },
    { name: 'journeys', parts: ['e2e'], after: ['build'], run: () => journeys('journeys') },
    { name: 'offices', parts: ['e2e'], after: ['build'], run: () => journeys('offices') },
    { name: 'signed', parts: ['e2e'], after: ['build'], run: () => journeys('signed') },
    { name: 'arrival', parts: ['e2e'], after: ['build'], run: () => journeys('arrival') },
    { name: 'running', parts: ['e2e'], after: ['build'], run: () => vitest('running', ['--passWithNoTests', ...words(rest)]) },
    { name: 'html', parts: ['e2e'], after: ['pages'], run: async () => (await import('./html-checker.mjs')).checkHtml() },
    { name: 'types', parts: ['static', 'fast'], after: ['build'], run: types },
    {
      name: 'style',
      parts: ['static', 'fast'],
      run: () => tool('@biomejs/biome/bin/biome', 'check', '--config-path=tests/style.json', '.'),
    },
    {
      name: 'layers',
      parts: ['static'],
      run: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'tests/architecture/layers.cjs', ...PROJECT),
    },
    { name: 'dead code', parts: ['static'], run: () => tool('knip/bin/knip.js', '--no-progress') },
    { name: 'architecture', parts: ['static', 'fast'], run: () => vitest('architecture', []) },
    { name: 'domain', parts: ['domain', 'fast'], run: () => vitest('domain', rest) },
    { name: 'as a service', parts: ['long'], run: () => vitest('long', ['--passWithNoTests', ...words(rest)]) },
    {
      name: 'every state',
      parts: ['long'],
      run: async () => vitest('actions', ['--passWithNoTests', ...rest], { ...urlsOf(await server()), APTHAPI_LONG: 'true' }),
    },
    { name: 'many cases', parts: ['long'], run: () => vitest('domain', ['--passWithNoTests', ...rest], { APTHAPI_RUNS: MANY }) },
    { name: 'what changed', parts: ['fast'], run: async () => changedActions(async () => urlsOf(await server())) },
  ];
  return all.filter((check) => check.parts.some((part) => parts.includes(part)));
}

/** What picks files, without the options that follow for another runner. @param {string[]} rest */
function words(rest) {
  const firstOption = rest.findIndex((word) => word.startsWith('-'));
  return firstOption < 0 ? rest : rest.slice(0, firstOption);
}

/** Cases that are made for each rule that generated ones hold, by `npm test -- long`; a hundred by the rest. */
const MANY = '10000';
/** As many as fit into a minute with the rest of `npm test -- fast`; how many more there are is told. */
const ACTION_FILES_AT_ONCE = 3;

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

/**
 * The routes' own types come first: tsc reads them. What a build of the same sources has checked it does not check again (decision 0051):
 * the two share their record.
 */
async function types() {
  const routes = await tool('next/dist/bin/next', 'typegen');
  return routes.failed > 0 ? routes : tool('typescript/bin/tsc', '--noEmit', '--tsBuildInfoFile', '.next/cache/.tsbuildinfo');
}

/** As whom the action tests connect: its superuser, and the application. @param {import('./demo-server.mjs').Server} server */
const urlsOf = (server) => ({
  APTHAPI_TEST_URL: server.url('postgres'),
  APTHAPI_TEST_APPLICATION_URL: server.url('postgres', 'application'),
});

/** The action tests nearest to what changed. @param {() => Promise<NodeJS.ProcessEnv | {}>} urls Of a PostgreSQL. @returns {Promise<Count>} */
async function changedActions(urls) {
  const { testsOfChanges } = await import('./changed.mjs');
  const { run: chosen, touched } = await testsOfChanges(ACTION_FILES_AT_ONCE);
  if (chosen.length === 0) return { passed: 0, failed: 0, output: '', tables: ['what changed touches no action test'] };
  const count = await vitest('actions', chosen, await urls());
  const told = `what changed touches ${touched} files of action tests; the nearest ${chosen.length} were run:\n  ${chosen.join('\n  ')}`;
  return { ...count, tables: [told, ...(count.tables ?? [])] };
}

/** @param {string} project @param {string[]} rest @param {NodeJS.ProcessEnv | {}} [env] @returns {Promise<Count>} */
async function vitest(project, rest, env = {}) {
  const reports = {
    APTHAPI_REPORT: path.join(reportsDir, `${project}.json`),
    APTHAPI_FAILURES: path.join(reportsDir, `${project}-failures.json`),
  };
  for (const report of Object.values(reports)) fs.rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...rest];
  const { code, output } = await runNode([modules('vitest/vitest.mjs'), ...args], {
    env: { ...process.env, ...env, ...reports, NO_COLOR: '1' },
  });
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readJson(reports.APTHAPI_REPORT) ?? {};
  const said = output.split('\n').filter((line) => !line.includes('✓')); // what passed is counted, not read
  const slowest = project === 'actions' ? slowestFiles(testResults) : undefined;
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  const failures = readJson(reports.APTHAPI_FAILURES) ?? [];
  return { passed: numPassedTests, failed, output: said.join('\n'), failures, tables: slowest ? [slowest] : [] };
}

/** @template T @param {() => Promise<T>} make @returns {() => Promise<T>} Made once, at first use. */
function shared(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => (made ??= make());
}
