import 'server-only';
import { uniqueViolation } from '@/lib/data/events';
import type { FairRecord } from '@/lib/domain/fairs';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/** @throws Refusal already-exists when the municipality has a fair of that name in that year */
export async function insertFair(db: Db, organisationId: string, fair: FairRecord): Promise<{ id: string }> {
  try {
    return await db.fair.create({ data: { ...fair, organisationId }, select: { id: true } });
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('already-exists', {}, 'name');
    throw error;
  }
}
