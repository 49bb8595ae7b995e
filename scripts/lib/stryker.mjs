import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { readJson, writeJson } from './files.mjs';
import { dataDir } from './paths.mjs';
import { reportsDir } from './reports.mjs';
import { installTool } from './tools.mjs';

/** @typedef {import('./mutation-score.mjs').Report} Report */

/** Changes each rule in one place and runs its tests. Works in a copy of the checkout, and remembers what did not change since. @param {string[]} modules Of the domain. @returns {Promise<Report>} */
export async function changeRules(modules) {
  const home = await installTool('stryker', 'tests/mutation');
  const place = path.join(dataDir, 'mutation');
  const [config, json] = [path.join(place, 'config.json'), path.join(reportsDir, 'mutation.json')];
  writeJson(config, {
    plugins: [path.join(home, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    mutate: modules.map((name) => `lib/domain/${name}/**/*.ts`),
    ignorePatterns: ['.data', '.next', 'docs', 'public'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true, // what is reckoned while a file is read, tables most of all, would run every test for each
    concurrency: 2,
    timeoutMS: 60_000,
    tempDirName: path.join(place, 'copy'),
    incremental: true,
    incrementalFile: path.join(place, 'incremental.json'),
    reporters: ['json'],
    jsonReporter: { fileName: json },
    allowEmpty: true,
  });
  fs.rmSync(json, { force: true });
  const { output } = await runNode([path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config]);
  const report = readJson(json);
  if (!report) throw new CliError(`The rules could not be tried:\n${output.trim()}`);
  return report;
}
