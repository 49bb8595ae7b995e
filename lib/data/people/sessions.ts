import 'server-only';
import { sessionDays } from '@/lib/domain/people/people';
import type { Db } from '@/lib/platform/database';

export type NewSession = { userId: string; organisationId: string; device: string };

/**
 * Sessions live by the real clock, also where the demonstration's is moved.
 * @returns the session's id, random: it is what the cookie carries
 */
export async function createSession(db: Db, { userId, organisationId, device }: NewSession): Promise<string> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    insert into sessions (id, user_id, organisation_id, device, expires_at)
    values (gen_random_uuid(), ${userId}::uuid, ${organisationId}::uuid, ${device}, clock_timestamp() + make_interval(days => ${sessionDays}::int))
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

export async function setOrganisationOfSession(db: Db, id: string, organisationId: string): Promise<void> {
  await db.session.update({ where: { id }, data: { organisationId }, select: { id: true } });
}

/** Ends the sessions in which a person acts for an organisation that they no longer belong to. */
export async function revokeSessionsAt(db: Db, userId: string, organisationId: string): Promise<void> {
  await db.$executeRaw`
    update sessions set revoked_at = clock_timestamp()
     where user_id = ${userId}::uuid and organisation_id = ${organisationId}::uuid and revoked_at is null`;
}
