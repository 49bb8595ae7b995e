import 'server-only';
import {
  areOwnSchools,
  type FoundMembership,
  lockMembers,
  saveMembershipChange as writeMembership,
} from '@/lib/data/identity/memberships';
import { dropWaitingGrants } from '@/lib/data/identity/role-grants';
import { findEmail } from '@/lib/data/identity/users';
import { revokeSessionsAt } from '@/lib/data/sessions';
import type { Role } from '@/lib/domain/access/actor';
import { guardedAmong } from '@/lib/domain/access/guarded';
import { assertKeepsManager, assertRoles } from '@/lib/domain/identity/memberships';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { proposeRoles } from './propose-roles';

type By = { userId: string; now: Date };
export type MembershipRequest = { version: number; roles: readonly Role[]; schoolIds: readonly string[]; active: boolean };

/**
 * Gives a member other roles, or lets them go: who left keeps their name on what they did, and no session. A role that evaluates,
 * awards, pays or administers in a municipality waits for a second person; what else changes, changes now.
 * @throws Refusal not-a-role-here | receiver-without-schools | last-administrator | own-role | changed-meanwhile
 */
export async function changeMembership(
  db: Db,
  { id, userId, organisationId, kind }: FoundMembership,
  change: MembershipRequest,
  by: By,
) {
  const members = await lockMembers(db, organisationId);
  const before = members.find((member) => member.id === id);
  if (!before) throw new Refusal('not-found');
  const wanted = change.active ? change.roles : before.roles;
  const schoolIds = change.active && wanted.includes('receiver') ? change.schoolIds : [];
  if (change.active) assertRoles(kind, { roles: wanted, schoolIds });
  if (!(await areOwnSchools(db, organisationId, schoolIds))) throw new Refusal('not-found', {}, 'schoolIds');

  const held = before.active ? before.roles : [];
  const proposed = change.active ? guardedAmong(kind, wanted).filter((role) => !held.includes(role)) : [];
  const rest = wanted.filter((role) => !proposed.includes(role));
  // Who was to have such roles alone keeps what they have until the second person has said yes.
  const roles = rest.length > 0 ? rest : before.roles;
  // Who comes back for such roles alone stays out until the second person has said yes.
  const active = change.active && (before.active || rest.length > 0);
  assertKeepsManager(
    kind,
    members.map((member) => (member.id === id ? { ...member, roles, active } : member)),
  );
  await writeMembership(db, { id, version: change.version, roles, schoolIds, active });
  if (!active) await revokeSessionsAt(db, userId, organisationId);
  await dropWaitingGrants(db, id, by.now);
  if (proposed.length > 0)
    await propose(db, { id, userId, organisationId }, { roles: proposed, replaces: rest.length === 0 }, by);
  return { id, roles, active, proposed };
}

async function propose(
  db: Db,
  { id, userId, organisationId }: Pick<FoundMembership, 'id' | 'userId' | 'organisationId'>,
  grant: { roles: readonly Role[]; replaces: boolean },
  by: By,
): Promise<void> {
  if (by.userId === userId) throw new Refusal('own-role', {}, 'roles');
  const email = (await findEmail(db, userId)) ?? '';
  await proposeRoles(db, { organisationId, to: { membershipId: id }, ...grant, proposedById: by.userId }, email);
}
