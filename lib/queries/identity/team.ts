import 'server-only';
import { rolesFrom } from '@/lib/data/identity/memberships';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '../entitled';

export type MemberView = {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  roles: readonly Role[];
  schoolIds: readonly string[];
  active: boolean;
  version: number;
  isMe: boolean;
  /** Their account was opened by a code, and nobody has said yet that it is them. */
  isHeld: boolean;
};
export type OpenInvitation = { id: string; email: string; roles: readonly Role[]; expiresAt: Date };
export type SchoolOption = { id: string; name: string; zone: string };
/** A role that waits for the second of two people. */
export type ProposedRole = {
  id: string;
  /** For whom: a member's name, or the mail of somebody invited. */
  person: string;
  roles: readonly Role[];
  proposedBy: string;
  proposedAt: Date;
  /** The reader proposed it, or would receive it: somebody else answers. */
  isMine: boolean;
};

export type TeamView = {
  organisationId: string;
  kind: OrganisationKind;
  /** The reader invites and changes roles; whoever only seconds does not. */
  manages: boolean;
  members: MemberView[];
  invitations: OpenInvitation[];
  proposed: ProposedRole[];
  schools: SchoolOption[];
};

/** The people of one's organisation with their roles, and the invitations that stand. Two statements, four for a municipality. */
export async function readTeam(): Promise<TeamView | null> {
  const actor = await readEntitledActor('members.read');
  if (!actor) return null;
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
      user: { select: { id: true, name: true, email: true, phone: true, heldSince: true } },
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
    organisationId,
    kind,
    manages: canDo(actor, 'membership.change'),
    invitations: await readOpenInvitations(organisationId),
    proposed: kind === 'municipality' ? await readProposed(organisationId, actor.userId) : [],
    schools: schools.map(({ zone, ...school }) => ({ ...school, zone: zone.name })),
    members: members.map(({ user, roles, schools: bound, ...member }) => ({
      ...member,
      name: user.name,
      email: user.email,
      phone: user.phone,
      isHeld: user.heldSince !== null,
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

async function readProposed(organisationId: string, readerId: string): Promise<ProposedRole[]> {
  return prisma().$queryRaw`
    select g.id::text, coalesce(u.name, i.email, '') as person, g.roles::text[] as roles, p.name as "proposedBy", g.proposed_at as "proposedAt",
           ${readerId}::uuid in (g.proposed_by_id, m.user_id) is true as "isMine"
      from role_grants g join users p on p.id = g.proposed_by_id
      left join memberships m on m.id = g.membership_id left join users u on u.id = m.user_id
      left join invitations i on i.id = g.invitation_id
     where g.organisation_id = ${organisationId}::uuid and g.seconded_at is null and g.declined_at is null and g.designation is null
       and (i.id is null or (i.revoked_at is null and i.expires_at > app_clock()))
       and (m.id is not null or i.id is not null)
     order by g.proposed_at
     limit 100`;
}
