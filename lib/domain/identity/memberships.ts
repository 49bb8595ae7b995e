import { applyingRoles, type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';

/** Days that the link of an invitation stands. */
export const invitationDays = 14;

/** Organisations that the operator brings in; producers register themselves. */
export const invitedKinds = ['municipality', 'university', 'ngo'] as const satisfies readonly OrganisationKind[];
export type InvitedKind = (typeof invitedKinds)[number];

/** The role that manages people in each kind of organisation. */
export function managingRole(kind: OrganisationKind): Role {
  return kind === 'operator' ? 'operator' : 'administrator';
}

export type Belonging = { userId: string; roles: readonly Role[]; active: boolean };

/**
 * Holds the roles given in an organisation to what its kind has, and binds receivers to schools.
 * @throws Refusal not-a-role-here | roles-apart | receiver-without-schools
 */
export function assertRoles(
  kind: OrganisationKind,
  { roles, schoolIds }: { roles: readonly Role[]; schoolIds: readonly string[] },
): void {
  const allowed: readonly Role[] = rolesOf[kind];
  if (roles.length === 0 || roles.some((role) => !allowed.includes(role))) throw new Refusal('not-a-role-here', {}, 'roles');
  // Who says what the law is does not apply it too.
  if (roles.includes('legal-adviser') && roles.some((role) => applyingRoles.includes(role)))
    throw new Refusal('roles-apart', {}, 'roles');
  if (roles.includes('receiver') && schoolIds.length === 0) throw new Refusal('receiver-without-schools', {}, 'schoolIds');
}

/**
 * An organisation always keeps somebody who manages its people.
 * @param after its members as the change would leave them
 * @throws Refusal last-administrator
 */
export function assertKeepsManager(kind: OrganisationKind, after: readonly Belonging[]): void {
  const role = managingRole(kind);
  if (!after.some((member) => member.active && member.roles.includes(role))) throw new Refusal('last-administrator', {}, 'roles');
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
