import 'server-only';
import type { Actor, OrganisationKind, OrganisationStatus, Role } from '@/lib/domain/access/actor';
import { prisma } from './database';

type Row = {
  user_id: string;
  user_name: string;
  organisation_id: string;
  kind: OrganisationKind;
  organisation_name: string;
  municipality_code: string | null;
  status: OrganisationStatus;
  roles: Role[];
  school_ids: string[];
};

/** The person acting for that organisation, or null when the membership does not stand. One statement. */
export async function loadActor({ userId, organisationId }: { userId: string; organisationId: string }): Promise<Actor | null> {
  const rows = await prisma().$queryRaw<Row[]>`
    select u.id as user_id, u.name as user_name, o.id as organisation_id, o.kind::text as kind, o.name as organisation_name,
           o.municipality_code, o.status::text as status, m.roles::text[] as roles,
           array(select ms.school_id::text from membership_schools ms where ms.membership_id = m.id) as school_ids
      from memberships m
      join users u on u.id = m.user_id
      join organisations o on o.id = m.organisation_id
     where m.user_id = ${userId}::uuid and m.organisation_id = ${organisationId}::uuid and m.active`;
  return toActor(rows[0]);
}

/** The person behind a session that is neither ended nor expired, or null. One statement. */
export async function loadActorOfSession(sessionId: string): Promise<Actor | null> {
  const rows = await prisma().$queryRaw<Row[]>`
    select u.id as user_id, u.name as user_name, o.id as organisation_id, o.kind::text as kind, o.name as organisation_name,
           o.municipality_code, o.status::text as status, m.roles::text[] as roles,
           array(select ms.school_id::text from membership_schools ms where ms.membership_id = m.id) as school_ids
      from sessions s
      join memberships m on m.user_id = s.user_id and m.organisation_id = s.organisation_id and m.active
      join users u on u.id = m.user_id
      join organisations o on o.id = m.organisation_id
     where s.id = ${sessionId}::uuid and s.revoked_at is null and s.expires_at > clock_timestamp()`;
  return toActor(rows[0]);
}

function toActor(row: Row | undefined): Actor | null {
  if (!row) return null;
  return {
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
  };
}
