import 'server-only';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Where an installation keeps what files hold, when not in its database: `FILES_DIR/ab/abcdef…`, by SHA-256. */
function placeOf(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a hash');
  return path.join(folder, hash.slice(0, 2), hash);
}

/** Whole or not at all: written beside, and put in its place when it is on the disk. Writing the same again changes nothing. */
export async function writeToFolder(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(folder, hash);
  await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const beside = `${place}.${randomUUID()}`;
  try {
    const file = await fs.open(/* turbopackIgnore: true */ beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside, place);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  }
}

/** @returns so many bytes from a place on; null where there is no such file */
export async function readFromFolder(
  folder: string,
  hash: string,
  from: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await fs.open(placeOf(folder, hash), 'r').catch(unlessMissing);
  if (!file) return null;
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export async function removeFromFolder(folder: string, hash: string): Promise<void> {
  await fs.rm(placeOf(folder, hash), { force: true });
}

/** Every content of the folder, by its hash; what was left half written is none. */
export async function listFolder(folder: string): Promise<string[]> {
  const names = (await fs.readdir(folder, { recursive: true }).catch(unlessMissing)) ?? [];
  return names.map((name) => path.basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
