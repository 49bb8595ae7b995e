import 'server-only';
import { rolesFrom } from '@/lib/data/people/memberships';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { may } from '@/lib/domain/access/may';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

export type MemberView = {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  schoolIds: readonly string[];
  active: boolean;
  version: number;
  isMe: boolean;
};
export type OpenInvitation = { id: string; email: string; roles: readonly Role[]; expiresAt: Date };
export type SchoolOption = { id: string; name: string; zone: string };
export type Team = { kind: OrganisationKind; members: MemberView[]; invitations: OpenInvitation[]; schools: SchoolOption[] };

/** The people of one's organisation with their roles, and the invitations that stand. Two statements, three for a municipality. */
export async function readTeam(): Promise<Team | null> {
  const actor = await readActor();
  if (!actor || !may(actor, 'members.read', { id: actor.organisation.id, organisationId: actor.organisation.id })) return null;
  const { id: organisationId, kind } = actor.organisation;
  const members = await prisma().membership.findMany({
    where: { organisationId },
    orderBy: [{ active: 'desc' }, { user: { name: 'asc' } }],
    take: 200,
    select: {
      id: true,
      roles: true,
      active: true,
      version: true,
      user: { select: { id: true, name: true, email: true } },
      schools: { select: { schoolId: true } },
    },
  });
  const schools =
    kind === 'municipality'
      ? await prisma().school.findMany({
          where: { organisationId, active: true },
          orderBy: { name: 'asc' },
          take: 400,
          select: { id: true, name: true, zone: { select: { name: true } } },
        })
      : [];
  return {
    kind,
    invitations: await readOpenInvitations(organisationId),
    schools: schools.map(({ zone, ...school }) => ({ ...school, zone: zone.name })),
    members: members.map(({ user, roles, schools: bound, ...member }) => ({
      ...member,
      name: user.name,
      email: user.email,
      roles: rolesFrom(roles),
      schoolIds: bound.map(({ schoolId }) => schoolId),
      isMe: user.id === actor.userId,
    })),
  };
}

async function readOpenInvitations(organisationId: string): Promise<OpenInvitation[]> {
  return prisma().$queryRaw`
    select id::text, email, roles::text[] as roles, expires_at as "expiresAt"
      from invitations
     where organisation_id = ${organisationId}::uuid and accepted_at is null and revoked_at is null and expires_at > app_clock()
     order by created_at desc
     limit 100`;
}
