import 'server-only';
import { type Db, inTransaction, prisma } from '@/lib/platform/database';

/** A file that one person is sending: whole once `received` is `bytes`. */
export type UploadState = { received: number; bytes: number };
type Key = { userId: string; id: string };

/** Files that one person has on the way at a time: the one begun first leaves for a further one. */
const mostOnTheWay = 8;

export function findUpload(db: Db, { userId, id }: Key): Promise<UploadState | null> {
  return db.upload.findUnique({ where: { userId_id: { userId, id } }, select: { received: true, bytes: true } });
}

type Part = Key & { name: string; bytes: number; from: number; part: Uint8Array<ArrayBuffer> };

/**
 * Puts a part behind what has come already; a part that came before, or beyond a gap, changes nothing.
 * @returns how far it is; null where the same id began as a file of another size
 */
export function addPart({ userId, id, name, bytes, from, part }: Part): Promise<UploadState | null> {
  return inTransaction(async (db) => {
    await db.upload.createMany({ data: [{ userId, id, name, bytes }], skipDuplicates: true });
    const [held] = await db.$queryRaw<UploadState[]>`
      select received, bytes from uploads where user_id = ${userId}::uuid and id = ${id}::uuid for update`;
    if (!held || held.bytes !== bytes || from + part.length > bytes) return null;
    if (from !== held.received || part.length === 0) return held;
    if (from === 0) await makeRoom(db, { userId, id });
    await db.uploadPart.create({ data: { userId, uploadId: id, start: from, bytes: part }, select: { start: true } });
    const received = from + part.length;
    await db.upload.update({ where: { userId_id: { userId, id } }, data: { received }, select: { id: true } });
    return { received, bytes };
  });
}

async function makeRoom(db: Db, { userId, id }: Key): Promise<void> {
  const others = await db.upload.findMany({
    where: { userId, id: { not: id } },
    orderBy: { at: 'desc' },
    skip: mostOnTheWay - 1,
    select: { id: true },
  });
  await db.upload.deleteMany({ where: { userId, id: { in: others.map((one) => one.id) } } });
}

/** What one person sent whole, or null. */
export async function readUploaded({ userId, id }: Key): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const upload = await prisma().upload.findUnique({
    where: { userId_id: { userId, id } },
    select: { name: true, bytes: true, received: true, parts: { orderBy: { start: 'asc' }, select: { bytes: true } } },
  });
  if (!upload || upload.received < upload.bytes) return null;
  return { name: upload.name, bytes: new Uint8Array(Buffer.concat(upload.parts.map(({ bytes }) => bytes))) };
}

/** Takes away what has become a file. */
export async function deleteUpload(db: Db, { userId, id }: Key): Promise<void> {
  await db.upload.deleteMany({ where: { userId, id } });
}

/** Takes away what was begun and never finished. @returns how many */
export async function deleteOldUploads(db: Db, hours: number): Promise<number> {
  return db.$executeRaw`delete from uploads where at < app_clock() - make_interval(hours => ${hours}::int)`;
}
