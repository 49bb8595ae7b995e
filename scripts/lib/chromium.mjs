import fs from 'node:fs';
import { run, runNode } from './children.mjs';
import { Halt } from './halt.mjs';
import { inRoot } from './paths.mjs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/**
 * A real Chromium: the one that is named, the machine's own, Playwright's, or the distribution's, in this order.
 * @returns {Promise<string>} Its path; empty for Playwright's own, which Playwright finds.
 */
export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (fs.existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Halt(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there.`);
  }
  const usual = USUAL.find((file) => fs.existsSync(file));
  if (usual) return usual;
  const own = await runNode([inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  if (own.code === 0) return '';
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update']).catch(() => undefined);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']).catch(() => undefined);
    if (fs.existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Halt('There is no Chromium for the journeys. Install one (apt-get install chromium) or set CHROMIUM_PATH.');
}
