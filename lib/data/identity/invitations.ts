import 'server-only';
import { toEnum } from '@/lib/data/enums';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { rolesFrom } from './memberships';

export type NewInvitation = {
  organisationId: string;
  email: string;
  roles: readonly Role[];
  schoolIds: readonly string[];
  secretHash: string;
  invitedById: string;
  expiresAt: Date;
};

/** @returns the invitation's id */
export async function createInvitation(db: Db, { roles, schoolIds, ...invitation }: NewInvitation): Promise<string> {
  const data = { ...invitation, roles: roles.map(toEnum), schoolIds: [...schoolIds] };
  return (await db.invitation.create({ data, select: { id: true } })).id;
}

export type FoundInvitation = {
  id: string;
  organisationId: string;
  kind: OrganisationKind;
  organisationName: string;
  email: string;
  roles: Role[];
  schoolIds: string[];
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
};

const fields = {
  id: true,
  organisationId: true,
  email: true,
  roles: true,
  schoolIds: true,
  acceptedAt: true,
  revokedAt: true,
  expiresAt: true,
  organisation: { select: { kind: true, name: true } },
} as const;

export async function findInvitationBySecret(db: Db, secretHash: string): Promise<FoundInvitation | null> {
  const row = await db.invitation.findUnique({ where: { secretHash }, select: fields });
  if (!row) return null;
  const { organisation, roles, ...invitation } = row;
  return { ...invitation, kind: organisation.kind, organisationName: organisation.name, roles: rolesFrom(roles) };
}

export async function findInvitation(db: Db, id: string): Promise<{ id: string; organisationId: string } | null> {
  return db.invitation.findUnique({ where: { id }, select: { id: true, organisationId: true } });
}

export async function hasOpenInvitation(db: Db, organisationId: string, email: string, now: Date): Promise<boolean> {
  return (await db.invitation.count({ where: { organisationId, email, ...open(now) } })) > 0;
}

/**
 * How many invitations were made within the last hour. Who asks for the same person waits for its end: two at once see one another.
 */
export async function countInvitationsMade(db: Db, invitedById: string): Promise<{ person: number; everyone: number }> {
  await db.$queryRaw`select id from users where id = ${invitedById}::uuid for no key update`;
  const [made] = await db.$queryRaw<{ person: number; everyone: number }[]>`
    select count(*) filter (where invited_by_id = ${invitedById}::uuid)::int as person, count(*)::int as everyone
      from invitations where created_at > app_clock() - interval '1 hour'`;
  return made ?? { person: 0, everyone: 0 };
}

/**
 * Uses an invitation up; of two at once only one does.
 * @throws Refusal link-used | link-expired (also when it was taken back)
 */
export async function takeInvitation(db: Db, id: string, now: Date): Promise<void> {
  const { count } = await db.invitation.updateMany({ where: { id, ...open(now) }, data: { acceptedAt: now } });
  if (count > 0) return;
  const used = await db.invitation.count({ where: { id, acceptedAt: { not: null } } });
  throw new Refusal(used > 0 ? 'link-used' : 'link-expired');
}

/** @throws Refusal wrong-step when it was accepted, revoked or expired before */
export async function revokeInvitation(db: Db, id: string, now: Date): Promise<void> {
  const { count } = await db.invitation.updateMany({ where: { id, ...open(now) }, data: { revokedAt: now } });
  if (count === 0) throw new Refusal('wrong-step');
}

/** Takes back whatever invitations of that mail still stand. */
export async function revokeInvitationsTo(db: Db, organisationId: string, email: string, now: Date): Promise<void> {
  await db.invitation.updateMany({ where: { organisationId, email, ...open(now) }, data: { revokedAt: now } });
}

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** @returns whether roles of this invitation still wait for a second person */
export async function waitsForSecond(db: Db, invitationId: string): Promise<boolean> {
  return (await db.roleGrant.count({ where: { invitationId, secondedAt: null, declinedAt: null, designation: null } })) > 0;
}

/** The invitation was accepted: its grants are of that member from here on. */
export async function grantsToMember(db: Db, invitationId: string, membershipId: string): Promise<void> {
  await db.roleGrant.updateMany({ where: { invitationId }, data: { membershipId } });
}
