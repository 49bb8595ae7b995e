import 'server-only';
import { uniqueViolation } from '@/lib/data/events';
import { rowOf } from '@/lib/data/records';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import type { CapacityChange } from '@/lib/domain/census/inputs';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { assertRoom } from './room';

export async function findCapacity(db: Db, id: string): Promise<{ id: string; organisationId: string } | null> {
  return db.capacity.findUnique({ where: { id }, select: { id: true, organisationId: true } });
}

export async function foodExists(db: Db, code: string): Promise<boolean> {
  return (await db.food.count({ where: { code } })) === 1;
}

/** Who of the census entered a line of a file, and what its person agreed by. */
export type Entered = { enteredById: string; enteredBy: string; consent: string };

/** What a producer saves is its own word, whoever entered it first. */
export const ownWord = { enteredById: null, enteredBy: null, consent: null };

/**
 * @param entered by the census; null: by the producer
 * @throws Refusal already-exists when the actor has that food already | file-full | changed-meanwhile
 */
export async function writeCapacity(
  db: Db,
  organisationId: string,
  { capacityId, version, capacity }: Pick<CapacityChange, 'capacity'> & Partial<CapacityChange>,
  entered: Entered | null = null,
): Promise<string> {
  const data = { ...rowOf(capacityFields, capacity), ...(entered ?? ownWord) };
  if (!capacityId) await assertRoom(db, organisationId, 'foods');
  try {
    if (!capacityId) return (await db.capacity.create({ data: { organisationId, ...data }, select: { id: true } })).id;
    const { count } = await db.capacity.updateMany({
      where: { id: capacityId, version: version ?? 0 },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed-meanwhile');
    return capacityId;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('already-exists', {}, 'foodCode');
    throw error;
  }
}

/** @throws Refusal not-found when it was removed a moment ago */
export async function deleteCapacity(db: Db, id: string): Promise<void> {
  const { count } = await db.capacity.deleteMany({ where: { id } });
  if (count === 0) throw new Refusal('not-found');
}
