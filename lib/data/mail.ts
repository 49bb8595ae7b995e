import 'server-only';
import { toEnum } from '@/lib/data/enums';
import type { MailMode, MailPreference } from '@/lib/domain/mail/preference';
import type { NoticeReader } from '@/lib/domain/notice-work';
import type { Db } from '@/lib/platform/database';

/** Somebody who reads an organisation's notices by mail. */
export type MailReader = MailPreference & NoticeReader & { organisationId: string; userId: string; address: string };

type ReaderRow = Omit<MailReader, 'quiet' | 'organisation'> &
  NoticeReader['organisation'] & { quietFrom: number | null; quietUntil: number | null };

/** Who of these organisations wants notices by mail, at an address that is still the account's. One statement. */
export async function listMailReaders(db: Db, organisationIds: readonly string[]): Promise<MailReader[]> {
  const rows = await db.$queryRaw<ReaderRow[]>`
    select m.organisation_id as "organisationId", p.user_id as "userId", p.confirmed_address as address, p.mode::text as mode,
           m.roles::text[] as roles, o.kind::text as kind, p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
      from mail_preferences p join memberships m on m.user_id = p.user_id and m.active
      join users u on u.id = p.user_id and u.email = p.confirmed_address and u.held_since is null
      join organisations o on o.id = m.organisation_id
     where p.mode <> 'never' and m.organisation_id = any(${[...organisationIds]}::uuid[])`;
  return rows.map(({ quietFrom, quietUntil, kind, ...row }) => ({
    ...row,
    organisation: { kind },
    quiet: quietOf(quietFrom, quietUntil),
  }));
}

const quietOf = (from: number | null, until: number | null) => (from === null || until === null ? null : { from, until });

export type NewDelivery = { userId: string; address: string; noticeId: string | null; codeId?: string; dueAt: Date };

/** Lays mails into the outbox, with the transaction of what they tell. */
export async function queueMail(db: Db, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length > 0) await db.mailDelivery.createMany({ data: [...deliveries], skipDuplicates: true });
}

/** @returns the address of the account, and the one that was confirmed */
export async function findAddresses(db: Db, userId: string): Promise<{ email: string | null; confirmed: string | null } | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { email: true, mail: { select: { confirmedAddress: true } } },
  });
  return user && { email: user.email, confirmed: user.mail?.confirmedAddress ?? null };
}

export async function savePreference(db: Db, userId: string, { mode, quiet }: MailPreference): Promise<void> {
  const chosen = { mode: toEnum(mode), quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null };
  await db.mailPreference.upsert({ where: { userId }, create: { userId, ...chosen }, update: chosen, select: { userId: true } });
}

/** Whether an address was asked within a day, or is about to be: nobody is written to again and again because somebody else has typed it. */
export async function wasAskedLately(db: Db, userId: string, address: string): Promise<boolean> {
  const [asked] = await db.$queryRaw<{ lately: boolean }[]>`
    select exists (select 1 from mail_deliveries where user_id = ${userId}::uuid and address = ${address} and notice_id is null and code_id is null
                      and (state = 'waiting' or sent_at > app_clock() - interval '1 day')) as lately`;
  return asked?.lately ?? false;
}

/** The owner of an address said that it is theirs. @returns false where the account has another one by now */
export async function confirmAddress(db: Db, userId: string, address: string): Promise<boolean> {
  const confirmed = await db.mailPreference.updateMany({
    where: { userId, user: { email: address } },
    data: { confirmedAddress: address, refusedAddress: null },
  });
  return confirmed.count === 1;
}

/** No further mail, and none of those that wait. */
export async function endMail(db: Db, userId: string): Promise<void> {
  await db.mailPreference.updateMany({ where: { userId }, data: { mode: 'never' satisfies MailMode } });
  await db.mailDelivery.deleteMany({ where: { userId, state: 'waiting' } });
}

/** A mail that is due: where to, in which language its reader reads, and what it tells. */
export type DueMail = Reader & { tries: number; ids: string[]; carries: Carried };
type Reader = { userId: string; name: string; address: string; locale: string | null };
/** Notices, a link to get in (`stands`: it was neither used nor has it run out), or the question whose address it is. */
export type Carried =
  | { what: 'notices'; notices: DueNotice[] }
  | { what: 'link'; codeId: string; stands: boolean }
  | { what: 'question' };
