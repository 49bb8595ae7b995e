import 'server-only';
import { actorTerritory, isUnclaimed } from '@/lib/data/census/actors';
import type { Actor } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { mediaTypes, nameToKeep } from '@/lib/domain/files/file';
import { IdInput } from '@/lib/domain/inputs';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

/** A file that may be sent to its reader; what it holds is read as it goes. */
export type Stored = { sha256: string; bytes: number; mediaType: string; name: string; isPicture: boolean };

/**
 * A file, or of a picture what a page shows of it, where its reader has a right to the record on which it hangs. Null for any other, for
 * one that was let go of and for none: which of them is not told.
 */
export async function readStored(rawId: string, isView: boolean): Promise<Stored | null> {
  const [actor, id] = [await readActor(), IdInput.safeParse(rawId)];
  const row = actor && id.success ? await findStored(id.data) : null;
  if (!actor || !row || !mayRead(actor, row)) return null;
  const { type, name, sha256, bytes, viewSha256, viewBytes } = row;
  const isPicture = type === 'jpeg';
  if (!isView) return { sha256, bytes, mediaType: mediaTypes[type], name: nameToKeep(name, type), isPicture };
  if (!viewSha256 || !viewBytes) return null;
  return { sha256: viewSha256, bytes: viewBytes, mediaType: mediaTypes.webp, name: nameToKeep(name, 'webp'), isPicture };
}

function findStored(id: string) {
  return prisma().storedFile.findUnique({
    where: { id, removedAt: null },
    select: {
      type: true,
      name: true,
      sha256: true,
      bytes: true,
      viewSha256: true,
      viewBytes: true,
      document: {
        select: {
          document: { select: { organisationId: true, actor: { select: { organisation: { select: actorTerritory } } } } },
        },
      },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findStored>>>;

/** The rights of the record: a paper of the census is its producer's, and for the census of where that producer is. */
function mayRead(actor: Actor, { document }: Row): boolean {
  if (!document) return false;
  const { organisationId, actor: producer } = document.document;
  const { municipalityCode, municipality } = producer.organisation;
  const subject = { id: organisationId, organisationId, municipalityCode, unclaimed: isUnclaimed(municipality) };
  return may(actor, 'actor.read', subject) || may(actor, 'document.read-file', subject);
}
