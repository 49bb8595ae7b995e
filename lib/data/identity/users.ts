import 'server-only';
import { phoneKey } from '@/lib/domain/identity/login';
import type { Db } from '@/lib/platform/database';
import { isDemonstration } from '../demonstration';

export type AccountRow = { userId: string; passwordHash: string /** How often it was recovered. */; recoveries: number };

/** One's own account, with the language that one chose; null: none. */
export type OwnAccount = AccountRow & { locale: string | null };

/** Accounts that may share a mail or a phone and sign in with it. Each try looks at as many passwords, whoever asks. */
export const accountsPerLogin = 3;

/**
 * The accounts that sign in with a mail or a phone (its key), oldest first. Nobody has proved a mail here, and families share phones:
 * several may have it, and the password says which one is meant.
 */
export async function findAccounts(db: Db, login: string): Promise<AccountRow[]> {
  const rows = await db.user.findMany({
    where: { OR: [{ email: login }, { phoneKey: login }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: accountsPerLogin,
    select: { id: true, passwordHash: true, recoveries: true },
  });
  return rows.map(({ id, ...account }) => ({ userId: id, ...account }));
}

/**
 * Holds a login until the transaction ends: of several that register it at once one comes after the other.
 * @returns how many accounts have it
 */
export async function lockLogin(db: Db, login: string): Promise<number> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`login ${login}`}, 0))`;
  return countLogin(db, login);
}

export async function countLogin(db: Db, login: string): Promise<number> {
  return db.user.count({ where: { OR: [{ email: login }, { phoneKey: login }] } });
}

/** One's own account, by whoever is signed in to it. */
export async function findOwnAccount(db: Db, userId: string): Promise<OwnAccount> {
  const select = { passwordHash: true, recoveries: true, locale: true } as const;
  return { userId, ...(await db.user.findUniqueOrThrow({ where: { id: userId }, select })) };
}

export async function findEmail(db: Db, userId: string): Promise<string | null> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })).email;
}

export async function setLocale(db: Db, userId: string, locale: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { locale }, select: { id: true } });
}

export type NewUser = { email: string | null; name: string; passwordHash: string; phone?: string };

/** @returns the new person's id */
export async function createUser(db: Db, { phone, ...user }: NewUser): Promise<string> {
  const data = { ...user, phone: phone ?? null, phoneKey: phone ? phoneKey(phone) : null };
  return (await db.user.create({ data, select: { id: true } })).id;
}

export async function setPasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
}

/** @returns whether this is one of the demonstration's people and the demonstration is loaded */
export async function isDemoUser(db: Db, userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, isDemo: true } })) === 1 && (await isDemonstration(db));
}
