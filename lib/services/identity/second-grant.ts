import 'server-only';
import { revokeInvitationsTo } from '@/lib/data/identity/invitations';
import { lockMembers, raiseMembership } from '@/lib/data/identity/memberships';
import { declineGrant, type FoundGrant, isGranter, writeSecond } from '@/lib/data/identity/role-grants';
import { notify } from '@/lib/data/notices';
import { assertKeepsManager, assertRoles } from '@/lib/domain/identity/memberships';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

type By = { userId: string; now: Date };

/**
 * The second of the two people who give a role that evaluates, awards, pays or administers. Neither of them receives it.
 * @throws Refusal second-person | roles-apart | last-administrator | not-waiting (answered before, or who proposed is no longer one of those who may)
 */
export async function secondGrant(
  db: Db,
  grant: FoundGrant,
  { userId, now }: By,
): Promise<{ id: string; roles: readonly string[] }> {
  const { id, organisationId, roles, membership, proposedById } = grant;
  if (userId === proposedById || userId === membership?.userId) throw new Refusal('second-person');
  const members = await lockMembers(db, organisationId);
  if (!(await isGranter(db, organisationId, proposedById))) throw new Refusal('not-waiting');
  await writeSecond(db, id, { secondedById: userId, now });
  if (membership) {
    // As it stands now: meanwhile somebody may have changed it.
    const held = members.find((member) => member.id === membership.id);
    if (!held) throw new Refusal('not-waiting');
    const raised = [...new Set([...(held.active && !grant.replaces ? held.roles : []), ...roles])];
    assertRoles('municipality', { roles: raised, schoolIds: membership.schoolIds });
    assertKeepsManager(
      'municipality',
      members.map((member) => (member.id === held.id ? { ...member, roles: raised, active: true } : member)),
    );
    await raiseMembership(db, membership.id, raised);
  }
  await tell(db, grant, 'role-seconded');
  return { id, roles };
}

/**
 * Somebody of the municipality says no; an invitation that cannot come to anything any more is taken back.
 * @throws Refusal not-waiting
 */
export async function refuseGrant(db: Db, grant: FoundGrant, { now }: By): Promise<{ id: string; roles: readonly string[] }> {
  await declineGrant(db, grant.id, now);
  if (grant.invitation) await revokeInvitationsTo(db, grant.organisationId, grant.invitation.email, now);
  await tell(db, grant, 'role-declined');
  return { id: grant.id, roles: grant.roles };
}

function tell(db: Db, { organisationId }: FoundGrant, code: 'role-seconded' | 'role-declined'): Promise<void> {
  return notify(db, { organisationIds: [organisationId], code, href: '/municipio/equipo' });
}
