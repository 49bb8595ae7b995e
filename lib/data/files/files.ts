import 'server-only';
import { toEnum } from '@/lib/data/enums';
import type { FileKind, FileType } from '@/lib/domain/files/file';
import type { RetentionTurn } from '@/lib/domain/files/retention';
import type { Db } from '@/lib/platform/database';

export type NewFile = {
  kind: FileKind;
  type: Exclude<FileType, 'png'>;
  name: string;
  bytes: number;
  sha256: string;
  sentSha256: string;
  view: { sha256: string; bytes: number } | null;
  organisationId: string;
  userId: string;
};

/** @returns its id */
export async function createFile(db: Db, { kind, view, ...file }: NewFile): Promise<string> {
  const data = { ...file, kind: toEnum(kind), viewSha256: view?.sha256 ?? null, viewBytes: view?.bytes ?? null };
  return (await db.storedFile.create({ data, select: { id: true } })).id;
}

/** Hangs a file on a paper of the census. */
export async function hangOnDocument(db: Db, fileId: string, documentId: string): Promise<void> {
  await db.actorDocumentFile.create({ data: { fileId, documentId }, select: { fileId: true } });
}

/** Files of a paper, oldest first. Holds the paper's row: of two that add at once one is the last. */
export async function listDocumentFiles(db: Db, documentId: string): Promise<string[]> {
  await db.$queryRaw`select from actor_documents where id = ${documentId}::uuid for update`;
  const rows = await db.actorDocumentFile.findMany({
    where: { documentId },
    orderBy: { fileId: 'asc' },
    select: { fileId: true },
  });
  return rows.map(({ fileId }) => fileId);
}

/** Takes a file off the paper that it hangs on. @returns whether it hung there still */
export async function takeOffDocument(db: Db, fileId: string): Promise<boolean> {
  const { count } = await db.actorDocumentFile.deleteMany({ where: { fileId } });
  return count > 0;
}

/** Writes down that the content of a file is let go of: from here on nobody is given it. */
export async function markRemoved(db: Db, fileIds: readonly string[], now: Date): Promise<void> {
  await db.storedFile.updateMany({ where: { id: { in: [...fileIds] }, removedAt: null }, data: { removedAt: now } });
}

/** Files past their time that are still kept. */
export async function countPastTime(db: Db, turns: readonly RetentionTurn[]): Promise<number> {
  if (turns.length === 0) return 0;
  const past = turns.map(({ kind, reportedBefore }) => ({ kind: toEnum(kind), at: { lt: reportedBefore } }));
  return db.storedFile.count({ where: { removedAt: null, OR: past } });
}

/** Lets go of files that were reported long enough. @returns how many */
export async function letGoOfOld(db: Db, turns: readonly RetentionTurn[], now: Date): Promise<number> {
  if (turns.length === 0) return 0;
  const past = turns.map(({ kind, removedBefore }) => ({ kind: toEnum(kind), at: { lt: removedBefore } }));
  const { count } = await db.storedFile.updateMany({ where: { removedAt: null, OR: past }, data: { removedAt: now } });
  return count;
}