export type DueNotice = { code: string; params: Record<string, string | number>; href: string };
type DueRow = DueNotice & Reader & { id: string; tries: number; noticeId: string | null; codeId: string | null; stands: boolean };

const mostNotices = 50;

/**
 * The next person's mail that is due, theirs for this transaction: what came together goes together, and of two workers one sends it.
 * One statement.
 */
export async function takeDueMail(db: Db): Promise<DueMail | null> {
  const rows = await db.$queryRaw<DueRow[]>`
    with first as (
      select user_id, address, notice_id is null as alone, code_id from mail_deliveries
       where state = 'waiting' and due_at <= app_clock() order by due_at, id limit 1 for update skip locked)
    select d.id, d.user_id as "userId", u.name, u.locale, d.address, d.tries, d.notice_id as "noticeId", n.code, n.params, n.href, d.code_id as "codeId",
           coalesce(c.used_at is null and c.revoked_at is null and c.expires_at > clock_timestamp(), false) as stands
      from first f join mail_deliveries d on d.user_id = f.user_id and d.address = f.address and (d.notice_id is null) = f.alone
                                         and d.code_id is not distinct from f.code_id
      join users u on u.id = d.user_id left join notices n on n.id = d.notice_id left join recovery_codes c on c.id = d.code_id
     where d.state = 'waiting' and d.due_at <= app_clock()
     order by d.id limit ${mostNotices} for update of d skip locked`;
  const [first] = rows;
  if (!first) return null;
  const { userId, name, address, locale } = first;
  const tries = Math.max(...rows.map((row) => row.tries));
  return { userId, name, address, locale, tries, ids: rows.map(({ id }) => id), carries: carriedBy(first, rows) };
}

function carriedBy({ noticeId, codeId, stands }: DueRow, rows: readonly DueRow[]): Carried {
  if (codeId !== null) return { what: 'link', codeId, stands };
  if (noticeId === null) return { what: 'question' };
  return { what: 'notices', notices: rows.map(({ code, params, href }) => ({ code, params, href })) };
}

export async function markSent(db: Db, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    update mail_deliveries set state = 'sent', tries = tries + 1, sent_at = app_clock(), reason = null where id = any(${[...ids]}::uuid[])`;
}

/** @param retrySeconds null: it is not tried again */
export async function markUnsent(db: Db, ids: readonly string[], reason: string, retrySeconds: number | null): Promise<void> {
  await db.$executeRaw`
    update mail_deliveries set tries = tries + 1, reason = ${reason}, state = case when ${retrySeconds}::int is null then 'failed' else 'waiting' end::"MailState",
           due_at = app_clock() + make_interval(secs => coalesce(${retrySeconds}::int, 0))
     where id = any(${[...ids]}::uuid[])`;
}

/**
 * A server takes nothing for an address: it is nobody's proven one any more, and what waits for it is not tried. Its owner is told here,
 * and may have it asked again.
 */
export async function refuseAddress(
  db: Db,
  { userId, address }: Pick<DueMail, 'userId' | 'address'>,
  reason: string,
): Promise<void> {
  await db.mailPreference.updateMany({
    where: { userId },
    data: { confirmedAddress: null, refusedAddress: address },
  });
  await db.$executeRaw`
    update mail_deliveries set state = 'failed', reason = ${reason}
     where user_id = ${userId}::uuid and address = ${address} and state = 'waiting'`;
}

/** A refused address is tried once more. @returns whether it was refused */
export async function forgiveAddress(db: Db, userId: string, address: string): Promise<boolean> {
  const forgiven = await db.mailPreference.updateMany({
    where: { userId, refusedAddress: address },
    data: { refusedAddress: null },
  });
  return forgiven.count === 1;
}

/** Makes room for what is known of an address, for who wants no notices there, and holds it: of two that ask at once one is the last. */
export async function ensurePreference(db: Db, userId: string): Promise<void> {
  const mode: MailMode = 'never';
  await db.mailPreference.createMany({ data: [{ userId, mode }], skipDuplicates: true });
  await db.$queryRaw`select from mail_preferences where user_id = ${userId}::uuid for update`;
}
