import 'server-only';
import { type CensusSubject, confirmActor, returnActor } from '@/lib/data/census/actors';
import { type FoundDocument, saveVerification as writeVerification } from '@/lib/data/census/documents';
import { notify } from '@/lib/data/notices';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

type Seen = { version: number; userId: string; now: Date };

/** The census officer says that this actor exists as it says: from here on it may send offers. */
export async function confirmProducer(
  db: Db,
  { organisationId }: CensusSubject,
  { version, userId, now }: Seen,
): Promise<{ id: string }> {
  await confirmActor(db, { organisationId, version, confirmedById: userId, now });
  await notify(db, { organisationIds: [organisationId], code: 'producer-confirmed', href: producer.file() });
  return { id: organisationId };
}

/** The census officer saw the paper itself. */
export async function verifyDocument(
  db: Db,
  { id, kind, organisationId }: FoundDocument,
  { version, userId, now }: Seen,
): Promise<{ id: string }> {
  await writeVerification(db, { id, version, verifiedById: userId, now });
  await notify(db, {
    organisationIds: [organisationId],
    code: 'document-verified',
    params: { document: kind },
    href: producer.file(),
  });
  return { id };
}

/**
 * The census officer sends a file back with what is missing; once its producer has saved it again it waits for the census as before.
 * @throws Refusal already-confirmed | changed-meanwhile
 */
export async function returnProducer(
  db: Db,
  { organisationId }: CensusSubject,
  { version, remarks, now }: { version: number; remarks: string; now: Date },
): Promise<{ id: string }> {
  await returnActor(db, { organisationId, version, remarks, now });
  await notify(db, { organisationIds: [organisationId], code: 'producer-returned', href: producer.file() });
  return { id: organisationId };
}
