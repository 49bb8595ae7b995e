import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { readJson, writeJson } from './files.mjs';
import { tableOf } from './measured.mjs';
import { dataDir, inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { reportsDir } from './reports.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';
import { installTool } from './tools.mjs';

/** The rules by which money is spent and places are told. */
const MODULES = ['law', 'awards', 'matching', 'local-purchase', 'offers'];
/** Of a hundred changes to a rule that change what it says, so many are noticed by a test, at least. */
const LEAST = 85;

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 */

/** @param {string[]} asked Modules of the domain; none: all of the above. */
export const mutate = (asked) =>
  main(async () => {
    await prepare();
    const modules = asked.length > 0 ? asked : MODULES;
    for (const name of modules)
      if (!fs.existsSync(inRoot('lib/domain', name))) throw new CliError(`There is no module lib/domain/${name}.`);
    const home = await step('Stryker installed', () => installTool('stryker', inRoot('tests/mutation')));
    const report = await step(`Rules of ${modules.join(', ')} changed one by one`, () => run(home, modules));
    const rows = modules.map((name) => scoreOf(name, report));
    console.log(`\n${survivorsOf(report)}\n\n${tableOf([...rows, sum(rows)])}\n`);
    process.exitCode = sum(rows).score >= LEAST ? 0 : 1;
  });

/** Works in a copy of the checkout, and remembers what did not change since. @param {string} home @param {string[]} modules @returns {Promise<Report>} */
async function run(home, modules) {
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

/** @param {string} status */
const isNoticed = (status) => status === 'Killed' || status === 'Timeout';
/** @param {string} status */
const isUnnoticed = (status) => status === 'Survived' || status === 'NoCoverage';

/** @param {string} name @param {Report} report */
function scoreOf(name, { files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) => (file.startsWith(`lib/domain/${name}/`) ? mutants : []));
  const noticed = mutants.filter(({ status }) => isNoticed(status)).length;
  const unnoticed = mutants.filter(({ status }) => isUnnoticed(status)).length;
  return { module: name, noticed, unnoticed, score: percent(noticed, unnoticed) };
}

/** @param {{ noticed: number, unnoticed: number }[]} rows */
function sum(rows) {
  const [noticed, unnoticed] = [
    rows.reduce((all, row) => all + row.noticed, 0),
    rows.reduce((all, row) => all + row.unnoticed, 0),
  ];
  return { module: 'all', noticed, unnoticed, score: percent(noticed, unnoticed) };
}

/** @param {number} noticed @param {number} unnoticed */
const percent = (noticed, unnoticed) => Math.round((1000 * noticed) / Math.max(1, noticed + unnoticed)) / 10;

/** What nobody noticed, in the order of files and lines. @param {Report} report */
function survivorsOf({ files }) {
  return Object.entries(files)
    .flatMap(([file, { mutants }]) =>
      mutants
        .filter(({ status }) => isUnnoticed(status))
        .toSorted((one, other) => one.location.start.line - other.location.start.line)
        .map(
          ({ location, mutatorName, replacement = '' }) =>
            `${file}:${location.start.line} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ')}`,
        ),
    )
    .join('\n');
}
