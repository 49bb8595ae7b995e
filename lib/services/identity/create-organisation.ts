import 'server-only';
import { revokeInvitationsTo } from '@/lib/data/identity/invitations';
import { createOrganisation, lockOrganisation, municipalityExists } from '@/lib/data/identity/organisations';
import { countGranters, type Designation } from '@/lib/data/identity/role-grants';
import { notify } from '@/lib/data/notices';
import type { OrganisationKind, Role } from '@/lib/domain/access/actor';
import { type InvitedKind, managingRole } from '@/lib/domain/identity/memberships';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { invite } from './invite';

export type OrganisationRequest = {
  kind: InvitedKind;
  organisationName: string;
  municipalityCode?: string | undefined;
  email: string;
  /** Of a municipality: the second of its first two people, and the document that names both. */
  authorityEmail?: string | undefined;
  designation?: Designation | undefined;
};
type By = { invitedById: string; now: Date };

/**
 * Brings in an organisation with the invitation of its first administrator; a municipality with those of its first two people, the
 * administrator and the authority, whom the authority's document names. From there on the two give the roles.
 * @throws Refusal not-found (no such municipality) | already-exists | same-person-twice
 */
export async function bringIn(
  db: Db,
  { kind, organisationName, municipalityCode, email, authorityEmail, designation }: OrganisationRequest,
  by: By,
) {
  if (municipalityCode && !(await municipalityExists(db, municipalityCode)))
    throw new Refusal('not-found', {}, 'municipalityCode');
  if (authorityEmail === email) throw new Refusal('same-person-twice', {}, 'authorityEmail');
  const organisation = { kind, name: organisationName, municipalityCode: municipalityCode ?? null, status: 'confirmed' } as const;
  const id = await createOrganisation(db, organisation);
  const first = await inviteFirst(db, { id, kind }, { email, role: managingRole(kind), designation }, by);
  const second =
    kind === 'municipality' && authorityEmail
      ? await inviteFirst(db, { id, kind }, { email: authorityEmail, role: 'authority', designation }, by)
      : null;
  return { id, invitationId: first.id, link: first.link, ...(second && { secondId: second.id, secondLink: second.link }) };
}

type First = { email: string; role: Role; designation?: Designation | undefined };

/**
 * Invites somebody who can give roles when those who could are gone; those who are left are told. A municipality has two, and gets no
 * third from outside.
 * @throws Refusal two-stand-already
 */
export async function inviteAdministrator(db: Db, organisation: { id: string; kind: OrganisationKind }, first: First, by: By) {
  await lockOrganisation(db, organisation.id);
  await revokeInvitationsTo(db, organisation.id, first.email, by.now);
  if (organisation.kind === 'municipality' && (await countGranters(db, organisation.id, by.now)) >= 2)
    throw new Refusal('two-stand-already');
  return inviteFirst(db, organisation, first, by);
}

async function inviteFirst(
  db: Db,
  organisation: { id: string; kind: OrganisationKind },
  { email, role, designation }: First,
  by: By,
) {
  const invitation = await invite(db, { organisation, email, roles: [role], schoolIds: [], designation, ...by });
  const href = organisation.kind === 'municipality' ? '/municipio/equipo' : '/cuenta/equipo';
  await notify(db, { organisationIds: [organisation.id], code: 'administrator-invited', params: { email }, href });
  return invitation;
}
