import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type HomeTask, type MunicipalCounts, tasksOf } from '@/lib/domain/people/tasks';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';

export type MunicipalHome = { organisation: string; year: number; lists: { role: Role; tasks: HomeTask[] }[] };

/** What each role of the reader has to do today, with counts. One statement besides the session's. */
export async function readMunicipalHome(): Promise<MunicipalHome | null> {
  const visit = await readVisit();
  if (visit?.actor.organisation.kind !== 'municipality') return null;
  const { organisation, roles, schoolIds } = visit.actor;
  const year = Number(dayInLaPaz(visit.now).slice(0, 4));
  const counts = await countTasks(organisation.id, organisation.municipalityCode ?? '', year, schoolIds);
  return { organisation: organisation.name, year, lists: tasksOf(roles, counts) };
}

async function countTasks(id: string, code: string, year: number, schoolIds: readonly string[]): Promise<MunicipalCounts> {
  const [counts] = await prisma().$queryRaw<MunicipalCounts[]>`
    with own_tenders as (select * from tenders where organisation_id = ${id}::uuid),
         own_programmes as (select * from programmes where organisation_id = ${id}::uuid and year = ${year}),
         own_schools as (select * from schools where organisation_id = ${id}::uuid and active),
         own_notes as (select n.* from delivery_notes n join contracts c on c.id = n.contract_id where c.buyer_id = ${id}::uuid),
         own_actors as (select o.id, o.status from organisations o join economic_actors a on a.organisation_id = o.id where o.municipality_code = ${code})
    select (select count(*) from own_programmes where status = 'draft')::int as "programmesDraft",
           (select count(*) from own_programmes where status = 'running')::int as "programmesRunning",
           (select count(*) from own_schools)::int as schools,
           (select count(*) from own_schools s where not exists (select 1 from enrolments e where e.school_id = s.id and e.year = ${year}))::int as "schoolsWithoutPupils",
           (select count(*) from products where organisation_id = ${id}::uuid and status <> 'retired')::int as products,
           (select count(*) from products where organisation_id = ${id}::uuid and status = 'planned')::int as "productsPlanned",
           (select count(*) from rations r join own_programmes p on p.id = r.programme_id)::int as "rationDays",
           (select count(*) from own_tenders where status = 'draft')::int as "tendersDraft",
           (select count(*) from own_tenders where status = 'published' and deadline_at > app_clock())::int as "tendersOpen",
           (select count(*) from own_tenders where status = 'published' and deadline_at <= app_clock())::int as "tendersToOpen",
           (select count(*) from own_tenders where status = 'closed')::int as "tendersToEvaluate",
           (select count(*) from own_tenders where status = 'evaluated')::int as "tendersToAward",
           (select count(*) from own_tenders where status = 'awarded')::int as "tendersToContract",
           (select count(*) from own_tenders t where status = 'deserted'
              and not exists (select 1 from own_tenders n where n.first_call_id = t.id))::int as "tendersDeserted",
           (select count(*) from scheduled_deliveries d
             where d.school_id = any(${schoolIds}::uuid[]) and d.due_on <= app_today()
               and not exists (select 1 from delivery_notes n where n.scheduled_id = d.id))::int as "deliveriesDue",
           (select count(*) from own_notes n where n.school_id = any(${schoolIds}::uuid[])
               and not exists (select 1 from reception_acts r where r.note_id = n.id))::int as "notesToReceive",
           (select count(*) from own_notes n join reception_acts r on r.note_id = n.id
             where not exists (select 1 from payment_acts p where p.act_id = r.id))::int as "actsToPay",
           (select count(*) from own_actors where status = 'pending')::int as "producersToConfirm",
           (select count(*) from actor_documents d join own_actors a on a.id = d.organisation_id where d.verified_at is null)::int as "documentsToVerify",
           (select count(*) from invitations i where i.organisation_id = ${id}::uuid
               and i.accepted_at is null and i.revoked_at is null and i.expires_at > app_clock())::int as "openInvitations",
           array(select distinct unnest(m.roles)::text from memberships m where m.organisation_id = ${id}::uuid and m.active) as "heldRoles"`;
  if (!counts) throw new Error('the counts came back empty');
  return counts;
}
