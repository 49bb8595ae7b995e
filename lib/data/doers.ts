import 'server-only';
import type { Actor, Role } from '@/lib/domain/access/actor';
import { functionsIn } from '@/lib/domain/access/incompatible';
import type { Db } from '@/lib/platform/database';
import { findTender } from './tenders';

type Asked = { db: Db; actor: Actor; input: { tenderId: string } };

/**
 * A tender, barred to the person who asks where they ever acted on it in a function, by the record of what was done: also where another
 * wrote over it, or where it was sent back and done anew. Two statements.
 */
export async function findTenderApart(role: Role, { db, actor: { userId }, input: { tenderId } }: Asked) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const done = await db.event.findMany({ where: { subjectId: tenderId, userId }, distinct: ['act'], select: { act: true } });
  const acted = functionsIn(done.map(({ act }) => act)).includes(role);
  return { ...tender, barredUserIds: acted ? [userId] : [] };
}
