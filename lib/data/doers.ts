import 'server-only';
import type { Actor, Role } from '@/lib/domain/access/actor';
import { functionsIn, hasClash } from '@/lib/domain/access/incompatible';
import type { Subject } from '@/lib/domain/access/may';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { findTender } from './tenders';

type Asked = { db: Db; actor: Actor; input: { tenderId: string } };

/** Somebody before a tender. */
export type Doer = { tenderId: string; userId: string };

/** What `doneColumns` brings: the actions that somebody ever did on a tender, and whether they sell to it. */
export type DoneRow = { actions: string[]; sells: boolean };

/**
 * What somebody did on a tender by the record (also where another wrote over it, or where it was sent back and done anew), and whether an
 * organisation of theirs has an opened offer in it: columns inside another statement, of which `barringOf` tells. Nothing of nobody.
 */
export const doneColumns = (doer: Doer | null) => Prisma.sql`
  array(select distinct e.act from events e where e.subject_id = ${doer?.tenderId ?? null}::uuid
                                              and e.user_id = ${doer?.userId ?? null}::uuid) as actions,
  exists (select from opened_offers x join offers o on o.id = x.offer_id
           join party_members p on p.party_id = o.party_id join memberships m on m.organisation_id = p.organisation_id
           where o.tender_id = ${doer?.tenderId ?? null}::uuid and m.user_id = ${doer?.userId ?? null}::uuid) as sells`;

/** @returns whether what somebody did on a tender, or sells to it, bars them from a function on it */
export function barringOf({ actions, sells }: DoneRow): (role: Role) => boolean {
  const functions = functionsIn(actions);
  return (role) => hasClash(role, functions, sells);
}

/**
 * A tender, for somebody who acts on it in a function: barred to them where they ever acted on it in one that does not go together with
 * it, by the record of what was done, or where an organisation of theirs has an opened offer in it. Two statements.
 */
export async function findTenderFor(role: Role, { db, actor: { userId }, input: { tenderId } }: Asked) {
  const tender = await findTender(db, tenderId);
  if (!tender) return null;
  const [done = { actions: [], sells: false }] = await db.$queryRaw<DoneRow[]>`select ${doneColumns({ tenderId, userId })}`;
  return { ...tender, barredUserIds: barringOf(done)(role) ? [userId] : [] };
}

/**
 * Whether what somebody did on a contract or on its tender, or sells to it, bars them from a function on that contract: who evaluated, or
 * sells, does not receive, and who sells does not pay. One statement.
 */
export async function isBarredOn(db: Db, role: Role, { contractId, userId }: { contractId: string; userId: string }) {
  const [row] = await db.$queryRaw<{ actions: string[]; sells: boolean }[]>`
    select array(select distinct e.act from events e
                  where e.subject_id in (c.id, c.tender_id) and e.user_id = ${userId}::uuid) as actions,
           exists (select from opened_offers x join offers o on o.id = x.offer_id
                     join party_members p on p.party_id = o.party_id join memberships m on m.organisation_id = p.organisation_id
                    where o.tender_id = c.tender_id and m.user_id = ${userId}::uuid) as sells
      from contracts c where c.id = ${contractId}::uuid`;
  return row !== undefined && hasClash(role, functionsIn(row.actions), row.sells);
}

/** A contract, or what is of one and has it as its subject, for somebody who acts on it in a function: barred as on its tender. */
export async function heldApart<Found extends Subject>(
  role: Role,
  { db, actor: { userId } }: Pick<Asked, 'db' | 'actor'>,
  subject: Found | null,
): Promise<Found | null> {
  if (!subject || !(await isBarredOn(db, role, { contractId: subject.id, userId }))) return subject;
  return { ...subject, barredUserIds: [...(subject.barredUserIds ?? []), userId] };
}
