import 'server-only';
import { fromEnum, toEnum } from '@/lib/data/enums';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import type { Role as StoredRole } from '@/lib/platform/prisma/enums';

export type MembershipPlace = { organisationId: string; kind: OrganisationKind; roles: readonly Role[] };

/** Where a person last acted, or the first organisation they belong to; null when they belong to none. */
export async function findStartingPlace(db: Db, userId: string): Promise<MembershipPlace | null> {
  const rows = await db.$queryRaw<{ organisation_id: string; kind: OrganisationKind; roles: Role[] }[]>`
    select m.organisation_id::text, o.kind::text, m.roles::text[] as roles
      from memberships m join organisations o on o.id = m.organisation_id
     where m.user_id = ${userId}::uuid and m.active
     order by (select max(s.created_at) from sessions s where s.user_id = m.user_id and s.organisation_id = m.organisation_id) desc nulls last, o.name
     limit 1`;
  const [row] = rows;
  return row ? { organisationId: row.organisation_id, kind: row.kind, roles: row.roles } : null;
}

export async function findPlace(db: Db, userId: string, organisationId: string): Promise<MembershipPlace | null> {
  const row = await db.membership.findFirst({
    where: { userId, organisationId, active: true },
    select: { roles: true, organisation: { select: { kind: true } } },
  });
  return row && { organisationId, kind: row.organisation.kind, roles: rolesFrom(row.roles) };
}

export type Member = { id: string; userId: string; roles: Role[]; active: boolean; version: number };

/** Locks the organisation's memberships: who counts the administrators counts them alone. */
export async function lockMembers(db: Db, organisationId: string): Promise<Member[]> {
  const rows = await db.$queryRaw<Member[]>`
    select id::text, user_id::text as "userId", roles::text[] as roles, active, version
      from memberships where organisation_id = ${organisationId}::uuid order by id for update`;
  return rows;
}

export type Grant = { userId: string; organisationId: string; roles: readonly Role[]; schoolIds: readonly string[] };

/**
 * Adds a person to an organisation. Who belongs already keeps what they have and gains the rest; who had left starts
 * over with the new roles.
 * @returns the membership's id
 */
export async function grantMembership(db: Db, { userId, organisationId, roles, schoolIds }: Grant): Promise<string> {
  const key = { userId_organisationId: { userId, organisationId } };
  const before = await db.membership.findUnique({
    where: key,
    select: { active: true, roles: true, schools: { select: { schoolId: true } } },
  });
  const kept = before?.active ? before : { roles: [], schools: [] };
  const given = { roles: [...new Set([...kept.roles, ...roles.map(toEnum)])], active: true };
  const { id } = await db.membership.upsert({
    where: key,
    create: { userId, organisationId, ...given },
    update: { ...given, version: { increment: 1 } },
    select: { id: true },
  });
  await bindSchools(db, id, [...new Set([...kept.schools.map(({ schoolId }) => schoolId), ...schoolIds])]);
  return id;
}

export async function isMember(db: Db, organisationId: string, email: string): Promise<boolean> {
  return (await db.membership.count({ where: { organisationId, active: true, user: { email } } })) > 0;
}

export type MembershipChange = {
  id: string;
  version: number;
  roles: readonly Role[];
  schoolIds: readonly string[];
  active: boolean;
};

/** @throws Refusal changed-meanwhile when somebody else changed it first */
export async function saveMembershipChange(db: Db, { id, version, roles, schoolIds, active }: MembershipChange): Promise<void> {
  const { count } = await db.membership.updateMany({
    where: { id, version },
    data: { roles: roles.map(toEnum), active, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed-meanwhile');
  await bindSchools(db, id, schoolIds);
}

/** Gives a member these roles, and lets back in who had left. Whoever calls holds the row. */
export async function raiseMembership(db: Db, id: string, roles: readonly Role[]): Promise<void> {
  const data = { roles: roles.map(toEnum), active: true, version: { increment: 1 } };
  await db.membership.update({ where: { id }, data, select: { id: true } });
}

async function bindSchools(db: Db, membershipId: string, schoolIds: readonly string[]): Promise<void> {
  await db.membershipSchool.deleteMany({ where: { membershipId } });
  if (schoolIds.length > 0)
    await db.membershipSchool.createMany({ data: schoolIds.map((schoolId) => ({ membershipId, schoolId })) });
}

export type FoundMembership = { id: string; userId: string; organisationId: string; kind: OrganisationKind };

export async function findMembership(db: Db, id: string): Promise<FoundMembership | null> {
  const row = await db.membership.findUnique({
    where: { id },
    select: { id: true, userId: true, organisationId: true, organisation: { select: { kind: true } } },
  });
  return row && { id: row.id, userId: row.userId, organisationId: row.organisationId, kind: row.organisation.kind };
}

/** @returns whether every one of these schools is the organisation's own */
export async function areOwnSchools(db: Db, organisationId: string, schoolIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(schoolIds)];
  return (await db.school.count({ where: { organisationId, id: { in: wanted } } })) === wanted.length;
}

/** Roles as the database's client writes them → as the domain does. */
export function rolesFrom(roles: readonly StoredRole[]): Role[] {
  return roles.map(fromEnum);
}
