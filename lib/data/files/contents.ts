import 'server-only';
import { createHash } from 'node:crypto';
import type { Db } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { listFolder, readFromFolder, removeFromFolder, writeToFolder } from '@/lib/platform/file-folder';

/** Who keeps a content shares this lock until its file is written; who sweeps has it alone. */
const lock = 4_207_735;

/** SHA-256 of some bytes, as 64 small hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Keeps what a file holds, once for each content, in the database or in the installation's folder. What is written into the folder by a
 * transaction that is undone stays there unused, and is found again when the same comes.
 * @param folder of the installation; undefined: the database
 * @returns its SHA-256
 */
export async function keepContent(db: Db, bytes: Uint8Array<ArrayBuffer>, folder = env().FILES_DIR): Promise<string> {
  const sha256 = sha256Of(bytes);
  await db.$executeRaw`select pg_advisory_xact_lock_shared(${lock}::int)`;
  if (folder) await writeToFolder(folder, sha256, bytes);
  else await db.fileContent.createMany({ data: [{ sha256, bytes }], skipDuplicates: true });
  return sha256;
}

/** @returns so many bytes from a place on, without the rest being read; null where it is not kept any more */
export async function readStoredBytes(
  db: Db,
  { sha256, from, length }: { sha256: string; from: number; length: number },
  folder = env().FILES_DIR,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (folder) return readFromFolder(folder, sha256, from, length);
  const [row] = await db.$queryRaw<{ bytes: Uint8Array<ArrayBuffer> | null }[]>`
    select substring(bytes from ${from + 1}::int for ${length}::int) as bytes from file_contents where sha256 = ${sha256}`;
  return row?.bytes ? new Uint8Array(row.bytes) : null;
}

/** Lets go of all that no file holds any more. The caller is alone with it until its transaction ends. @returns how many contents */
export async function sweepContents(db: Db, folder = env().FILES_DIR): Promise<number> {
  await db.$executeRaw`select pg_advisory_xact_lock(${lock}::int)`;
  const gone = await db.$executeRaw`
    delete from file_contents c where not exists (
      select from files f where f.removed_at is null and (f.sha256 = c.sha256 or f.view_sha256 = c.sha256))`;
  if (!folder) return gone;
  const held = await db.storedFile.findMany({ where: { removedAt: null }, select: { sha256: true, viewSha256: true } });
  const hashes = new Set(held.flatMap(({ sha256, viewSha256 }) => [sha256, viewSha256]));
  const unheld = (await listFolder(folder)).filter((hash) => !hashes.has(hash));
  for (const hash of unheld) await removeFromFolder(folder, hash);
  return gone + unheld.length;
}
