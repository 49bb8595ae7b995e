import 'server-only';
import type { OrganisationKind, OrganisationStatus, Role } from '@/lib/domain/access/actor';
import type { Place, Visit } from '@/lib/domain/people/visit';
import { prisma } from './database';
import { Prisma } from './prisma/client';

type Row = {
  session_id: string | null;
  user_id: string;
  user_name: string;
  is_demo: boolean;
  organisation_id: string;
  kind: OrganisationKind;
  organisation_name: string;
  municipality_code: string | null;
  status: OrganisationStatus;
  roles: Role[];
  school_ids: string[];
  places: Place[];
  unread: number;
  now: Date;
  shift: number | null;
  is_ahead: boolean;
};

/** The person acting for that organisation, or null when the membership does not stand. One statement. */
export function loadVisit({ userId, organisationId }: { userId: string; organisationId: string }): Promise<Visit | null> {
  return load(Prisma.sql`select null as session_id, ${userId}::uuid as user_id, ${organisationId}::uuid as organisation_id`);
}

/** The person behind a session that is neither ended nor expired, or null. One statement. */
export function loadVisitOfSession(sessionId: string): Promise<Visit | null> {
  return load(
    Prisma.sql`select id as session_id, user_id, organisation_id from sessions
                where id = ${sessionId}::uuid and revoked_at is null and expires_at > clock_timestamp()`,
  );
}

async function load(who: Prisma.Sql): Promise<Visit | null> {
  const [row] = await prisma().$queryRaw<Row[]>`
    select w.session_id::text as session_id, u.id as user_id, u.name as user_name, u.is_demo,
           o.id as organisation_id, o.kind::text as kind, o.name as organisation_name,
           o.municipality_code, o.status::text as status, m.roles::text[] as roles,
           array(select ms.school_id::text from membership_schools ms where ms.membership_id = m.id) as school_ids,
           (select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) order by p.name)
              from memberships pm join organisations p on p.id = pm.organisation_id
             where pm.user_id = u.id and pm.active) as places,
           (select count(*)::int from notices n
             where n.organisation_id = o.id
               and not exists (select 1 from notice_reads r where r.notice_id = n.id and r.user_id = u.id)) as unread,
           (select d.shift from demo_clock d) as shift, exists (select 1 from demo_clock d where d.shift <> d.present) as is_ahead,
           app_clock() as now
      from (${who}) w
      join memberships m on m.user_id = w.user_id and m.organisation_id = w.organisation_id and m.active
      join users u on u.id = m.user_id
      join organisations o on o.id = m.organisation_id`;
  return row ? toVisit(row) : null;
}

function toVisit(row: Row): Visit {
  return {
    sessionId: row.session_id,
    places: row.places,
    unread: row.unread,
    now: row.now,
    shiftSeconds: row.shift,
    isAhead: row.is_ahead,
    isDemoPerson: row.is_demo,
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
      roles: row.roles,
      schoolIds: row.school_ids,
    },
  };
}
