import 'server-only';
import type { Actor, Role } from '@/lib/domain/access/actor';
import { clashes, functionsIn } from '@/lib/domain/access/incompatible';
import type { Db } from '@/lib/platform/database';
import { findTender } from './tenders';

type Asked = { db: Db; actor: Actor; input: { tenderId: string } };

/**
 * A tender, for somebody who acts on it in a function: barred to them where they ever acted on it in one that does not go together with
 * it, by the record of what was done (also where another wrote over it, or where it was sent back and done anew), or where an
 * organisation of theirs has an opened offer in it. Three statements.
 */
export async function findTenderFor(role: Role, { db, actor: { userId }, input: { tenderId } }: Asked) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const done = await db.event.findMany({ where: { subjectId: tenderId, userId }, distinct: ['act'], select: { act: true } });
  const offers = { tenderId, organisation: { memberships: { some: { userId } } } };
  const sells = (await db.openedOffer.count({ where: { offer: offers } })) > 0;
  const functions = functionsIn(done.map(({ act }) => act));
  return { ...tender, barredUserIds: clashes(role, functions, sells) ? [userId] : [] };
}
