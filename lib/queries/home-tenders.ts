import 'server-only';
import { takesOffers } from '@/lib/domain/tenders/life';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import type { Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

/** As many as a reader takes in at a glance; the rest is one click away. */
const most = 4;

/** A tender that takes offers or is under evaluation, for the first page. */
export type CurrentTender = {
  id: string;
  title: string;
  municipality: string;
  isOpen: boolean;
  /** Judged, and not awarded yet. */
  isEvaluated: boolean;
  deadlineAt: Date;
  reference: Centavos;
  lots: number;
  /** Null until the envelopes are opened, and so is the number of offers. */
  openedAt: Date | null;
  offers: number | null;
  /** Confirmed producers of the department with one of its products. */
  producers: number;
};
type Row = Omit<CurrentTender, 'isOpen' | 'isEvaluated'> & { status: TenderStatus };

/**
 * What is being bought now: tenders that take offers, the nearest deadline first, then those under evaluation, the latest
 * first. How many offers there are is told once they have been opened, never before. One statement.
 */
export async function readCurrentTenders(now: Date): Promise<CurrentTender[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    select t.id, t.title, m.name as municipality, t.status::text, t.deadline_at as "deadlineAt", t.reference_centavos as reference,
           (select count(*)::int from lots l where l.tender_id = t.id) as lots, p.at as "openedAt",
           case when p.at is not null then
             (select count(*)::int from offers f join opened_offers x on x.offer_id = f.id where f.tender_id = t.id) end as offers,
           (select count(distinct c.organisation_id)::int
              from lots l
              join lot_items i on i.lot_id = l.id
              join products q on q.id = i.product_id
              join capacities c on c.food_code = q.main_food_code and c.kind = q.kind
              join organisations s on s.id = c.organisation_id and s.status = 'confirmed'
              join municipalities n on n.code = s.municipality_code and n.department_code = m.department_code
             where l.tender_id = t.id) as producers
      from tenders t
      join organisations o on o.id = t.organisation_id
      join municipalities m on m.code = o.municipality_code
      left join openings p on p.tender_id = t.id
     where t.status in ('published', 'closed', 'evaluated')
     order by (t.status = 'published' and t.deadline_at > ${now}) desc,
              case when t.status = 'published' and t.deadline_at > ${now} then t.deadline_at end,
              t.deadline_at desc, t.id
     limit ${most}`;
  return rows.map(({ status, ...row }) => ({
    ...row,
    isOpen: takesOffers({ ...row, status }, now),
    isEvaluated: status === 'evaluated',
  }));
}
