import 'server-only';
import { keepContent } from '@/lib/data/files/contents';
import { createFile, hangOnDocument, listDocumentFiles, markRemoved, takeOffDocument } from '@/lib/data/files/files';
import { deleteUpload } from '@/lib/data/files/uploads';
import type { Actor } from '@/lib/domain/access/actor';
import { maxFilesOfRecord } from '@/lib/domain/files/file';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import type { ReadAttached, ReadFile } from './read-attached';

/** Keeps a file and what it holds; what had come piece by piece is taken away. @returns its id */
async function keepFile(db: Db, { userId, organisation }: Actor, file: ReadFile): Promise<string> {
  const { kind, name, type, content, view, sentSha256, uploadId } = file;
  if (type === 'png') throw new Error('of a picture JPEG is kept');
  const sha256 = await keepContent(db, content);
  const shown = view && { sha256: await keepContent(db, view), bytes: view.length };
  const from = { organisationId: organisation.id, userId };
  const id = await createFile(db, { kind, name, type, bytes: content.length, sha256, sentSha256, view: shown, ...from });
  if (uploadId) await deleteUpload(db, { userId, id: uploadId });
  return id;
}

/**
 * Hangs the file that a form brought on a paper of the census.
 * @returns the file's id, or null where the form brought none
 * @throws Refusal upload-incomplete | attachments-full
 */
export async function attachToDocument(db: Db, actor: Actor, documentId: string, file: ReadAttached): Promise<string | null> {
  if (file === null) return null;
  if (file === 'incomplete') throw new Refusal('upload-incomplete', {}, 'file');
  if ((await listDocumentFiles(db, documentId)).length >= maxFilesOfRecord)
    throw new Refusal('attachments-full', { most: maxFilesOfRecord }, 'file');
  const id = await keepFile(db, actor, file);
  await hangOnDocument(db, id, documentId);
  return id;
}

/** Takes a file off a paper; what it holds is let go of, and that it was there stays on record. @throws Refusal not-found: off already */
export async function detachFromDocument(db: Db, fileId: string, now: Date): Promise<{ id: string }> {
  if (!(await takeOffDocument(db, fileId))) throw new Refusal('not-found');
  await markRemoved(db, [fileId], now);
  return { id: fileId };
}

/** Takes all files off a paper that is about to go. */
export async function detachAll(db: Db, documentId: string, now: Date): Promise<void> {
  await markRemoved(db, await listDocumentFiles(db, documentId), now);
}
