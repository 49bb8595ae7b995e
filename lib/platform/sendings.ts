import 'server-only';
import { createHmac, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { TypedValues } from '@/lib/domain/outcome';
import { contentText, isSecret, type Said, shown } from '@/lib/domain/sending';
import { ownKey, SealBroken, type Sealed, seal, unseal } from './sealing';

/**
 * What is kept of a form that was done. Its content as a keyed hash, for ever: HMAC-SHA-256, with the secrets in it stretched
 * first (scrypt, salted by the sending's id), so that not even whoever has the key tries passwords quickly. And its text, sealed
 * and without secrets, for as long as it may come again.
 */
const stretch = promisify<string, string, number, Buffer>(scrypt);

/** @returns 64 letters of hex; the same for two forms of one id only when they say the same */
export async function contentHash(requestId: string, said: readonly Said[]): Promise<string> {
  const [secret, open] = [said.filter(({ name }) => isSecret(name)), said.filter(({ name }) => !isSecret(name))];
  const stretched = secret.length > 0 ? (await stretch(contentText(secret), requestId, 32)).toString('hex') : '';
  return createHmac('sha256', ownKey('sending v1'))
    .update(JSON.stringify([contentText(open), stretched]))
    .digest('hex');
}

/** @param key absent: the installation's own */
export function sealSending(requestId: string, said: readonly Said[], key: Uint8Array = ownKey('sending text v1')): Sealed {
  return seal(key, ['sending', requestId], JSON.stringify(shown(said)));
}

/** @returns what the form said, or null where another installation's key sealed it */
export function openSending(
  requestId: string,
  sealed: Uint8Array,
  key: Uint8Array = ownKey('sending text v1'),
): TypedValues | null {
  try {
    return JSON.parse(unseal(key, ['sending', requestId], sealed)) as TypedValues;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
