import 'server-only';
import { findByCode } from '@/lib/data/identity/recovery';
import { Refusal } from '@/lib/domain/refusal';
import { codeHash } from '@/lib/platform/code-hash';
import { prisma } from '@/lib/platform/database';
import { blindKey } from '@/lib/platform/secrets';
import { hashNewPassword } from './new-password';
import { paced } from './prove-identity';
import type { ProvenRecovery } from './use-code';

export type Recovery = { login: string; code: string; newPassword: string };

/**
 * Looks at a code, as long for one that nobody made, and paced as every such try is.
 * @throws Refusal wrong-code, the same for an unknown account, a code of somebody else, used or run out, and too many tries; too-busy
 */
export async function proveCode({ login, code, newPassword }: Recovery): Promise<ProvenRecovery> {
  const hash = codeHash(code);
  const passwordHash = await hashNewPassword(newPassword, [login], 'newPassword');
  const proof = await paced(blindKey(`account:${login}:recovery`), { purpose: 'recovery', known: false }, async () => {
    const found = await findByCode(prisma(), hash, login);
    return found
      ? { proof: { is: 'proven', userId: found.userId }, outcome: 'succeeded' }
      : { proof: { is: 'refused' }, outcome: 'failed' };
  });
  if (proof.is !== 'proven') throw new Refusal('wrong-code', {}, 'code');
  return { userId: proof.userId, hash, passwordHash };
}
