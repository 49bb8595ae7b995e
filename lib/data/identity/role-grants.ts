import 'server-only';
import { fromEnum, toEnum } from '@/lib/data/enums';
import type { Role } from '@/lib/domain/access/actor';
import { grantingRoles } from '@/lib/domain/access/guarded';
import { dateOf } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** The authority's document that names somebody. */
export type Designation = { number: string; on: Day };

export type NewGrant = {
  organisationId: string;
  /** To whom: a member, or whoever is invited. */
  to: { membershipId: string } | { invitationId: string };
  roles: readonly Role[];
  /** In the place of what the member has. */
  replaces?: boolean;
  proposedById: string;
  designation?: Designation | undefined;
};

export async function createGrant(db: Db, { to, roles, designation, ...grant }: NewGrant): Promise<{ id: string }> {
  const named = designation ? { designation: designation.number, designatedOn: dateOf(designation.on) } : {};
  return db.roleGrant.create({ data: { ...grant, ...to, ...named, roles: roles.map(toEnum) }, select: { id: true } });
}

export type FoundGrant = {
  id: string;
  organisationId: string;
  roles: Role[];
  replaces: boolean;
  proposedById: string;
  membership: { id: string; userId: string; roles: Role[]; schoolIds: string[] } | null;
  invitation: { id: string; email: string } | null;
};

/** A grant by its id, with whom it is for. */
export async function findGrant(db: Db, id: string): Promise<FoundGrant | null> {
  const row = await db.roleGrant.findUnique({
    where: { id },
    select: {
      id: true,
      organisationId: true,
      roles: true,
      replaces: true,
      proposedById: true,
      membership: { select: { id: true, userId: true, roles: true, schools: { select: { schoolId: true } } } },
      invitation: { select: { id: true, email: true } },
    },
  });
  if (!row) return null;
  const { membership, roles, ...grant } = row;
  return {
    ...grant,
    roles: roles.map(fromEnum),
    membership: membership && {
      id: membership.id,
      userId: membership.userId,
      roles: membership.roles.map(fromEnum),
      schoolIds: membership.schools.map(({ schoolId }) => schoolId),
    },
  };
}

const waiting = { secondedAt: null, declinedAt: null, designation: null } as const;

/** The second person says yes; of two at once one does. @throws Refusal not-waiting */
export async function writeSecond(db: Db, id: string, { secondedById, now }: { secondedById: string; now: Date }): Promise<void> {
  const { count } = await db.roleGrant.updateMany({ where: { id, ...waiting }, data: { secondedById, secondedAt: now } });
  if (count === 0) throw new Refusal('not-waiting');
}

/** @throws Refusal not-waiting */
export async function declineGrant(db: Db, id: string, now: Date): Promise<void> {
  const { count } = await db.roleGrant.updateMany({ where: { id, ...waiting }, data: { declinedAt: now } });
  if (count === 0) throw new Refusal('not-waiting');
}

/** What was proposed for a member and nobody has answered yet falls away: their roles were looked at anew. */
export async function dropWaitingGrants(db: Db, membershipId: string, now: Date): Promise<void> {
  await db.roleGrant.updateMany({ where: { membershipId, ...waiting }, data: { declinedAt: now } });
}

/** @returns whether this person may propose or second roles there today, and is not held after a recovery */
export async function isGranter(db: Db, organisationId: string, userId: string): Promise<boolean> {
  const roles = { hasSome: grantingRoles.map(toEnum) };
  return (await db.membership.count({ where: { organisationId, userId, active: true, roles, user: { heldSince: null } } })) > 0;
}

/**
 * How many can give roles in a municipality, or are on their way: members with such a role, and those whom the operator invited as
 * such and who have not answered. Whoever is held after a recovery cannot: were they all, nobody could say that it is them.
 */
export async function countGranters(db: Db, organisationId: string, now: Date): Promise<number> {
  const roles = { hasSome: grantingRoles.map(toEnum) };
  const members = await db.membership.count({ where: { organisationId, active: true, roles, user: { heldSince: null } } });
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const invited = await db.invitation.count({
    where: { organisationId, ...open, grants: { some: { designation: { not: null } } } },
  });
  return members + invited;
}
