import 'server-only';
import { type CensusSubject, writeActor } from '@/lib/data/census/actors';
import { foodExists, writeCapacity } from '@/lib/data/census/capacities';
import { writeDocument } from '@/lib/data/census/documents';
import { findGovernment } from '@/lib/data/identity/organisations';
import { notify } from '@/lib/data/notices';
import type { Actor } from '@/lib/domain/access/actor';
import { actorFields } from '@/lib/domain/census/actor-fields';
import type { ActorChange } from '@/lib/domain/census/actor-input';
import type { CapacityChange, DocumentChange } from '@/lib/domain/census/inputs';
import { columnsOf } from '@/lib/domain/records/fields';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

/** @throws Refusal kind-is-confirmed | changed-meanwhile */
export async function updateActor(db: Db, subject: CensusSubject, change: ActorChange): Promise<{ id: string }> {
  const { kind = subject.kind } = change;
  if (kind !== subject.kind && subject.status !== 'pending') throw new Refusal('kind-is-confirmed', {}, 'kind');
  await writeActor(db, subject.organisationId, change.version, columnsOf(actorFields, { ...change, kind }));
  return { id: subject.organisationId };
}

/** @throws Refusal not-found (no such food) | already-exists | changed-meanwhile */
export async function saveCapacity(db: Db, organisationId: string, change: CapacityChange): Promise<{ id: string }> {
  if (!(await foodExists(db, change.capacity.foodCode))) throw new Refusal('not-found', {}, 'foodCode');
  return { id: await writeCapacity(db, organisationId, change) };
}

/** Writes a paper down and asks the municipality's census to verify it. */
export async function saveDocument(db: Db, { organisation }: Actor, change: DocumentChange): Promise<{ id: string }> {
  const id = await writeDocument(db, organisation.id, change);
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
  return { id };
}
