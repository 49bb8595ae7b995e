import 'server-only';
import { countInvitationsMade, createInvitation, hasOpenInvitation } from '@/lib/data/people/invitations';
import { isMember, ownSchools } from '@/lib/data/people/memberships';
import { lockOrganisation } from '@/lib/data/people/organisations';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { mayInviteMore } from '@/lib/domain/people/limits';
import { assertRoles, invitationDays } from '@/lib/domain/people/people';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { linkHash, newLinkSecret } from '@/lib/platform/secrets';

export type Invited = { email: string; roles: readonly Role[]; schoolIds: readonly string[] };
export type NewInvitation = Invited & { organisation: { id: string; kind: OrganisationKind }; invitedById: string; now: Date };

/**
 * Makes an invitation.
 * @returns its id, and the link to hand over: shown once, since only the hash of its secret is kept
 * @throws Refusal not-a-role-here | receiver-without-schools | already-a-member | already-invited | too-many-invitations
 */
export async function invite(
  db: Db,
  { organisation, email, roles, schoolIds, invitedById, now }: NewInvitation,
): Promise<{ id: string; link: string }> {
  assertRoles(organisation.kind, { roles, schoolIds });
  if (!(await ownSchools(db, organisation.id, schoolIds))) throw new Refusal('not-found', {}, 'schoolIds');
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
  return { id, link: `${env().APTHAPI_URL.replace(/\/$/, '')}/invitacion/${secret}` };
}
