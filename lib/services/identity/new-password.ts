import 'server-only';
import { isCommonPassword } from '@/lib/domain/identity/password';
import { Refusal } from '@/lib/domain/refusal';
import { leakedPasswords } from '@/lib/integrations/leaked-passwords';
import { hashPassword } from '@/lib/platform/password';

/**
 * The hash of a password to be, wherever one is chosen.
 * @param about what is known of the account: mail, phone, name
 * @param field where it is typed
 * @throws Refusal password-common | too-busy
 */
export async function hashNewPassword(password: string, about: readonly string[], field = 'password'): Promise<string> {
  if (isCommonPassword(password, leakedPasswords(), about)) throw new Refusal('password-common', {}, field);
  return hashPassword(password);
}
