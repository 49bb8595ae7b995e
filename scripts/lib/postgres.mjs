import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CliError } from './errors.mjs';
import { readJson, requireSpace, writeJson } from './files.mjs';
import { endOf } from './keeping.mjs';
import { freePort, isFree } from './ports.mjs';
import { commandOf, isAlive, waitFor } from './processes.mjs';
import { roleNames } from './roles.mjs';

/**
 * A running PostgreSQL of ours.
 * @typedef {import('./postgres-place.mjs').Place} Place
 * @typedef {import('./roles.mjs').Role} Role
 * @typedef {{ port: number, home: string, keys: Keys, url: (database: string, role?: Role) => string, stop: () => Promise<void> }} Server
 * @typedef {{ pid: number, port: number, ended: Promise<string> }} Launched
 * @typedef {{ password: string, owner: string, application: string, port?: number }} Keys Passwords of its roles, kept beside the cluster they open.
 */

const READY_MS = 60_000;
const STOP_MS = 15_000;
/** The order and the case of Spanish in every database made here; times leave it in UTC. */
const INITDB = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=es-BO', '--auth=scram-sha-256'];
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
/** For databases that nobody will miss. */
export const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** @param {string} home */
const paths = (home) => ({
  cluster: path.join(home, 'cluster'),
  keys: path.join(home, 'keys.json'),
  log: path.join(home, 'server.log'),
});

/** The folder of a home's cluster. @param {string} home */
export const clusterOf = (home) => paths(home).cluster;

/** @param {string} home */
const hasCluster = (home) => fs.existsSync(path.join(paths(home).cluster, 'PG_VERSION'));

/** The server that already runs on this home's cluster, if one does. @param {string} home @returns {Server | undefined} */
export function findServer(home) {
  const running = readPostmaster(home);
  const keys = /** @type {Keys | undefined} */ (readJson(paths(home).keys));
  return running?.ready && keys?.application ? serverAt(home, keys, running) : undefined;
}

/**
 * Starts PostgreSQL on a place, making its cluster the first time. What a killed run left is ended or cleared first.
 * @param {Place} place
 * @param {string[]} [settings] More of postgresql.conf, `name=value`.
 * @returns {Promise<Server & import('./keeping.mjs').Running>}
 */
export async function startServer(place, settings = []) {
  await endRemains(place.home);
  sweepHalfMade(place.home);
  if (!hasCluster(place.home)) await makeCluster(place);
  const keys = /** @type {Keys} */ ({ owner: newPassword(), application: newPassword(), ...readJson(paths(place.home).keys) });
  for (let attempt = 1; ; attempt += 1) {
    const port = keys.port && attempt === 1 && (await isFree(keys.port, '127.0.0.1')) ? keys.port : await freePort();
    writeJson(paths(place.home).keys, { ...keys, port });
    const launched = await launch(place, port, settings);
    if (launched) return { ...serverAt(place.home, keys, launched), ended: launched.ended };
    const log = fs.readFileSync(paths(place.home).log, 'utf8');
    if (attempt < 3 && log.includes('could not bind')) continue;
    throw new CliError(`PostgreSQL did not start: ${lastError(log)} (all of it: ${paths(place.home).log})`);
  }
}

/**
 * Starts a server that ended by itself once more, at the port that others know it by. Nothing is written before: the disk may be full.
 * @param {Place} place @param {string[]} settings @param {number} port
 * @returns {Promise<Server & import('./keeping.mjs').Running>}
 */
export async function restartServer(place, settings, port) {
  await endRemains(place.home);
  const keys = /** @type {Keys} */ (readJson(paths(place.home).keys));
  const launched = await launch(place, port, settings);
  if (!launched) throw new CliError(whyEnded(place.home));
  return { ...serverAt(place.home, keys, launched), ended: launched.ended };
}

/** Ends the server that a killed run left behind, and the mark of one that is gone. @param {string} home */
export async function endRemains(home) {
  const orphan = readPostmaster(home);
  if (orphan) await stopServer(orphan.pid);
  else fs.rmSync(path.join(paths(home).cluster, 'postmaster.pid'), { force: true });
}

const newPassword = () => randomBytes(24).toString('base64url');

/** Made beside and renamed, so that a killed first start leaves nothing half-made. @param {Place} place */
async function makeCluster({ home, binaries, user }) {
  requireSpace(home, 'A new database');
  const { cluster, keys } = paths(home);
  const beside = fs.mkdtempSync(`${cluster}.new-`);
  const passwordFile = `${beside}.password`;
  const password = newPassword();
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const made of [beside, passwordFile]) fs.chownSync(made, user.uid, user.gid ?? user.uid);
  const flags = [...INITDB, `--pgdata=${beside}`, `--username=${roleNames.superuser}`, `--pwfile=${passwordFile}`];
  const made = spawnSync(binaries.initdb, flags, { ...user, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  fs.rmSync(passwordFile);
  if (made.status !== 0) throw new CliError(`A new database could not be made: ${lastError(made.stderr || String(made.error))}`);
  writeJson(keys, { password });
  fs.rmSync(cluster, { recursive: true, force: true });
  fs.renameSync(beside, cluster);
}

/** Half-made clusters; one that a killed start's initdb is still writing can wait for the next time. @param {string} home */
function sweepHalfMade(home) {
  const { cluster } = paths(home);
  for (const name of fs.readdirSync(home).filter((one) => one.startsWith(`${path.basename(cluster)}.new-`))) {
    try {
      fs.rmSync(path.join(home, name), { recursive: true, force: true });
    } catch {
      // it is being written
    }
  }
}

/**
 * @param {Place} place @param {number} port @param {string[]} settings
 * @returns {Promise<Launched | undefined>} Once it takes connections; undefined when it gave up.
 */
async function launch({ home, binaries, user }, port, settings) {
  const { cluster, log } = paths(home);
  const out = fs.openSync(log, 'w', 0o600);
  const flags = [...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]);
  const child = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    detached: true, // Ctrl-C reaches the whole terminal group; the application must end before its database
    stdio: ['ignore', out, out],
    env: { ...process.env, LC_ALL: 'C' },
  });
  fs.closeSync(out);
  child.unref();
  let gone = false;
  const ended = endOf(child);
  void ended.then(() => (gone = true));
  await waitFor(() => gone || readPostmaster(home)?.ready === true, READY_MS);
  return gone || !child.pid ? undefined : { pid: child.pid, port, ended };
}

/**
 * @param {string} home @param {Keys} keys @param {{ pid: number, port: number }} at
 * @returns {Server}
 */
function serverAt(home, keys, { pid, port }) {
  const passwords = { ...keys, superuser: keys.password };
  return {
    port,
    home,
    keys,
    url: (database, role = 'superuser') => `postgresql://${roleNames[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`,
    stop: () => stopServer(pid),
  };
}

/** A fast shutdown: connections are ended, what was committed is on disk. @param {number} pid */
async function stopServer(pid) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it is gone
    }
    if (await waitFor(() => !isAlive(pid), STOP_MS)) return;
  }
}

/** What postmaster.pid says, if that process really is a server on this cluster. @param {string} home */
function readPostmaster(home) {
  const { cluster } = paths(home);
  let lines;
  try {
    lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !commandOf(pid).includes(cluster)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Why the server of a home ended, as its log tells it last. @param {string} home */
export const whyEnded = (home) => lastError(fs.readFileSync(paths(home).log, 'utf8'));

/** @param {string} log */
function lastError(log) {
  const lines = log.trim().split('\n');
  return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
