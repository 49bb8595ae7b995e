import 'server-only';
import { fromEnum, toEnum } from '@/lib/data/enums';
import { uniqueViolation } from '@/lib/data/events';
import { dateOf } from '@/lib/domain/calendar';
import type { DocumentChange } from '@/lib/domain/census/inputs';
import type { DocumentKind } from '@/lib/domain/census/papers';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { actorTerritory, isUnclaimed } from './actors';
import { type Entered, ownWord } from './capacities';
import { assertRoom } from './room';

export type FoundDocument = {
  id: string;
  kind: DocumentKind;
  organisationId: string;
  municipalityCode: string | null;
  unclaimed: boolean;
  /** Who of the census entered it: they do not verify it. */
  enteredById: string | null;
};

export async function findDocument(db: Db, id: string): Promise<FoundDocument | null> {
  const row = await db.actorDocument.findUnique({
    where: { id },
    select: {
      kind: true,
      organisationId: true,
      enteredById: true,
      actor: { select: { organisation: { select: actorTerritory } } },
    },
  });
  return (
    row && {
      id,
      kind: fromEnum(row.kind),
      organisationId: row.organisationId,
      enteredById: row.enteredById,
      municipalityCode: row.actor.organisation.municipalityCode,
      unclaimed: isUnclaimed(row.actor.organisation.municipality),
    }
  );
}

/** The paper on which a file hangs. */
export async function findDocumentOfFile(db: Db, fileId: string): Promise<FoundDocument | null> {
  const row = await db.actorDocumentFile.findUnique({ where: { fileId }, select: { documentId: true } });
  return row && findDocument(db, row.documentId);
}

/** A paper that shows less than it did is to be verified again. */
export async function unverify(db: Db, id: string): Promise<void> {
  await db.actorDocument.update({
    where: { id },
    data: { verifiedAt: null, verifiedById: null, version: { increment: 1 } },
    select: { id: true },
  });
}

/**
 * Writes a paper down; what is changed is to be verified again.
 * @param entered by the census; null: by the producer
 * @throws Refusal already-exists | file-full | changed-meanwhile
 */
export async function writeDocument(
  db: Db,
  organisationId: string,
  { documentId, version, kind, number, issuer, issuedOn, validUntil }: DocumentChange,
  entered: Entered | null = null,
): Promise<string> {
  const document = {
    kind: toEnum(kind),
    number,
    issuer,
    issuedOn: issuedOn ? dateOf(issuedOn) : null,
    validUntil: validUntil ? dateOf(validUntil) : null,
    ...(entered ?? ownWord),
  };
  const twin = await db.$queryRaw<unknown[]>`
    select from actor_documents where organisation_id = ${organisationId}::uuid and kind::text = ${kind}
       and text_key(number) = text_key(${number}) and id is distinct from ${documentId ?? null}::uuid`;
  if (twin.length > 0) throw new Refusal('already-exists', {}, 'number');
  if (!documentId) await assertRoom(db, organisationId, 'papers');
  try {
    if (!documentId) return (await db.actorDocument.create({ data: { organisationId, ...document }, select: { id: true } })).id;
    const { count } = await db.actorDocument.updateMany({
      where: { id: documentId, version: version ?? 0 },
      data: { ...document, verifiedAt: null, verifiedById: null, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed-meanwhile');
    return documentId;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('already-exists', {}, 'number');
    throw error;
  }
}

/** @throws Refusal not-found when it was removed a moment ago */
export async function deleteDocument(db: Db, id: string): Promise<void> {
  const { count } = await db.actorDocument.deleteMany({ where: { id } });
  if (count === 0) throw new Refusal('not-found');
}

/** Verifies a paper as it was seen. @throws Refusal changed-meanwhile */
export async function saveVerification(
  db: Db,
  { id, version, verifiedById, now }: { id: string; version: number; verifiedById: string; now: Date },
): Promise<void> {
  const { count } = await db.actorDocument.updateMany({
    where: { id, version },
    data: { verifiedAt: now, verifiedById, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}
