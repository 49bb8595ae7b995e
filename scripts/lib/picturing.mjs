import fs from 'node:fs';
import path from 'node:path';
import { CliError } from './errors.mjs';
import { freshDemo } from './fresh-demo.mjs';
import { dataDir, inRoot } from './paths.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';

/** @param {string[]} asked `--docs`, or names of roles as tests/e2e/support/walkers.ts has them. */
export const pictures = (asked) =>
  main(async () => {
    const env = await freshDemo('pictures');
    const isDocs = asked.includes('--docs');
    const place = isDocs ? inRoot('docs/images') : path.join(dataDir, 'pictures');
    if (!isDocs && asked.length === 0) fs.rmSync(place, { recursive: true, force: true }); // pages that are gone leave no picture
    await step(`Pictures in ${path.relative(inRoot(), place)}`, () => take(env, isDocs ? [] : asked, isDocs));
  });

/** @param {NodeJS.ProcessEnv} env @param {string[]} roles @param {boolean} isDocs */
async function take(env, roles, isDocs) {
  const { runNode } = await import('./children.mjs');
  const { findChromium } = await import('./chromium.mjs');
  const { code, output } = await runNode(
    [
      inRoot('node_modules/@playwright/test/cli.js'),
      ...['test', '--config', 'tests/pictures/playwright.config.ts', '--reporter=list'],
      isDocs ? 'docs.spec.ts' : 'every-page.spec.ts',
      ...(roles.length > 0 ? ['-g', `every page of (${roles.join('|')})$`] : []),
    ],
    { env: { ...env, CHROMIUM_PATH: await findChromium(), NO_COLOR: '1' } },
  );
  if (code !== 0) throw new CliError(`Not every picture could be taken:\n${output.trim()}`);
}
