import 'server-only';
import { holidaysColumn, toCalendar } from '@/lib/data/calendar';
import type { Holiday, HolidayCalendar } from '@/lib/domain/calendar';
import type { Brought, Failed } from '@/lib/domain/matching/left-lot';
import type { Db } from '@/lib/platform/database';

type Outcome = {
  brought: Brought[];
  failed: Failed[];
  opened: boolean;
  /** Units awarded of each lot item, over all suppliers. */
  awarded: Map<string, number>;
  /** The holidays of the place, on the way. */
  calendar: HolidayCalendar;
};

/** What a call that was opened brought and how much of it was awarded, and how many offers failed each of its requirements, by the requirement's text. One statement. */
export async function broughtBy(db: Db, tenderId: string): Promise<Outcome> {
  const [row] = await db.$queryRaw<
    {
      items: (Omit<Brought, 'lowestCentavos'> & { lowest: string | null })[];
      failed: Failed[];
      opened: boolean;
      awarded: Record<string, number>;
      holidays: Holiday[];
      municipalityCode: string | null;
    }[]
  >`
    select exists (select from openings p where p.tender_id = t.id) as opened, o.municipality_code as "municipalityCode", ${holidaysColumn},
           coalesce((select json_agg(row_to_json(b)) from (
             select i.product_id as "productId", l.zone_id as "zoneId", count(distinct o.offer_id)::int as offers,
                    min(o.price_centavos)::text as lowest,
                    (count(distinct o.offer_id) filter (where o.price_centavos > i.price_centavos))::int as "overReference"
               from lots l join lot_items i on i.lot_id = l.id left join opened_items o on o.lot_item_id = i.id
              where l.tender_id = t.id group by i.product_id, l.zone_id) b), '[]') as items,
           coalesce((select json_object_agg(w.lot_item_id, w.units) from (
             select a.lot_item_id, sum(a.units)::int as units from awarded_items a join award_units u on u.id = a.unit_id
              where u.tender_id = t.id group by a.lot_item_id) w), '{}') as awarded,
           coalesce((select json_agg(row_to_json(f)) from (
             select r.text, count(*)::int as offers
               from requirement_checks c join requirements r on r.id = c.requirement_id
              where r.tender_id = t.id and not c.complies group by r.text) f), '[]') as failed
      from tenders t join organisations o on o.id = t.organisation_id where t.id = ${tenderId}::uuid`;
  return {
    opened: row?.opened ?? false,
    failed: row?.failed ?? [],
    calendar: toCalendar(row?.holidays ?? [], row?.municipalityCode ?? null),
    awarded: new Map(Object.entries(row?.awarded ?? {})),
    brought: (row?.items ?? []).map(({ lowest, ...item }) => ({
      ...item,
      lowestCentavos: lowest === null ? null : BigInt(lowest),
    })),
  };
}
