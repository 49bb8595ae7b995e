import 'server-only';
import { unattendedDeliveries } from '@/lib/data/receivers';
import type { MunicipalCounts } from '@/lib/domain/dashboards/municipal-tasks';
import { prisma } from '@/lib/platform/database';
import { unboughtDeliveries } from '@/lib/queries/unbought';

/** Somebody at one of their places. */
export type Seat = { userId: string; organisationId: string };

/**
 * What waits in the municipalities of these people, with what waits at the schools where each of them receives. One statement
 * for all of them: each municipality is counted once, however many work in it.
 */
export async function countMunicipal(seats: readonly Seat[], year: number): Promise<Map<string, MunicipalCounts>> {
  if (seats.length === 0) return new Map();
  const userIds = seats.map(({ userId }) => userId);
  const organisationIds = seats.map(({ organisationId }) => organisationId);
  const rows = await prisma().$queryRaw<(MunicipalCounts & { userId: string })[]>`
    with seats as materialized (
      select m.user_id, m.organisation_id,
             array(select s.school_id from membership_schools s where s.membership_id = m.id) as school_ids
        from unnest(${userIds}::uuid[], ${organisationIds}::uuid[]) as asked(user_id, organisation_id)
        join memberships m on m.user_id = asked.user_id and m.organisation_id = asked.organisation_id and m.active),
    calls as materialized (
      select t.organisation_id, t.status, t.status = 'published' and t.deadline_at > app_clock() as takes_offers, t.published_at,
             exists (select 1 from openings p where p.tender_id = t.id) as opened, t.recommended_by_id, t.awarded_by_id,
             -- What nobody took of a decided tender, and can still be served: deserted lots, and what is left of those awarded in part.
             case when t.status in ('deserted', 'awarded', 'contracted') and not exists (select 1 from tenders n where n.first_call_id = t.id)
                  then (select count(distinct l.id)::int from lots l join lot_items i on i.lot_id = l.id
                         where l.tender_id = t.id and l.ends_on >= app_today()
                           and i.units > coalesce((select sum(w.units) from awarded_items w where w.lot_item_id = i.id), 0))
                  else 0 end as uncovered, t.id, t.deadline_at,
             case when t.status = 'published' and t.deadline_at > app_clock()
                  then (select count(*)::int from tender_questions q where q.tender_id = t.id
                           and not exists (select from tender_answers a where a.question_id = q.id))
                  else 0 end as asked
        from tenders t where t.organisation_id in (select organisation_id from seats)),
    called as (
      select organisation_id,
             count(*) filter (where status = 'draft')::int as "tendersDraft",
             count(*) filter (where takes_offers)::int as "tendersOpen",
             count(*) filter (where status = 'published' and not takes_offers)::int as "tendersToOpen",
             count(*) filter (where status = 'closed')::int as "tendersToEvaluate",
             count(*) filter (where status = 'evaluated')::int as "tendersToAward",
             count(*) filter (where status = 'awarded')::int as "tendersToContract",
             coalesce(sum(uncovered), 0)::int as "lotsUncovered",
             (array_agg(id::text order by published_at, id) filter (where uncovered > 0))[1] as "uncoveredTenderId",
             coalesce(sum(asked), 0)::int as "questionsOpen",
             (array_agg(id::text order by deadline_at, id) filter (where asked > 0))[1] as "questionsTenderId",
             count(*) filter (where published_at is not null)::int as "tendersPublished",
             count(*) filter (where opened)::int as "tendersOpened",
             count(*) filter (where recommended_by_id is not null)::int as "tendersRecommended",
             count(*) filter (where awarded_by_id is not null)::int as "tendersAwarded"
        from calls group by organisation_id),
    ended as (
      select buyer_id, count(*)::int as left, (array_agg(contract_id::text order by ended_at, contract_id))[1] as first
        from (select distinct buyer_id, contract_id, ended_at from (${unboughtDeliveries}) u
               where u.buyer_id in (select organisation_id from seats)) d group by buyer_id),
    -- Awarded and not signed for, where whoever is next in the order of the award was not checked to the end.
    behind as (
      select organisation_id, count(*)::int as tenders, (array_agg(id::text order by published_at, id))[1] as first
        from calls
       where status = 'awarded' and exists (
         select 1 from award_units u cross join lateral (
           select r.offer_id from ranked_offers r
            where r.unit_id = u.id and r.place is not null
              and not exists (select 1 from awarded_items w where w.unit_id = u.id and w.offer_id = r.offer_id)
              and not exists (select 1 from award_rounds g where g.unit_id = u.id and g.offer_id = r.offer_id)
              and not exists (select 1 from requirement_checks k where k.offer_id = r.offer_id and not k.complies)
            order by r.place limit 1) next
          where u.tender_id = calls.id and u.outcome = 'awarded'
            and exists (select 1 from requirements q where q.tender_id = calls.id
                          and not exists (select 1 from requirement_checks k where k.offer_id = next.offer_id and k.requirement_id = q.id)))
       group by organisation_id),
    counted as materialized (
      select o.id,
             (select count(*) from programmes g where g.organisation_id = o.id and g.year = ${year} and g.status = 'draft')::int as "programmesDraft",
             (select count(*) from programmes g where g.organisation_id = o.id and g.year = ${year} and g.status = 'running')::int as "programmesRunning",
             (select count(*) from schools s where s.organisation_id = o.id and s.active)::int as schools,
             (select count(*) from schools s where s.organisation_id = o.id and s.active
                 and not exists (select 1 from enrolments e where e.school_id = s.id and e.year = ${year}))::int as "schoolsWithoutPupils",
             (select count(*) from products p where p.organisation_id = o.id and p.status <> 'retired')::int as products,
             (select count(*) from products p where p.organisation_id = o.id and p.status = 'planned')::int as "productsPlanned",
             (select count(*) from rations r join programmes g on g.id = r.programme_id
               where g.organisation_id = o.id and g.year = ${year})::int as "rationDays",
             (select count(*) from contracts c join act_balances b on b.contract_id = c.id
               where c.buyer_id = o.id and b.owed_centavos > 0)::int as "actsToPay",
             (select count(*) from organisations x join economic_actors a on a.organisation_id = x.id
               where x.municipality_code = o.municipality_code and x.status = 'pending' and a.returned_at is null)::int as "producersToConfirm",
             (select count(*) from organisations x join economic_actors a on a.organisation_id = x.id
               where x.municipality_code = o.municipality_code and x.status = 'confirmed')::int as "producersConfirmed",
             (select count(*) from actor_documents d join organisations x on x.id = d.organisation_id
               where x.municipality_code = o.municipality_code and d.verified_at is null)::int as "documentsToVerify",
             (select count(*) from invitations i where i.organisation_id = o.id
                 and i.accepted_at is null and i.revoked_at is null and i.expires_at > app_clock())::int as "openInvitations",
             array(select distinct unnest(m.roles)::text from memberships m where m.organisation_id = o.id and m.active) as "heldRoles",
             (select count(distinct q.rule_id) from rule_questions q where q.organisation_id = o.id
                 and not exists (select 1 from rule_overrides v where v.organisation_id = o.id and v.rule_id = q.rule_id
                                    and v.verdict <> 'parameter' and v.at >= q.at))::int as "rulesAsked",
             (select count(*) from rules r where r.confidence = 'memory' and r.stands_for is null
                 and not exists (select 1 from rule_overrides v where v.organisation_id = o.id and v.rule_id = r.id))::int as "rulesRemembered",
             (select count(*) from contracts c where c.buyer_id = o.id)::int as contracts,
             (select count(*) from contracts c join standing_notes n on n.contract_id = c.id join reception_acts a on a.note_id = n.id
               where c.buyer_id = o.id)::int as acts,
             (select count(*) from standing_payments p where p.buyer_id = o.id)::int as payments,
             (select count(distinct u.school_id) from (${unattendedDeliveries}) u where u.buyer_id = o.id)::int as "schoolsWithoutReceiver",
             coalesce(k."tendersDraft", 0) as "tendersDraft", coalesce(k."tendersOpen", 0) as "tendersOpen",
             coalesce(k."tendersToOpen", 0) as "tendersToOpen", coalesce(k."tendersToEvaluate", 0) as "tendersToEvaluate",
             coalesce(k."tendersToAward", 0) as "tendersToAward", coalesce(k."tendersToContract", 0) as "tendersToContract",
             coalesce(k."lotsUncovered", 0) as "lotsUncovered", k."uncoveredTenderId",
             coalesce(e.left, 0) as "contractsUnbought", e.first as "unboughtContractId",
             coalesce(n.tenders, 0) as "nextUnchecked", n.first as "nextTenderId",
             coalesce(k."questionsOpen", 0) as "questionsOpen", k."questionsTenderId", coalesce(k."tendersPublished", 0) as "tendersPublished",
             coalesce(k."tendersOpened", 0) as "tendersOpened", coalesce(k."tendersRecommended", 0) as "tendersRecommended",
             coalesce(k."tendersAwarded", 0) as "tendersAwarded"
        from organisations o left join called k on k.organisation_id = o.id left join ended e on e.buyer_id = o.id
        left join behind n on n.organisation_id = o.id
       where o.id in (select organisation_id from seats))
    select s.user_id::text as "userId", c.*,
           (select count(*) from role_grants g left join memberships m on m.id = g.membership_id left join invitations i on i.id = g.invitation_id
             where g.organisation_id = s.organisation_id and g.seconded_at is null and g.declined_at is null and g.designation is null
               and g.proposed_by_id <> s.user_id and m.user_id is distinct from s.user_id
               and (m.id is not null or (i.revoked_at is null and i.expires_at > app_clock())))::int as "rolesToSecond",
           (select count(*) from pending_deliveries d where d.school_id = any(s.school_ids) and d.due_on <= app_today())::int as "deliveriesDue",
           (select count(*) from standing_notes n join contracts k on k.id = n.contract_id
             where k.buyer_id = s.organisation_id and n.school_id = any(s.school_ids)
               and not exists (select 1 from reception_acts a where a.note_id = n.id))::int as "notesToReceive"
      from seats s join counted c on c.id = s.organisation_id`;
  return new Map(rows.map((row) => [row.userId, row]));
}
