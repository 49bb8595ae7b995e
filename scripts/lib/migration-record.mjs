import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CliError } from './errors.mjs';

/** What a database remembers of its migrations (_prisma_migrations), put in order before the engine reads it. */

/**
 * Migrations that were mended after they had been applied somewhere: by which checksum a database is known that took the
 * first version, and the file under `repairs` that leads it to the same place, where the two versions do not.
 * @type {readonly { name: string, checksum: string, repair?: string }[]}
 */
const mended = [
  // It could not be applied over receptions; where there were none both versions lead to the same place.
  { name: '0004_deliveries', checksum: '8c79be1bbb46b03506ddf76984fbe09ccd54936a37b6a47130147915e943167a' },
  // Tenders did not keep their plain words yet.
  {
    name: '0006_search',
    checksum: '799ae5e5112c64854238dd4bc02da7bb40103b3d9cf7b9f38af199791ba1ba3e',
    repair: '0006_search.sql',
  },
];

/** Any number that nobody else locks in this database. */
const LOCK = 4_160_912;
const WAIT = '10min';

/**
 * Keeps two servers that start at once from migrating at once: the second waits, and finds nothing left to do. The engine's own
 * lock comes too late, since what a killed run left is put in order before.
 * @param {import('pg').Client} client Its connection holds the lock until it ends.
 */
export async function lockMigrations(client) {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
  if (rows[0].taken) return;
  console.log('Another process is migrating this database: waiting for it.');
  await client.query(`SET lock_timeout = '${WAIT}'`);
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]).catch(() => {
    throw new CliError(
      `Another process has been migrating this database for ${WAIT}. Look at what it does, and start again after it.`,
    );
  });
}

/** Search and names need every letter. @param {import('pg').Client} client @throws CliError When the database cannot hold them. */
export async function requireUnicode(client) {
  const { rows } = await client.query(`SELECT current_database() AS name, current_setting('server_encoding') AS encoding`);
  const [{ name, encoding }] = rows;
  const another =
    "Make another and point DATABASE_URL at it: CREATE DATABASE apthapi ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' TEMPLATE template0.";
  if (encoding !== 'UTF8')
    throw new CliError(`The database "${name}" writes letters as ${encoding}; Apthapi needs UTF8. ${another}`);
  const { rows: letters } = await client.query(`SELECT lower('Ñ') = 'ñ' AS folds`);
  if (!letters[0].folds)
    throw new CliError(`The database "${name}" does not know that Ñ is ñ, because its locale is C. ${another}`);
}

/**
 * @param {import('pg').Client} client @param {string} dir Where the migrations lie. @param {readonly string[]} names All of them.
 * @returns {Promise<string[]>} Those begun and never ended: the run was killed, or the script failed. A script and its mark are one
 *   transaction (see engine.mjs), so that PostgreSQL undid it whole and it may run again.
 * @throws CliError When the database is of a newer version than this checkout.
 */
export async function putInOrder(client, dir, names) {
  const known = await client.query(`SELECT to_regclass('_prisma_migrations') AS known`);
  if (known.rows[0].known === null) return [];
  const { rows } = await client.query(
    'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS ended FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const newer = rows.filter(({ name, ended }) => ended && !names.includes(name)).map(({ name }) => name);
  if (newer.length > 0) throw new CliError(tellNewer(newer));
  for (const { name, checksum, repair } of mended) {
    if (names.includes(name) && rows.some((row) => row.ended && row.name === name && row.checksum === checksum))
      await mend(client, dir, name, repair);
  }
  return rows.filter(({ ended }) => !ended).map(({ name }) => name);
}

/** @param {import('pg').Client} client @param {string} dir @param {string} name @param {string | undefined} repair */
async function mend(client, dir, name, repair) {
  const now = createHash('sha256').update(fs.readFileSync(path.join(dir, name, 'migration.sql')));
  await client.query('BEGIN');
  if (repair) await client.query(fs.readFileSync(path.join(dir, 'repairs', repair), 'utf8'));
  await client.query('UPDATE _prisma_migrations SET checksum = $1 WHERE migration_name = $2', [now.digest('hex'), name]);
  await client.query('COMMIT');
}

/** @param {readonly string[]} names */
const tellNewer = (names) =>
  `This database is of a newer Apthapi: it holds ${names.join(', ')}, which this checkout does not know. Nothing was changed. ` +
  'Bring the checkout up to date (git pull), or restore the copy that was made before the update.';
