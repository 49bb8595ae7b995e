import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { archivePaths, copiesOf, endFile, keepsArchive } from './archive.mjs';
import { withClient } from './database.mjs';
import { CliError } from './errors.mjs';
import { requireSpace } from './files.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';

/** So many copies are kept; older ones go, and what changed before the oldest. */
const KEPT = 7;

export const backup = () =>
  main(async () => {
    if (process.env.DATABASE_URL)
      throw new CliError(
        'npm run backup copies the built-in database; DATABASE_URL names another. docs/operations.md says how to copy that one.',
      );
    const { openDatabase } = await import('./opening.mjs');
    const { admin, home } = await openDatabase('npm run backup');
    if (!home || !admin) throw new CliError('There is no built-in database here.');
    const { name } = await step('Copied', () => takeCopy(admin, home));
    const removed = pruneCopies(home);
    console.log(`  The copy is ${path.join(archivePaths(home).copies, name)}; older ones removed: ${removed}.`);
    console.log('  From its end on every minute can be brought back: npm run restore -- --at "2026-11-29 10:00"');
    console.log('  Keep copies and archive on another disk too; the secrets are not in them.');
  });

/**
 * Copies a running cluster, and has what changes from here on kept beside it.
 * @param {string} url @param {string} home @returns {Promise<{ name: string, endedAt: Date }>}
 */
export async function takeCopy(url, home) {
  if (!keepsArchive) throw new CliError('The built-in database cannot be copied while it runs on Windows: stop, and copy .data.');
  requireSpace(home, 'A copy');
  const { copies, on } = archivePaths(home);
  await withClient(url, requireArchiving);
  fs.writeFileSync(on, '');
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const folder = path.join(copies, name);
  await baseBackup(url, folder);
  // A change may be restored to once its segment is kept: that of the copy's end is handed over now, not within the minute.
  const endedAt = await withClient(url, async (client) => {
    const { rows } = await client.query('select clock_timestamp() as at, pg_switch_wal()');
    return rows[0].at;
  });
  fs.writeFileSync(endFile(folder), endedAt.toISOString());
  return { name, endedAt };
}

/** @param {pg.Client} client */
async function requireArchiving(client) {
  const { rows } = await client.query("select current_setting('archive_mode') as mode");
  if (rows[0].mode !== 'on')
    throw new CliError(
      'The database was started by a version that keeps no archive. Stop npm start, start it again, and copy then.',
    );
}

/** @param {string} url @param {string} folder Made by the server, as its user. */
async function baseBackup(url, folder) {
  const settings = /** @type {pg.ClientConfig} */ ({ connectionString: url, replication: 'true' });
  const client = new pg.Client(settings);
  await client.connect();
  try {
    await client.query(
      `BASE_BACKUP (LABEL 'apthapi', TARGET 'server', TARGET_DETAIL ${client.escapeLiteral(folder)}, CHECKPOINT 'fast', WAL false, WAIT true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`,
    );
  } finally {
    await client.end();
  }
}

/** Removes what no restore would read any more, and what a cut copy left. @param {string} home @returns {number} copies removed */
export function pruneCopies(home, kept = KEPT) {
  const { copies, wal } = archivePaths(home);
  const whole = copiesOf(home);
  const staying = whole.slice(-kept);
  const names = new Set(staying.flatMap(({ name, folder }) => [name, path.basename(endFile(folder))]));
  const going = fs.readdirSync(copies).filter((name) => !names.has(name));
  for (const name of going) fs.rmSync(path.join(copies, name), { recursive: true, force: true });
  const oldest = staying.map(({ folder }) => firstSegment(folder)).sort()[0];
  for (const name of fs.readdirSync(wal))
    if (oldest && /^[0-9A-F]{24}/.test(name) && name.slice(8, 24) < oldest) fs.rmSync(path.join(wal, name), { force: true });
  return whole.length - staying.length;
}

/**
 * Where the replay of a copy begins, as its own label tells. Without its timeline: one that was brought back writes on under another.
 * @param {string} folder @returns {string} empty where it cannot be read: then nothing is removed
 */
function firstSegment(folder) {
  const { stdout } = spawnSync('tar', ['-xOf', path.join(folder, 'base.tar'), 'backup_label'], { encoding: 'utf8' });
  return /\(file ([0-9A-F]{24})\)/.exec(stdout)?.[1]?.slice(8) ?? '';
}
