import 'server-only';
import { countLogin } from '@/lib/data/identity/users';
import { phoneKey } from '@/lib/domain/identity/login';
import { prisma } from '@/lib/platform/database';
import type { NewProducer } from './create-producer';
import { hashNewPassword } from './new-password';
import { type Proof, proveIdentity } from './prove-identity';

export type Registration = NewProducer & { name: string; phone: string; email?: string | undefined; password: string };

/** @property seen how many accounts had that login then: what was made meanwhile is not looked at here. */
export type ProvenApplicant = { login: string; seen: number; proof: Proof; passwordHash: string };

/** Whether the mail, or without one the phone, has an account and the password is its own; as long in every case. */
export async function proveApplicant(registration: Registration): Promise<ProvenApplicant> {
  const { email, phone, name, organisationName, password, municipalityCode } = registration;
  const passwordHash = await hashNewPassword(password, [email ?? '', phone, name, organisationName]);
  const login = email ?? phoneKey(phone);
  const seen = await countLogin(prisma(), login);
  return { login, seen, proof: await proveIdentity({ login, password }, 'register', municipalityCode), passwordHash };
}
