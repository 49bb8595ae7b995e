import 'server-only';
import { notify } from '@/lib/data/notices';
import { grantMembership } from '@/lib/data/people/memberships';
import { createEconomicActor, createOrganisation, findGovernment } from '@/lib/data/people/organisations';
import { createUser } from '@/lib/data/people/users';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Db } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import { type Proof, proveIdentity } from './prove-identity';

export type Registration = {
  organisationName: string;
  kind: ActorKind;
  municipalityCode: string;
  community: string;
  name: string;
  phone: string;
  womenMembers: number;
  menMembers: number;
  email: string;
  password: string;
};

export type ProvenApplicant = { proof: Proof; passwordHash: string };

/** Whether the mail has an account and the password is its own; as long in every case. */
export async function proveApplicant({ email, password, municipalityCode }: Registration): Promise<ProvenApplicant> {
  const proof = await proveIdentity({ email, password }, 'register', municipalityCode);
  return { proof, passwordHash: await hashPassword(password) };
}

/**
 * Enters a producer that registers itself, pending until the municipality's census confirms it. Somebody with an account
 * proves it with its password and gains an organisation; where the proof fails nothing is made, and the page answers the
 * same as to everybody: whether a mail has an account is nobody else's business.
 * @throws Refusal already-exists when the municipality has a producer of that name
 */
export async function registerProducer(
  db: Db,
  registration: Registration,
  { proof, passwordHash }: ProvenApplicant,
): Promise<{ id?: string; userId?: string }> {
  if (proof.is === 'refused') return {};
  const { organisationName, kind, municipalityCode, community, name, phone, womenMembers, menMembers, email } = registration;
  const id = await createOrganisation(db, { kind: 'producer', name: organisationName, municipalityCode, status: 'pending' });
  const contact = { contactName: name, contactPhone: phone };
  await createEconomicActor(db, {
    organisationId: id,
    kind,
    ...contact,
    community,
    womenMembers,
    menMembers,
    source: 'registro propio',
  });
  const userId = proof.is === 'proven' ? proof.userId : await createUser(db, { email, name, phone, passwordHash });
  await grantMembership(db, { userId, organisationId: id, roles: ['administrator', 'producer'], schoolIds: [] });
  const government = await findGovernment(db, municipalityCode);
  if (government)
    await notify(db, {
      organisationIds: [government.id],
      code: 'producer-registered',
      params: { name: organisationName },
      href: `/municipio/censo/${id}`,
    });
  return { id, userId };
}
