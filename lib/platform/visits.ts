import 'server-only';
import type { OrganisationKind, OrganisationStatus, Role } from '@/lib/domain/access/actor';
import { provenMinutes } from '@/lib/domain/access/asks-password';
import { rolesInForce } from '@/lib/domain/access/guarded';
import { codesOfOthers, type NoticeReader } from '@/lib/domain/notice-work';
import { sessionHoursOf } from '@/lib/domain/sessions/lifetime';
import type { Visit, VisitPlace } from '@/lib/domain/sessions/visit';
import { prisma } from './database';
import { Prisma } from './prisma/client';

type Row = {
  session_id: string | null;
  user_id: string;
  user_name: string;
  is_demo: boolean;
  held_since: Date | null;
  sealed_since_before: boolean;
  began_at: Date | null;
  real_now: Date;
  is_proven: boolean;
  own_device: boolean;
  organisation_id: string;
  kind: OrganisationKind;
  organisation_name: string;
  municipality_code: string | null;
  status: OrganisationStatus;
  roles: Role[];
  school_ids: string[];
  party_ids: string[];
  places: VisitPlace[];
  /** How many notices of each code are new. */
  unread: Record<string, number> | null;
  now: Date;
  shift: number | null;
  is_ahead: boolean;
};

/** The person acting for that organisation, or null when the membership does not stand. One statement. */
export function loadVisit({ userId, organisationId }: { userId: string; organisationId: string }): Promise<Visit | null> {
  return load(Prisma.sql`select null as session_id, ${userId}::uuid as user_id, ${organisationId}::uuid as organisation_id,
           null::timestamptz as began_at, true as is_proven, false as own_device`);
}

/** The person behind a session that is neither ended nor expired, or null. One statement. */
export function loadVisitOfSession(sessionId: string): Promise<Visit | null> {
  return load(
    Prisma.sql`select id as session_id, user_id, organisation_id, created_at as began_at, own_device,
                       coalesce(proven_at > clock_timestamp() - make_interval(mins => ${provenMinutes}::int), false) as is_proven
                  from sessions
                 where id = ${sessionId}::uuid and revoked_at is null and expires_at > clock_timestamp()`,
  );
}

async function load(who: Prisma.Sql): Promise<Visit | null> {
  const [row] = await prisma().$queryRaw<Row[]>`
    select w.session_id::text as session_id, u.id as user_id, u.name as user_name, u.is_demo,
           u.held_since, w.began_at, w.is_proven, w.own_device, clock_timestamp() as real_now,
           u.held_since is not null and exists (
             select 1 from tenders t where t.status = 'published' and t.published_at <= u.held_since) as sealed_since_before,
           o.id as organisation_id, o.kind::text as kind, o.name as organisation_name,
           o.municipality_code, o.status::text as status, m.roles::text[] as roles,
           array(select ms.school_id::text from membership_schools ms where ms.membership_id = m.id) as school_ids,
           array(select pm.party_id::text from party_members pm where pm.organisation_id = o.id) as party_ids,
           (select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) order by p.name)
              from memberships pm join organisations p on p.id = pm.organisation_id
             where pm.user_id = u.id and pm.active) as places,
           (select json_object_agg(code, many) from (
             select n.code, count(*)::int as many from notices n
              where n.organisation_id = o.id
                and not exists (select 1 from notice_reads r where r.notice_id = n.id and r.user_id = u.id)
              group by n.code) as new) as unread,
           (select d.shift from demo_clock d) as shift, exists (select 1 from demo_clock d where d.shift <> d.present) as is_ahead,
           app_clock() as now
      from (${who}) w
      join memberships m on m.user_id = w.user_id and m.organisation_id = w.organisation_id and m.active
      join users u on u.id = m.user_id
      join organisations o on o.id = m.organisation_id`;
  return row && !isOver(row) ? toVisit(row) : null;
}

/** By what the person does today: whoever is given an office's roles on a producer's long session has an office's hours. */
function isOver({ began_at, real_now, kind, roles }: Row): boolean {
  if (!began_at) return false;
  return real_now.getTime() - began_at.getTime() >= sessionHoursOf(kind, roles) * 3_600_000;
}

/**
 * A municipality's guarded roles rest until somebody says yes; elsewhere, where nobody buys, until the tenders are open that the
 * account may have offers in.
 */
function isHeld({ held_since, kind, sealed_since_before }: Row): boolean {
  return held_since !== null && (kind === 'municipality' || sealed_since_before);
}

function toVisit(row: Row): Visit {
  const held = isHeld(row) ? row.held_since : null;
  const roles = rolesInForce(row.roles, held !== null);
  return {
    sessionId: row.session_id,
    places: row.places,
    unread: unreadOf(row.unread ?? {}, { roles, organisation: row }),
    now: row.now,
    shiftSeconds: row.shift,
    isAhead: row.is_ahead,
    isDemoPerson: row.is_demo,
    isProven: row.is_proven,
    held: held && { since: held, onOwnDevice: row.own_device },
    actor: {
      userId: row.user_id,
      name: row.user_name,
      organisation: {
        id: row.organisation_id,
        kind: row.kind,
        name: row.organisation_name,
        municipalityCode: row.municipality_code,
        status: row.status,
      },
      partyIds: row.party_ids,
      roles,
      schoolIds: row.school_ids,
      heldSince: held,
    },
  };
}

/** What is new of this person's own work. */
function unreadOf(byCode: Record<string, number>, reader: NoticeReader): number {
  const others = new Set<string>(codesOfOthers(reader));
  return Object.entries(byCode).reduce((sum, [code, many]) => (others.has(code) ? sum : sum + many), 0);
}
