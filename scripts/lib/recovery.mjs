import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { archivePaths, quoted } from './archive.mjs';
import { withClient } from './database.mjs';
import { CliError } from './errors.mjs';
import { requireSpace } from './files.mjs';
import { clusterOf, endRemains, findServer, startServer, whyEnded } from './postgres.mjs';
import { waitFor } from './processes.mjs';

/** @typedef {import('./postgres-place.mjs').Place} Place */

const RECOVERY_MS = 3_600_000;

/**
 * Replaces a cluster that nobody runs by itself at an instant. What stood is put aside, and put back where that fails.
 * @param {Place} place @param {{ folder: string }} copy @param {Date | null} at
 * @returns {Promise<{ aside: string }>}
 */
export async function bringBack(place, { folder }, at) {
  requireSpace(place.home, 'A restore');
  await endRemains(place.home);
  const cluster = clusterOf(place.home);
  const aside = `${cluster}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  const made = `${cluster}.restored`;
  fs.rmSync(made, { recursive: true, force: true });
  unpack(place, folder, made);
  const stood = fs.existsSync(cluster);
  if (stood) fs.renameSync(cluster, aside);
  fs.renameSync(made, cluster);
  try {
    await recover(place, aside, at);
  } catch (error) {
    await endRemains(place.home);
    fs.rmSync(cluster, { recursive: true, force: true });
    if (stood) fs.renameSync(aside, cluster);
    throw unreached(error, at);
  }
  return { aside };
}

/** @param {Place} place @param {string} folder @param {string} made */
function unpack({ user }, folder, made) {
  fs.mkdirSync(made, { mode: 0o700 });
  if (user.uid !== undefined) fs.chownSync(made, user.uid, user.gid ?? user.uid);
  const { status, stderr } = spawnSync('tar', ['-xf', path.join(folder, 'base.tar'), '-C', made], { ...user, encoding: 'utf8' });
  if (status !== 0) throw new CliError(`The copy ${folder} cannot be unpacked: ${stderr?.trim()}`);
  fs.writeFileSync(path.join(made, 'recovery.signal'), '');
  if (user.uid !== undefined) fs.chownSync(path.join(made, 'recovery.signal'), user.uid, user.gid ?? user.uid);
}

/**
 * Lets PostgreSQL replay what changed since the copy, and ends it once it writes again.
 * @param {Place} place @param {string} aside Its last segments may not be in the archive yet, where the server was killed. @param {Date | null} at
 */
async function recover(place, aside, at) {
  const { wal } = archivePaths(place.home);
  const from = [`gzip -dc ${quoted(wal)}/%f.gz > "%p" 2>/dev/null`, `cp ${quoted(path.join(aside, 'pg_wal'))}/%f "%p"`];
  const settings = [
    'archive_mode=off',
    `restore_command=${from.join(' || ')}`,
    ...(at
      ? [`recovery_target_time=${at.toISOString().replace('T', ' ').replace('Z', '+00')}`, 'recovery_target_action=promote']
      : []),
  ];
  const server = await startServer(place, settings);
  // postmaster.pid says ready while it still replays; a server that cannot reach the instant ends by itself.
  const isOver = async () => !findServer(place.home) || (await canWrite(server.url('postgres')));
  const inTime = await waitFor(isOver, RECOVERY_MS, 100);
  const isGone = !findServer(place.home);
  await server.stop();
  if (isGone) throw new CliError(`PostgreSQL ended while it replayed: ${whyEnded(place.home)}`);
  if (!inTime) throw new CliError('PostgreSQL did not come to the end of what it replays. See server.log.');
}

/** @param {string} url */
async function canWrite(url) {
  try {
    return await withClient(url, async (client) => (await client.query('select not pg_is_in_recovery() as can')).rows[0].can);
  } catch {
    return false; // it takes no connections yet
  }
}

/** @param {unknown} error @param {Date | null} at */
function unreached(error, at) {
  const isPast = error instanceof Error && error.message.includes('recovery ended before configured recovery target');
  if (!at || !isPast) return error;
  return new CliError(
    `The archive does not reach ${at.toISOString()}: nothing was committed after it. Leave --at out for the latest. The database stands as it stood.`,
  );
}
