import 'server-only';
import {
  type FoundMembership,
  lockMembers,
  ownSchools,
  changeMembership as writeMembership,
} from '@/lib/data/people/memberships';
import { revokeSessionsAt } from '@/lib/data/people/sessions';
import type { Role } from '@/lib/domain/access/actor';
import { assertKeepsManager, assertRoles } from '@/lib/domain/people/people';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

export type MembershipChange = { version: number; roles: readonly Role[]; schoolIds: readonly string[]; active: boolean };

/**
 * Gives a member other roles, or lets them go: who left keeps their name on what they did, and no session.
 * @throws Refusal not-a-role-here | receiver-without-schools | last-administrator | changed-meanwhile
 */
export async function changeMembership(db: Db, { id, userId, organisationId, kind }: FoundMembership, change: MembershipChange) {
  const members = await lockMembers(db, organisationId);
  const before = members.find((member) => member.id === id);
  if (!before) throw new Refusal('not-found');
  const roles = change.active ? change.roles : before.roles;
  const schoolIds = change.active && roles.includes('receiver') ? change.schoolIds : [];
  if (change.active) assertRoles(kind, { roles, schoolIds });
  if (!(await ownSchools(db, organisationId, schoolIds))) throw new Refusal('not-found', {}, 'schoolIds');
  assertKeepsManager(
    kind,
    members.map((member) => (member.id === id ? { ...member, roles, active: change.active } : member)),
  );
  await writeMembership(db, { id, version: change.version, roles, schoolIds, active: change.active });
  if (!change.active) await revokeSessionsAt(db, userId, organisationId);
  return { id, roles, active: change.active };
}
