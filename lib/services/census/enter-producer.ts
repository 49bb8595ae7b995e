import 'server-only';
import { grantMembership } from '@/lib/data/identity/memberships';
import { hasSealedTenders } from '@/lib/data/identity/recovery';
import { createUser } from '@/lib/data/identity/users';
import { notify } from '@/lib/data/notices';
import type { Actor } from '@/lib/domain/access/actor';
import type { EnteredProducer } from '@/lib/domain/census/actor-input';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { noPassword } from '@/lib/platform/password';
import { producer } from '@/lib/routes/producer';
import { createProducer } from '@/lib/services/identity/create-producer';
import { issueCode } from '@/lib/services/identity/issue-code';

/**
 * Enters a producer whose person stands in front of the census officer and agrees, how is kept. They get an account without a password,
 * and a code to choose one; while the municipality has sealed offers the code comes from elsewhere, as every code does.
 * @returns the organisation, whether sealed offers keep the code from it, and the code where there is one, shown once
 * @throws Refusal name-in-census
 */
export async function enterProducer(
  db: Db,
  { name, phone, email, consent, ...entered }: EnteredProducer,
  by: Actor,
): Promise<{ id: string; code?: string; isSealed: boolean }> {
  const { municipalityCode, id: governmentId } = by.organisation;
  if (!municipalityCode) throw new Refusal('not-found');
  const contact = { contactName: name, contactPhone: phone, source: 'censo municipal' };
  const id = await createProducer(db, { ...entered, municipalityCode }, { ...contact, consent, enteredById: by.userId });
  const userId = await createUser(db, { email: email ?? null, name, phone, passwordHash: noPassword });
  await grantMembership(db, { userId, organisationId: id, roles: ['administrator', 'producer'], schoolIds: [] });
  await notify(db, { organisationIds: [id], code: 'producer-entered', href: producer.file() });
  if (await hasSealedTenders(db, governmentId)) return { id, isSealed: true };
  const organisation = { id, kind: 'producer', municipalityCode } as const;
  return { id, code: (await issueCode(db, { userId, name, sells: true, organisation }, by)).code, isSealed: false };
}
