import fs from 'node:fs';
import { CliError } from './errors.mjs';
import { tableOf } from './measured.mjs';
import { scoresOf, survivorsOf } from './mutation-score.mjs';
import { inRoot } from './paths.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';
import { changeRules } from './stryker.mjs';

/** The rules by which money is spent and places are told. */
const MODULES = ['law', 'awards', 'matching', 'local-purchase', 'offers'];
/** Of a hundred changes to a rule that change what it says, so many are noticed by a test, at least. */
const LEAST = 95;

/** @param {string[]} asked Modules of the domain; none: all of the above. */
export const mutate = (asked) =>
  main(async () => {
    const modules = asked.length > 0 ? asked : MODULES;
    for (const name of modules)
      if (!fs.existsSync(inRoot('lib/domain', name))) throw new CliError(`There is no module lib/domain/${name}.`);
    const report = await step(`Rules of ${modules.join(', ')} changed one by one`, () => changeRules(modules));
    const scores = scoresOf(report, modules);
    console.log(`\n${survivorsOf(report).join('\n')}\n\n${tableOf(scores)}\n`);
    process.exitCode = (scores.at(-1)?.score ?? 0) >= LEAST ? 0 : 1;
  });
