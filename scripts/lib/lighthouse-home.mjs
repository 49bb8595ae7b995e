import fs from 'node:fs';
import path from 'node:path';
import { dataDir, inRoot } from './paths.mjs';
import { install } from './prepare.mjs';

/** Where Lighthouse is installed, apart from the application: see docs/decisions/0017. */
export const home = path.join(dataDir, 'tools', 'lighthouse');
const lock = inRoot('tests/bench/lighthouse');

/** Installs it by its own lock, unless it is there as the lock has it. */
export async function installOnce() {
  const [wanted, present] = [path.join(lock, 'package-lock.json'), path.join(home, 'package-lock.json')];
  const isThere = fs.existsSync(path.join(home, 'node_modules/.package-lock.json')) && fs.existsSync(present);
  if (isThere && fs.readFileSync(wanted, 'utf8') === fs.readFileSync(present, 'utf8')) return;
  fs.rmSync(home, { recursive: true, force: true });
  fs.cpSync(lock, home, { recursive: true });
  await install(home);
}
