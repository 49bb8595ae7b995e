import 'server-only';
import { countInvitationsMade, createInvitation, hasOpenInvitation } from '@/lib/data/identity/invitations';
import { areOwnSchools, isMember } from '@/lib/data/identity/memberships';
import { lockOrganisation } from '@/lib/data/identity/organisations';
import type { Designation } from '@/lib/data/identity/role-grants';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { guardedAmong } from '@/lib/domain/access/guarded';
import { mayInviteMore } from '@/lib/domain/identity/limits';
import { assertRoles, invitationDays } from '@/lib/domain/identity/memberships';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { linkHash, newLinkSecret } from '@/lib/platform/secrets';
import { proposeRoles } from './propose-roles';

export type Invited = { email: string; roles: readonly Role[]; schoolIds: readonly string[] };
export type InvitationRequest = Invited & {
  organisation: { id: string; kind: OrganisationKind };
  invitedById: string;
  now: Date;
  /** Where the operator brings in one of a municipality's first two. */
  designation?: Designation | undefined;
};

/**
 * Makes an invitation. Roles that evaluate, award, pay or administer in a municipality wait for a second of its people, unless the
 * authority's designation gives them.
 * @returns its id, and the link to hand over: shown once, since only the hash of its secret is kept
 * @throws Refusal not-a-role-here | receiver-without-schools | already-a-member | already-invited | too-many-invitations
 */
export async function invite(
  db: Db,
  { organisation, email, roles, schoolIds, invitedById, now, designation }: InvitationRequest,
): Promise<{ id: string; link: string }> {
  assertRoles(organisation.kind, { roles, schoolIds });
  if (!(await areOwnSchools(db, organisation.id, schoolIds))) throw new Refusal('not-found', {}, 'schoolIds');
  await lockOrganisation(db, organisation.id);
  if (await isMember(db, organisation.id, email)) throw new Refusal('already-a-member', {}, 'email');
  if (await hasOpenInvitation(db, organisation.id, email, now)) throw new Refusal('already-invited', {}, 'email');
  if (!mayInviteMore(await countInvitationsMade(db, invitedById))) throw new Refusal('too-many-invitations');
  const secret = newLinkSecret();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const id = await createInvitation(db, {
    organisationId: organisation.id,
    email,
    roles,
    schoolIds,
    secretHash: linkHash(secret),
    invitedById,
    expiresAt,
  });
  const guarded = guardedAmong(organisation.kind, roles);
  if (guarded.length > 0) {
    const grant = { organisationId: organisation.id, roles: guarded, proposedById: invitedById, designation };
    await proposeRoles(db, { ...grant, to: { invitationId: id } }, email);
  }
  return { id, link: `${env().APTHAPI_URL.replace(/\/$/, '')}/invitacion/${secret}` };
}
