import 'server-only';
import { fromEnum } from '@/lib/data/enums';
import { rowOf } from '@/lib/data/records';
import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { type ActorColumns, actorFields } from '@/lib/domain/census/actor-fields';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

export type CensusSubject = {
  id: string;
  organisationId: string;
  municipalityCode: string | null;
  unclaimed: boolean;
  name: string;
  status: OrganisationStatus;
  kind: ActorKind;
};

export async function findActor(db: Db, organisationId: string): Promise<CensusSubject | null> {
  const row = await db.economicActor.findUnique({
    where: { organisationId },
    select: {
      kind: true,
      organisation: { select: { name: true, status: true, ...actorTerritory } },
    },
  });
  if (!row) return null;
  const { municipality, ...organisation } = row.organisation;
  return { id: organisationId, organisationId, kind: fromEnum(row.kind), unclaimed: isUnclaimed(municipality), ...organisation };
}

/** Where an actor is, and whether a government of this installation keeps that census. */
export const actorTerritory = {
  municipalityCode: true,
  municipality: { select: { organisations: { where: { kind: 'municipality' }, take: 1, select: { id: true } } } },
} as const;

/** A producer sells beyond its municipality: where no government keeps its census, any buyer's may confirm it. */
export function isUnclaimed(municipality: { organisations: readonly { id: string }[] } | null): boolean {
  return municipality?.organisations.length === 0;
}

/** The people of a producer: none of them confirms it or verifies its papers. */
export async function listOwnPeople(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db.membership.findMany({ where: { organisationId }, select: { userId: true } });
  return rows.map(({ userId }) => userId);
}

/** Writes only over what the person saw. @throws Refusal changed-meanwhile */
export async function writeActor(db: Db, organisationId: string, version: number, actor: ActorColumns): Promise<void> {
  const { count } = await db.economicActor.updateMany({
    where: { organisationId, version },
    // What the census had sent back was looked at.
    data: { ...rowOf(actorFields, actor), remarks: null, returnedAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/**
 * Confirms a pending actor as it was seen: of two officers at once, or after a change of the file, one is told.
 * @throws Refusal already-confirmed | changed-meanwhile
 */
export async function confirmActor(
  db: Db,
  { organisationId, version, confirmedById, now }: { organisationId: string; version: number; confirmedById: string; now: Date },
): Promise<void> {
  const { count: moved } = await db.organisation.updateMany({
    where: { id: organisationId, status: 'pending' },
    data: { status: 'confirmed' },
  });
  if (moved === 0) throw new Refusal('already-confirmed');
  const { count } = await db.economicActor.updateMany({
    where: { organisationId, version },
    data: { confirmedAt: now, confirmedById, remarks: null, returnedAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/**
 * Sends a pending actor back as it was seen.
 * @throws Refusal already-confirmed | changed-meanwhile
 */
export async function returnActor(
  db: Db,
  { organisationId, version, remarks, now }: { organisationId: string; version: number; remarks: string; now: Date },
): Promise<void> {
  const pending = await db.organisation.count({ where: { id: organisationId, status: 'pending' } });
  if (pending === 0) throw new Refusal('already-confirmed');
  const { count } = await db.economicActor.updateMany({
    where: { organisationId, version },
    data: { remarks, returnedAt: now, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/** A producer's file as the census touches it: nobody of its own house does. */
export async function findFileForCensus({ db, input }: { db: Db; input: { organisationId: string } }) {
  const actor = await findActor(db, input.organisationId);
  return actor && { ...actor, barredUserIds: await listOwnPeople(db, actor.organisationId) };
}
