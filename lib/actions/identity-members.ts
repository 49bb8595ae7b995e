'use server';

import { findInvitation, revokeInvitation } from '@/lib/data/identity/invitations';
import { findMembership } from '@/lib/data/identity/memberships';
import { findOrganisation } from '@/lib/data/identity/organisations';
import {
  AdministratorInput,
  assertDesignated,
  designationOf,
  InvitationInput,
  MembershipInput,
  OneInvitationInput,
  OrganisationInput,
} from '@/lib/domain/identity/inputs';
import { managingRole } from '@/lib/domain/identity/memberships';
import { changeMembership } from '@/lib/services/identity/change-membership';
import { bringIn, inviteAdministrator } from '@/lib/services/identity/create-organisation';
import { invite } from '@/lib/services/identity/invite';
import { defineAction } from './define-action';

export const inviteAction = defineAction({
  name: 'invitation.create',
  input: InvitationInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input, now }) => invite(db, { ...input, organisation: actor.organisation, invitedById: actor.userId, now }),
  record: ({ id }) => ({ id }),
  resent: 'further',
});

export const revokeInvitationAction = defineAction({
  name: 'invitation.revoke',
  input: OneInvitationInput,
  find: ({ db, input }) => findInvitation(db, input.invitationId),
  run: async ({ db, subject, now }) => {
    await revokeInvitation(db, subject.id, now);
    return { id: subject.id };
  },
});

export const changeMembershipAction = defineAction({
  name: 'membership.change',
  input: MembershipInput,
  find: ({ db, input }) => findMembership(db, input.membershipId),
  run: ({ db, actor, subject, input, now }) => changeMembership(db, subject, input, { userId: actor.userId, now }),
  resent: 'version',
});

export const createOrganisationAction = defineAction({
  name: 'organisation.create',
  input: OrganisationInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input, now }) =>
    bringIn(db, { ...input, designation: designationOf(input) }, { invitedById: actor.userId, now }),
  record: ({ id, invitationId, secondId }) => ({ id, invitationId, secondId }),
  resent: 'further',
});

export const inviteAdministratorAction = defineAction({
  name: 'organisation.invite-administrator',
  input: AdministratorInput,
  find: async ({ db, input }) => {
    const organisation = await findOrganisation(db, input.organisationId);
    if (!organisation || organisation.kind === 'producer' || organisation.kind === 'operator') return null;
    assertDesignated(organisation.kind, input);
    return organisation;
  },
  run: ({ db, actor, input, subject, now }) => {
    const first = { email: input.email, role: input.role ?? managingRole(subject.kind), designation: designationOf(input) };
    return inviteAdministrator(db, subject, first, { invitedById: actor.userId, now });
  },
  record: ({ id }) => ({ id }),
  resent: 'further',
});
