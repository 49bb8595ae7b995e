import 'server-only';
import { liftHold, readHold } from '@/lib/data/identity/recovery';
import { findSessionDevice } from '@/lib/data/sessions';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { readSessionId } from '@/lib/platform/session-cookie';
import { tellOfRecovery } from './tell-of-recovery';

/**
 * The owner says yes from a browser that was theirs before.
 * @throws Refusal not-own-device | not-waiting
 */
export async function confirmRecovery(db: Db, { userId }: Actor): Promise<{ id: string }> {
  const session = await readSessionId();
  if (!session || !(await findSessionDevice(db, session)).ownDevice) throw new Refusal('not-own-device');
  await liftHold(db, userId);
  await tellOfRecovery(db, userId, 'recovery-confirmed', {});
  return { id: userId };
}

/**
 * A second person of the municipality says that it is them: neither who handed the code over nor the owner. Who sells as well confirms
 * from a device of their own.
 * @throws Refusal not-waiting | second-person | also-sells
 */
export async function vouch(db: Db, userId: string, by: Actor): Promise<{ id: string }> {
  const { issuedById, sells } = await readHold(db, userId);
  if (by.userId === userId || by.userId === issuedById) throw new Refusal('second-person');
  if (sells) throw new Refusal('also-sells');
  await liftHold(db, userId);
  await tellOfRecovery(db, userId, 'recovery-confirmed', {});
  return { id: userId };
}
