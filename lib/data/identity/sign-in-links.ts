import 'server-only';
import { linkMinutes, mostLinks } from '@/lib/domain/identity/recovery';
import type { Db } from '@/lib/platform/database';

/** Somebody asked for a link at this address. Whose it is, a worker looks: the answer waits for nothing that tells of an account. */
export async function askForLink(db: Db, address: string): Promise<void> {
  await db.linkRequest.create({ data: { address }, select: { id: true } });
}

/** @returns the address that was asked at first, this transaction's alone; null when none waits */
export async function takeAskedLink(db: Db): Promise<string | null> {
  const [asked] = await db.$queryRaw<{ address: string }[]>`
    delete from link_requests where id = (select id from link_requests order by at, id limit 1 for update skip locked) returning address`;
  return asked?.address ?? null;
}

/** Whose address this is, who have shown that it is theirs, and who have not as many links already as stand at once. */
export async function listLinkAccounts(db: Db, address: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ userId: string }[]>`
    select u.id as "userId" from users u join mail_preferences p on p.user_id = u.id and p.confirmed_address = u.email
     where u.email = ${address} and exists (select 1 from memberships m where m.user_id = u.id and m.active)
       and (select count(*) from recovery_codes c where c.user_id = u.id and c.issued_by_id is null
               and c.issued_at > clock_timestamp() - make_interval(mins => ${linkMinutes}::int)) < ${mostLinks}::int`;
  return rows.map(({ userId }) => userId);
}

/** Writes a link beside those that stand: who asks again and again shuts none of them. */
export async function createLink(db: Db, { id, userId, hash }: { id: string; userId: string; hash: string }): Promise<void> {
  await db.$executeRaw`
    insert into recovery_codes (id, user_id, code_hash, expires_at)
    values (${id}::uuid, ${userId}::uuid, ${hash}, clock_timestamp() + make_interval(mins => ${linkMinutes}::int))`;
}

export type LinkOwner = { userId: string; name: string; address: string };

/** Whose link this is, if it stands and its address is still theirs; else null. */
export async function findByLink(db: Db, hash: string): Promise<LinkOwner | null> {
  const [row] = await db.$queryRaw<LinkOwner[]>`
    select c.user_id as "userId", u.name, d.address from recovery_codes c join users u on u.id = c.user_id
      join mail_deliveries d on d.code_id = c.id and d.address = u.email
     where c.code_hash = ${hash} and c.issued_by_id is null
       and c.used_at is null and c.revoked_at is null and c.expires_at > clock_timestamp()`;
  return row ?? null;
}
