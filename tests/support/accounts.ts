import { registerProducerAction } from '@/lib/actions/identity-entry';
import { mustCall } from '@/prisma/seed/demo/scenario';

export const password = 'papa oca izaño tarwi';

/** What a producer types to enter itself, in Yocalla. */
export const registration = (over: Record<string, string> = {}) => ({
  organisationName: `Asociación ${crypto.randomUUID()}`,
  kind: 'APP',
  municipalityCode: '050103',
  name: 'Justina Mamani',
  phone: '70000000',
  womenMembers: '12',
  menMembers: '9',
  email: `${crypto.randomUUID()}@prueba.test`,
  password,
  ...over,
});

/** A producer with a password, by the way that producers take. */
export async function registered(over: Record<string, string> = {}) {
  const sent = registration(over);
  const { id, userId } = await mustCall(registerProducerAction, null, sent);
  if (!id || !userId) throw new Error('not registered');
  return { email: sent.email, userId, organisationId: id, municipalityCode: sent.municipalityCode };
}

/** The secret at the end of an invitation's link. */
export const secretOf = (link: string) => link.split('/').at(-1) ?? '';
