import 'server-only';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { codeHours } from '@/lib/domain/identity/recovery';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

export type Recoverable = {
  userId: string;
  name: string;
  /** Belongs to somebody who sells. */
  sells: boolean;
  organisation: { id: string; kind: OrganisationKind; municipalityCode: string | null };
};

/**
 * The member of an organisation who signs in with that mail or phone, or null: also when it is shared by two of them.
 * @param organisationId null: of whichever, for the operator
 */
export async function findRecoverable(db: Db, organisationId: string | null, login: string): Promise<Recoverable | null> {
  const users = await db.user.findMany({
    where: {
      OR: [{ email: login }, { phoneKey: login }],
      memberships: { some: { active: true, ...(organisationId && { organisationId }) } },
    },
    take: 2,
    select: {
      id: true,
      name: true,
      memberships: {
        where: { active: true },
        select: { organisation: { select: { id: true, kind: true, municipalityCode: true } } },
      },
    },
  });
  const [user, another] = users;
  const homes = user?.memberships.map(({ organisation }) => organisation) ?? [];
  const organisation = homes.find(({ id }) => organisationId === null || id === organisationId);
  if (!user || another || !organisation) return null;
  return { userId: user.id, name: user.name, sells: homes.some(({ kind }) => kind === 'producer'), organisation };
}

/** @returns whether a municipality has tenders whose offers are sealed */
export async function hasSealedTenders(db: Db, organisationId: string): Promise<boolean> {
  return (await db.tender.count({ where: { organisationId, status: 'published' } })) > 0;
}

export type NewCode = { userId: string; organisationId: string; issuedById: string; codeHash: string };

/** Writes a code in the place of those that the person had and did not use. */
export async function createCode(db: Db, { userId, organisationId, issuedById, codeHash }: NewCode): Promise<{ id: string }> {
  await revokeCodes(db, userId);
  const [row] = await db.$queryRaw<{ id: string }[]>`
    insert into recovery_codes (id, user_id, organisation_id, issued_by_id, code_hash, expires_at)
    values (gen_random_uuid(), ${userId}::uuid, ${organisationId}::uuid, ${issuedById}::uuid, ${codeHash},
            clock_timestamp() + make_interval(hours => ${codeHours}::int))
    returning id::text`;
  if (!row) throw new Error('no code was written');
  return row;
}

export async function revokeCodes(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`
    update recovery_codes set revoked_at = clock_timestamp() where user_id = ${userId}::uuid and used_at is null and revoked_at is null`;
}

/** Whose code this is, if it stands and that person signs in with that mail or phone; else null. */
export async function findByCode(db: Db, codeHash: string, login: string): Promise<{ userId: string } | null> {
  const [row] = await db.$queryRaw<{ userId: string }[]>`
    select c.user_id::text as "userId" from recovery_codes c join users u on u.id = c.user_id
     where c.code_hash = ${codeHash} and c.used_at is null and c.revoked_at is null and c.expires_at > clock_timestamp()
       and (u.email = ${login} or u.phone_key = ${login})`;
  return row ?? null;
}

/** Uses a code or a link up. @returns whether it still stood: of two at once one does */
export async function takeCode(db: Db, codeHash: string): Promise<boolean> {
  const taken = await db.$executeRaw`
    update recovery_codes set used_at = clock_timestamp()
     where code_hash = ${codeHash} and used_at is null and revoked_at is null and expires_at > clock_timestamp()`;
  return taken === 1;
}

/**
 * The account is opened by a code or a link, with a new password where one was chosen. One that somebody had before is held from now on; where its owner never chose a password
 * there is nothing yet to keep from them.
 * While it is held another one counts as the same recovery: the browser of the one before does not become its owner's.
 * @returns how often it has been recovered, this time included
 */
export async function openByCode(db: Db, userId: string, passwordHash: string | null, hold: boolean): Promise<number> {
  const [row] = await db.$queryRaw<{ recoveries: number }[]>`
    update users set password_hash = coalesce(${passwordHash}, password_hash),
           recoveries = recoveries + case when held_since is null then 1 else 0 end,
           held_since = case when ${hold} then app_clock() else held_since end
     where id = ${userId}::uuid returning recoveries`;
  if (!row) throw new Refusal('wrong-code', {}, 'code');
  return row.recoveries;
}

/** Of two at once one does. @throws Refusal not-waiting */
export async function liftHold(db: Db, userId: string): Promise<void> {
  const { count } = await db.user.updateMany({ where: { id: userId, heldSince: { not: null } }, data: { heldSince: null } });
  if (count === 0) throw new Refusal('not-waiting');
}

/** @returns who handed over the code that an account was last opened by (nobody a link), and whether the person sells */
export async function readHold(db: Db, userId: string): Promise<{ issuedById: string | null; sells: boolean }> {
  const { recovered, memberships } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      recovered: { where: { usedAt: { not: null } }, orderBy: { usedAt: 'desc' }, take: 1, select: { issuedById: true } },
      memberships: { where: { active: true, organisation: { kind: 'producer' } }, take: 1, select: { id: true } },
    },
  });
  return { issuedById: recovered[0]?.issuedById ?? null, sells: memberships.length > 0 };
}

/** Every organisation of a person: whoever knows them there is told. */
export async function listOrganisationsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db.membership.findMany({ where: { userId, active: true }, select: { organisationId: true } });
  return rows.map(({ organisationId }) => organisationId);
}
