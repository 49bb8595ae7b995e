import 'server-only';
import { randomInt } from 'node:crypto';
import { createCode, hasSealedTenders, type Recoverable } from '@/lib/data/identity/recovery';
import type { Actor } from '@/lib/domain/access/actor';
import { codeLength, codeLetters, codeShown } from '@/lib/domain/identity/recovery';
import { Refusal } from '@/lib/domain/refusal';
import { codeHash } from '@/lib/platform/code-hash';
import type { Db } from '@/lib/platform/database';
import { tellOfRecovery } from './tell-of-recovery';

/**
 * Hands over a code with which somebody chooses a new password, once and within a day. Whoever buys cannot let themselves in with those
 * who sell: while a municipality has sealed offers, none of its people hands a code to somebody of a producer.
 * @returns the code, shown once: only its hash is kept
 * @throws Refusal tenders-open
 */
export async function issueCode(db: Db, to: Recoverable, by: Actor): Promise<{ id: string; code: string }> {
  const buys = by.organisation.kind === 'municipality';
  if (buys && to.sells && (await hasSealedTenders(db, by.organisation.id))) throw new Refusal('tenders-open');
  const code = Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
  const { id } = await createCode(db, {
    userId: to.userId,
    organisationId: by.organisation.id,
    issuedById: by.userId,
    codeHash: codeHash(code),
  });
  await tellOfRecovery(db, to.userId, 'recovery-issued', { name: to.name, by: by.organisation.name });
  return { id, code: codeShown(code) };
}
