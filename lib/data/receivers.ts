import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/**
 * Whether somebody receives at a school: an active receiver bound to it who did not award the purchase (who awards does not
 * receive). The one place where it is told.
 * @param school column with the school's id
 * @param awardedBy column with who awarded the tender
 */
function hasReceiver(school: Prisma.Sql, awardedBy: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from membership_schools b join memberships m on m.id = b.membership_id
     where b.school_id = ${school} and m.active and 'receiver' = any(m.roles) and m.user_id is distinct from ${awardedBy})`;
}

/** Deliveries that somebody must receive at their school and nobody can: still to be made, or noted and waiting. */
export const unattendedDeliveries = Prisma.sql`
  select d.school_id, d.due_on as day, c.buyer_id, c.supplier_party_id
    from pending_deliveries d join contracts c on c.id = d.contract_id join tenders t on t.id = c.tender_id
   where not ${hasReceiver(Prisma.sql`d.school_id`, Prisma.sql`t.awarded_by_id`)}
  union all
  select n.school_id, n.delivered_on, c.buyer_id, c.supplier_party_id
    from standing_notes n join contracts c on c.id = n.contract_id join tenders t on t.id = c.tender_id
   where not exists (select 1 from reception_acts a where a.note_id = n.id)
     and not ${hasReceiver(Prisma.sql`n.school_id`, Prisma.sql`t.awarded_by_id`)}`;

/** A school with deliveries and nobody to receive them, with the first of them that waits. */
export type UnattendedSchool = { id: string; school: string; nextOn: Day; supplier: string; deliveries: number };

/** The most pressing of such schools of a municipality, first the one whose delivery comes first. One statement. */
export async function listUnattended(db: Db, organisationId: string, most: number): Promise<UnattendedSchool[]> {
  const rows = await db.$queryRaw<(Omit<UnattendedSchool, 'nextOn'> & { next_on: Date })[]>`
    select s.id, s.name as school, min(u.day) as next_on, count(*)::int as deliveries,
           (array_agg(o.name order by u.day, o.name))[1] as supplier
      from (${unattendedDeliveries}) u join schools s on s.id = u.school_id join party_leads o on o.party_id = u.supplier_party_id
     where u.buyer_id = ${organisationId}::uuid
     group by s.id order by next_on, s.name, s.id limit ${most}`;
  return rows.map(({ next_on, ...row }) => ({ ...row, nextOn: dayOf(next_on) }));
}

/** The names of the schools among these where nobody could receive what a tender bought. One statement. */
export async function namesWithoutReceiver(
  db: Db,
  { tenderId, schoolIds }: { tenderId: string; schoolIds: readonly string[] },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select s.name from schools s join tenders t on t.id = ${tenderId}::uuid
     where s.id = any(${[...schoolIds]}::uuid[]) and not ${hasReceiver(Prisma.sql`s.id`, Prisma.sql`t.awarded_by_id`)}
     order by s.name, s.id`;
  return rows.map(({ name }) => name);
}
