import { office } from '@/lib/routes/office';
import 'server-only';
import { grantMembership } from '@/lib/data/identity/memberships';
import { findGovernment } from '@/lib/data/identity/organisations';
import { createUser, lockLogin } from '@/lib/data/identity/users';
import { notify } from '@/lib/data/notices';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { personOf, rememberBrowser } from '@/lib/platform/known-browser';
import { signIn } from '../sessions/sign-in';
import { createProducer } from './create-producer';
import type { ProvenApplicant, Registration } from './prove-applicant';

/**
 * Enters a producer that registers itself, pending until the municipality's census confirms it, and signs its person in. Somebody with
 * an account proves it with its password and gains an organisation; everybody else gets an account of their own, also under a mail
 * or a phone that somebody has already: whether that is so shows nowhere (docs/decisions/0036).
 * @throws Refusal name-registered when the municipality has a producer of that name; sent-at-once
 */
export async function registerProducer(
  db: Db,
  registration: Registration,
  { login, seen, proof, passwordHash }: ProvenApplicant,
) {
  if (proof.is !== 'proven' && (await lockLogin(db, login)) !== seen) throw new Refusal('sent-at-once');
  const { name, phone, email } = registration;
  const id = await createProducer(db, registration, { contactName: name, contactPhone: phone, source: 'registro propio' });
  const userId = proof.is === 'proven' ? proof.userId : await createUser(db, { email: email ?? null, name, phone, passwordHash });
  await grantMembership(db, { userId, organisationId: id, roles: ['administrator', 'producer'], schoolIds: [] });
  const government = await findGovernment(db, registration.municipalityCode);
  if (government)
    await notify(db, {
      organisationIds: [government.id],
      code: 'producer-registered',
      params: { name: registration.organisationName },
      href: office.actor(id),
    });
  const { home } = await signIn(db, userId, { organisationId: id, kind: 'producer', roles: ['administrator', 'producer'] });
  if (proof.is !== 'proven') await rememberBrowser(personOf({ userId, recoveries: 0 }));
  return { id, userId, home };
}
