import fs from 'node:fs';
import { run, runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { inRoot } from './paths.mjs';

/**
 * Where the distributions put one. The shell without a window comes first: it draws pages alike and no frame around them, which is a third of
 * what a browser of the journeys costs.
 */
const USUAL = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
const usual = () => USUAL.find((file) => fs.existsSync(file));

/** Debian has both; a distribution without the shell has the browser. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * A real Chromium: the one that is named, the machine's own, Playwright's, or the distribution's, in this order. What it
 * installs it says before, with the command.
 * @returns {Promise<string>} Its path; empty for Playwright's own, which Playwright finds.
 */
export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (fs.existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new CliError(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there.`);
  }
  return usual() ?? (await install());
}

/** @returns {Promise<string>} As above. */
async function install() {
  say('fetching Playwright’s own', 'npx playwright install --only-shell chromium');
  const own = await runNode([inRoot('node_modules/@playwright/test/cli.js'), 'install', '--only-shell', 'chromium']);
  if (own.code === 0) return '';
  for (const name of process.getuid?.() === 0 ? PACKAGES : []) {
    const options = ['install', '-y', '--no-install-recommends', name];
    say('it cannot be had; installing the distribution’s', `apt-get update && apt-get ${options.join(' ')}`);
    await run('apt-get', ['update']).catch(() => undefined);
    await run('apt-get', options).catch(() => undefined);
    const installed = usual();
    if (installed) return installed;
  }
  throw new CliError('There is no Chromium for the journeys. Install one (apt-get install chromium) or set CHROMIUM_PATH.');
}

/** @param {string} what @param {string} command */
const say = (what, command) => console.log(`  … No Chromium on this machine: ${what} (${command}). CHROMIUM_PATH names another.`);
