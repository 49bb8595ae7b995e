import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import type { Db } from '@/lib/platform/database';
import type { TourRecords } from '@/lib/routes/tour';
import { findDividableLots } from './tour-lots';

/** The year of the base document: Potosí, 2016. */
const story = { municipalityCode: '050101', year: 2016 };

type Row = Omit<TourRecords, 'people' | 'tenders'> & {
  people: { userId: string; organisationId: string; roles: Role[] }[] | null;
  tenders: Omit<TourRecords['tenders'][number], 'dividable'>[];
};

/**
 * What the guided tour may show of the demonstration, the nearest to hand first: small municipalities before large ones,
 * associations before companies. Null where there is no demonstration.
 */
export async function findTourRecords(db: Db, now: Date): Promise<TourRecords | null> {
  const [row] = await db.$queryRaw<Row[]>`
    with people as (
      select u.id as user_id, m.id as membership_id, m.organisation_id, m.roles::text[] as roles, o.kind, u.created_at
        from users u join memberships m on m.user_id = u.id and m.active join organisations o on o.id = m.organisation_id
       where u.is_demo and u.demo_title is not null),
    towns as (
      select o.id, o.municipality_code, (select count(*) from schools s where s.organisation_id = o.id and s.active) as schools
        from organisations o where o.id in (select organisation_id from people where kind = 'municipality'))
    select (select json_agg(json_build_object('userId', p.user_id, 'organisationId', p.organisation_id, 'roles', p.roles) order by p.created_at)
              from people p) as people,
           (select coalesce(json_agg(json_build_object('id', g.id, 'organisationId', g.organisation_id)), '[]')
              from programmes g join towns t on t.id = g.organisation_id
             where t.municipality_code = ${story.municipalityCode} and g.year = ${story.year}) as programmes,
           (select coalesce(json_agg(json_build_object('id', t.id, 'organisationId', t.id) order by t.schools, t.id), '[]')
              from towns t
             where exists (select 1 from programmes g join rations r on r.programme_id = g.id where g.organisation_id = t.id)) as kitchens,
           (select coalesce(json_agg(json_build_object('id', c.id, 'organisationId', c.organisation_id, 'status', c.status,
                     'opened', (select count(*) from offers f join opened_offers x on x.offer_id = f.id where f.tender_id = c.id))
                   order by t.schools, c.created_at desc, c.id), '[]')
              from tenders c join towns t on t.id = c.organisation_id
             where exists (select 1 from lots l where l.tender_id = c.id)) as tenders,
           (select coalesce(json_agg(json_build_object('id', a.organisation_id, 'organisationId', a.organisation_id, 'tenderId', last.id, 'open', last.open)
                   order by a.kind in ('company', 'state-company', 'municipal-company'), o.created_at, o.id), '[]')
              from economic_actors a join organisations o on o.id = a.organisation_id
              cross join lateral (
                select c.id, c.status = 'published' and c.deadline_at > app_clock() as open from tenders c
                 where c.published_at is not null
                   and exists (select 1 from lots l join lot_items i on i.lot_id = l.id join products p on p.id = i.product_id
                                 join capacities k on k.food_code = p.main_food_code and k.kind = p.kind
                                where l.tender_id = c.id and k.organisation_id = o.id)
                 order by 2 desc, c.published_at desc, c.id limit 1) last
             where a.organisation_id in (select organisation_id from people where 'producer' = any(roles)) and o.status = 'confirmed') as sellers,
           (select coalesce(json_agg(json_build_object('id', n.id, 'organisationId', n.buyer_id, 'received', n.received, 'receiverIds', n.receivers)
                   order by n.received, n.schools, n.at desc, n.id), '[]')
              from (select n.id, c.buyer_id, a.id is not null as received, t.schools, coalesce(a.received_at, n.issued_at) as at,
                           array(select p.user_id from people p join membership_schools s on s.membership_id = p.membership_id
                                  where s.school_id = n.school_id and p.organisation_id = c.buyer_id and 'receiver' = any(p.roles)) as receivers
                      from standing_notes n join contracts c on c.id = n.contract_id join towns t on t.id = c.buyer_id
                      left join reception_acts a on a.note_id = n.id
                     order by a.id is not null, coalesce(a.received_at, n.issued_at) desc limit 40) n) as notes,
           (select t.municipality_code from towns t
             where exists (select 1 from contracts c join standing_notes n on n.contract_id = c.id join reception_acts a on a.note_id = n.id
                            where c.buyer_id = t.id)
             order by t.schools, t.id limit 1) as place
     where exists (select 1 from demo_clock)`;
  if (!row) return null;
  const { people, tenders, ...records } = row;
  const dividable = await findDividableLots(db, [...new Set(tenders.map(({ organisationId }) => organisationId))], now);
  return {
    ...records,
    tenders: tenders.map((tender) => ({ ...tender, dividable: dividable.get(tender.id) ?? null })),
    people: (people ?? []).flatMap(({ roles, ...person }) => roles.map((role) => ({ ...person, role }))),
  };
}
