import 'server-only';
import { type CensusSubject, writeActor } from '@/lib/data/census/actors';
import { foodExists, writeCapacity } from '@/lib/data/census/capacities';
import { actorFields } from '@/lib/domain/census/actor-fields';
import type { ActorChange } from '@/lib/domain/census/actor-input';
import type { CapacityChange } from '@/lib/domain/census/inputs';
import { columnsOf } from '@/lib/domain/records/fields';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

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
