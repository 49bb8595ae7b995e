import fs from 'node:fs';
import path from 'node:path';
import { dataDir, inRoot } from './paths.mjs';
import { install, prepare } from './prepare.mjs';
import { step } from './steps.mjs';

/**
 * Installs a tool of its own lock, apart from the application (docs/decisions/0017), unless it is there as the lock has it.
 * @param {string} name @param {string} folder Relative to the checkout: its package.json and package-lock.json.
 * @returns {Promise<string>} Where it is.
 */
export async function installTool(name, folder) {
  const lock = inRoot(folder);
  await prepare();
  const home = path.join(dataDir, 'tools', name);
  const [wanted, present] = [path.join(lock, 'package-lock.json'), path.join(home, 'package-lock.json')];
  const isThere = fs.existsSync(path.join(home, 'node_modules/.package-lock.json')) && fs.existsSync(present);
  if (isThere && fs.readFileSync(wanted, 'utf8') === fs.readFileSync(present, 'utf8')) return home;
  await step(`Packages of ${name} installed`, async () => {
    fs.rmSync(home, { recursive: true, force: true });
    fs.cpSync(lock, home, { recursive: true });
    await install(home);
  });
  return home;
}
