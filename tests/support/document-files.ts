import { createFile, hangOnDocument } from '@/lib/data/files/files';
import { prisma } from '@/lib/platform/database';

/** A file of a paper of the census, without what it holds. */
export async function aDocumentFile(documentId: string, from: { organisationId: string; userId: string }): Promise<string> {
  const hash = 'a'.repeat(64);
  const id = await createFile(prisma(), {
    kind: 'census-document',
    type: 'pdf',
    name: 'nit.pdf',
    bytes: 9,
    sha256: hash,
    sentSha256: hash,
    view: null,
    ...from,
  });
  await hangOnDocument(prisma(), id, documentId);
  return id;
}
