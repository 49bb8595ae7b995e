import 'server-only';
import { deleteDocument, type FoundDocument, unverify, writeDocument } from '@/lib/data/census/documents';
import { findGovernment } from '@/lib/data/identity/organisations';
import { notify } from '@/lib/data/notices';
import type { Actor } from '@/lib/domain/access/actor';
import type { DocumentChange } from '@/lib/domain/census/inputs';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { attachToDocument, detachAll, detachFromDocument } from '../files/keep';
import type { ReadAttached } from '../files/read-attached';

type Saved = { id: string; fileId: string | null };

/** Writes a paper down, with the photo of it that the form brought, and asks the municipality's census to verify it. */
export async function saveDocument(db: Db, actor: Actor, change: DocumentChange, file: ReadAttached): Promise<Saved> {
  const { organisation } = actor;
  const id = await writeDocument(db, organisation.id, change);
  const fileId = await attachToDocument(db, actor, id, file);
  const government = organisation.municipalityCode ? await findGovernment(db, organisation.municipalityCode) : null;
  if (government) {
    const params = { name: organisation.name, document: change.kind };
    await notify(db, {
      organisationIds: [government.id],
      code: 'document-to-verify',
      params,
      href: office.actor(organisation.id),
    });
  }
  return { id, fileId };
}

/** Takes a paper out of the file, with what hangs on it. @throws Refusal not-found when it was removed a moment ago */
export async function removeDocument(db: Db, { id }: FoundDocument, now: Date): Promise<{ id: string }> {
  await detachAll(db, id, now);
  await deleteDocument(db, id);
  return { id };
}

/** Takes a photo off a paper, which is to be verified again. */
export async function removeDocumentFile(db: Db, document: FoundDocument, fileId: string, now: Date) {
  await detachFromDocument(db, fileId, now);
  await unverify(db, document.id);
  return { id: fileId, documentId: document.id };
}
