import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { functionsIn } from '@/lib/domain/access/incompatible';
import type { Db } from '@/lib/platform/database';

/**
 * In which functions somebody ever acted on a tender, by the record of what was done: also where another wrote over it, or where it was
 * sent back and done anew. One statement.
 */
export async function listFunctions(db: Db, { tenderId, userId }: { tenderId: string; userId: string }): Promise<Role[]> {
  const rows = await db.event.findMany({ where: { subjectId: tenderId, userId }, distinct: ['act'], select: { act: true } });
  return functionsIn(rows.map(({ act }) => act));
}
