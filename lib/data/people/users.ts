import 'server-only';
import { uniqueViolation } from '@/lib/data/events';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { isDemonstration } from './demo';

export type Account = { userId: string; passwordHash: string };

export async function findAccount(db: Db, email: string): Promise<Account | null> {
  const row = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  return row && { userId: row.id, passwordHash: row.passwordHash };
}

export async function findEmail(db: Db, userId: string): Promise<string> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })).email;
}

export type NewUser = { email: string; name: string; passwordHash: string; phone?: string };

/**
 * @returns the new person's id
 * @throws Refusal sent-at-once when another sending made an account of that mail a moment ago
 */
export async function createUser(db: Db, user: NewUser): Promise<string> {
  try {
    return (await db.user.create({ data: user, select: { id: true } })).id;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('sent-at-once', {}, 'email');
    throw error;
  }
}

export async function setPasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
}

/** @returns whether this is one of the demonstration's people and the demonstration is loaded */
export async function isDemoUser(db: Db, userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, isDemo: true } })) === 1 && (await isDemonstration(db));
}
