import 'server-only';
import { findEmail, setPasswordHash } from '@/lib/data/identity/users';
import { revokeSessionsOf } from '@/lib/data/sessions';
import { type Db, prisma } from '@/lib/platform/database';
import { readSessionId } from '@/lib/platform/session-cookie';
import { hashNewPassword } from './new-password';
import { proveOneself } from './prove-identity';

/**
 * The current password proves that it is still its owner who sits there; hashing the new one is slow and comes first.
 * @throws Refusal wrong-password
 */
export async function provePasswordChange(
  userId: string,
  typed: { password: string; newPassword: string },
): Promise<{ newHash: string }> {
  await proveOneself(userId, typed.password, 'password');
  const email = await findEmail(prisma(), userId);
  return { newHash: await hashNewPassword(typed.newPassword, email ? [email] : [], 'newPassword') };
}

/** Every other session ends: whoever knew the old password is out. */
export async function changePassword(db: Db, userId: string, newHash: string): Promise<{ ended: number }> {
  await setPasswordHash(db, userId, newHash);
  return { ended: await revokeSessionsOf(db, userId, await readSessionId()) };
}
