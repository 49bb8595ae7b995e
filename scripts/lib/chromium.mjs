import fs from 'node:fs';
import { run, runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { inRoot } from './paths.mjs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const APT = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];

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
  const usual = USUAL.find((file) => fs.existsSync(file));
  if (usual) return usual;
  say('fetching Playwright’s own', 'npx playwright install chromium');
  const own = await runNode([inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  if (own.code === 0) return '';
  if (process.getuid?.() === 0) {
    say('it cannot be had; installing the distribution’s', `apt-get update && ${APT.join(' ')}`);
    const [command = '', ...args] = APT;
    await run(command, ['update']).catch(() => undefined);
    await run(command, args).catch(() => undefined);
    if (fs.existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new CliError('There is no Chromium for the journeys. Install one (apt-get install chromium) or set CHROMIUM_PATH.');
}

/** @param {string} what @param {string} command */
const say = (what, command) => console.log(`  … No Chromium on this machine: ${what} (${command}). CHROMIUM_PATH names another.`);
