import { withClient } from './database.mjs';

/**
 * What keeps the archive from being written, in one line; null while all is well. Left alone it fills the disk: the server keeps what it
 * could not hand over.
 * @param {string} url @returns {Promise<string | null>}
 */
export async function archiveTrouble(url) {
  const { rows } = await withClient(url, (client) =>
    client.query(`select last_failed_wal as wal, failed_count as times from pg_stat_archiver
       where last_failed_time > coalesce(last_archived_time, '-infinity')`),
  );
  const [failing] = rows;
  return failing
    ? `The archive cannot be written (${failing.wal}, ${failing.times} tries): changes since then are in no backup, and the disk fills. See server.log.`
    : null;
}

/**
 * Tells once when the archive cannot be written, and once when it can again.
 * @param {string} url @param {number} [everyMs]
 */
export function watchArchive(url, everyMs = 60_000) {
  let told = false;
  const look = async () => {
    const trouble = await archiveTrouble(url).catch(() => null); // a database that does not answer is told by who needs it
    if (trouble && !told) console.error(`✗ ${trouble}`);
    if (!trouble && told) console.log('✓ The archive is written again.');
    told = trouble !== null;
  };
  setInterval(look, everyMs).unref();
}
