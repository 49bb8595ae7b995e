import 'server-only';
import type { Db } from '@/lib/platform/database';

export type NewSession = { userId: string; organisationId: string; device: string; hours: number; ownDevice: boolean };

/**
 * Sessions live by the real clock, also where the demonstration's is moved.
 * @returns the session's id, random: it is what the cookie carries
 */
export async function createSession(db: Db, { userId, organisationId, device, hours, ownDevice }: NewSession): Promise<string> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    insert into sessions (id, user_id, organisation_id, device, own_device, expires_at)
    values (gen_random_uuid(), ${userId}::uuid, ${organisationId}::uuid, ${device}, ${ownDevice},
            clock_timestamp() + make_interval(hours => ${hours}::int))
    returning id::text`;
  if (!rows[0]) throw new Error('no session was written');
  return rows[0].id;
}

export async function findSession(db: Db, id: string): Promise<{ id: string; userId: string } | null> {
  return db.session.findFirst({ where: { id, revokedAt: null }, select: { id: true, userId: true } });
}

export async function revokeSession(db: Db, id: string): Promise<void> {
  await db.$executeRaw`update sessions set revoked_at = clock_timestamp() where id = ${id}::uuid and revoked_at is null`;
}

/** Ends every session of a person, but the one to keep if there is one. @returns how many were ended */
export async function revokeSessionsOf(db: Db, userId: string, keep: string | null = null): Promise<number> {
  return db.$executeRaw`
    update sessions set revoked_at = clock_timestamp()
     where user_id = ${userId}::uuid and revoked_at is null and id is distinct from ${keep}::uuid`;
}

/** From here on it acts for that organisation, and lasts no longer than a session there does, counted from the sign-in. */
export async function setOrganisationOfSession(
  db: Db,
  id: string,
  { organisationId, hours }: { organisationId: string; hours: number },
) {
  await db.$executeRaw`
    update sessions set organisation_id = ${organisationId}::uuid,
           expires_at = least(expires_at, created_at + make_interval(hours => ${hours}::int))
     where id = ${id}::uuid`;
}

/** The password was typed again in this session, now. */
export async function markProven(db: Db, id: string): Promise<void> {
  await db.$executeRaw`update sessions set proven_at = clock_timestamp() where id = ${id}::uuid and revoked_at is null`;
}

/** Ends the sessions in which a person acts for an organisation that they no longer belong to. */
export async function revokeSessionsAt(db: Db, userId: string, organisationId: string): Promise<void> {
  await db.$executeRaw`
    update sessions set revoked_at = clock_timestamp()
     where user_id = ${userId}::uuid and organisation_id = ${organisationId}::uuid and revoked_at is null`;
}

/** @returns whether the session was opened by a browser that was its owner's before the account was last recovered */
export async function findSessionDevice(db: Db, id: string): Promise<{ ownDevice: boolean }> {
  return db.session.findUniqueOrThrow({ where: { id }, select: { ownDevice: true } });
}
