import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/**
 * What contracts that ended before their schedule still had to bring from tomorrow on, and no later call of their buyer asks for: by
 * delivery and product. A call takes it up once it was begun after the end, asks for that product at that school and reaches that day; cancelled or
 * annulled it takes up nothing. The one place where it is told.
 */
export const unboughtDeliveries = Prisma.sql`
  select c.id as contract_id, c.buyer_id, e.ended_at, i.product_id, k.id as school_id, k.zone_id, s.due_on
    from contract_ends e join contracts c on c.id = e.contract_id
    join scheduled_deliveries s on s.contract_id = c.id join delivery_closures x on x.scheduled_id = s.id
    join scheduled_lines l on l.scheduled_id = s.id join contract_items ci on ci.id = l.contract_item_id
    join lot_items i on i.id = ci.lot_item_id
    join schools at on at.id = s.school_id join schools k on k.id = coalesce(at.merged_into_id, at.id)
   where s.due_on > app_today() and l.units > 0
     and not exists (
       select 1 from tenders t join lots n on n.tender_id = t.id join lot_items b on b.lot_id = n.id join lot_drop_points p on p.lot_id = n.id
        where t.organisation_id = c.buyer_id and t.created_at >= e.ended_at and t.status not in ('cancelled', 'annulled')
          and b.product_id = i.product_id and p.school_id in (at.id, k.id) and n.ends_on >= s.due_on)`;

/** What to buy again of a contract that ended, as a new call begins with it. */
export type Unbought = {
  number: string;
  programmeId: string;
  title: string;
  object: string;
  productIds: readonly string[];
  zoneIds: readonly string[];
  /** The first and the last delivery that nobody makes. */
  startsOn: Day;
  endsOn: Day;
};

type Row = Omit<Unbought, 'startsOn' | 'endsOn'> & { startsOn: Date; endsOn: Date };

/** One statement. Null where the contract is not of that buyer, did not end early, or left nothing that can still be bought. */
export async function findUnbought(
  db: Db,
  { contractId, buyerId }: { contractId: string; buyerId: string },
): Promise<Unbought | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select c.number, t.programme_id::text as "programmeId", t.title, t.object,
           array_agg(distinct u.product_id::text) as "productIds", array_agg(distinct u.zone_id::text) as "zoneIds",
           min(u.due_on) as "startsOn", max(u.due_on) as "endsOn"
      from (${unboughtDeliveries}) u join contracts c on c.id = u.contract_id join tenders t on t.id = c.tender_id
     where u.contract_id = ${contractId}::uuid and u.buyer_id = ${buyerId}::uuid
     group by c.id, t.id`;
  return row ? { ...row, startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) } : null;
}
