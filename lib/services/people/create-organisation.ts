import 'server-only';
import { notify } from '@/lib/data/notices';
import { revokeInvitationsTo } from '@/lib/data/people/invitations';
import { createOrganisation, lockOrganisation, municipalityExists } from '@/lib/data/people/organisations';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { type InvitedKind, managingRole } from '@/lib/domain/people/people';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { invite } from './invite';

export type NewOrganisation = {
  kind: InvitedKind;
  organisationName: string;
  municipalityCode?: string | undefined;
  email: string;
};
type By = { invitedById: string; now: Date };

/**
 * Brings in a municipality, a university or an NGO, with the invitation of its first administrator.
 * @throws Refusal not-found (no such municipality) | already-exists
 */
export async function bringIn(db: Db, { kind, organisationName, municipalityCode, email }: NewOrganisation, by: By) {
  if (municipalityCode && !(await municipalityExists(db, municipalityCode)))
    throw new Refusal('not-found', {}, 'municipalityCode');
  const organisation = { kind, name: organisationName, municipalityCode: municipalityCode ?? null, status: 'confirmed' } as const;
  const id = await createOrganisation(db, organisation);
  const invitation = await inviteAdministrator(db, { id, kind }, email, by);
  return { id, invitationId: invitation.id, link: invitation.link };
}

/** Invites another administrator when the one there was is gone; those who are left are told. */
export async function inviteAdministrator(db: Db, organisation: { id: string; kind: OrganisationKind }, email: string, by: By) {
  await lockOrganisation(db, organisation.id);
  await revokeInvitationsTo(db, organisation.id, email, by.now);
  const invitation = await invite(db, { organisation, email, roles: [managingRole(organisation.kind)], schoolIds: [], ...by });
  const href = organisation.kind === 'municipality' ? '/municipio/equipo' : '/cuenta/equipo';
  await notify(db, { organisationIds: [organisation.id], code: 'administrator-invited', params: { email }, href });
  return invitation;
}
