import 'server-only';
import type { Route } from 'next';
import { mailDue } from '@/lib/domain/mail/preference';
import { codesOfOthers } from '@/lib/domain/notice-work';
import type { NoticeCode, NoticeParams } from '@/lib/domain/notices';
import { readClock } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { listMailReaders, type MailReader, queueMail } from './mail';
import { membersOf } from './parties';

export type NewNotice = {
  organisationIds?: readonly string[];
  /** Parties whose members are told, each of them. */
  partyIds?: readonly string[];
  /** Sentence in lib/messages, by its code. */
  code: NoticeCode;
  params?: NoticeParams;
  /** Path of the record that the notice is about. */
  href: Route;
};

/** Leaves a notice to each organisation once, in the transaction of the action that causes it; mail, to those of its readers whose work it is. */
export async function notify(db: Db, { organisationIds = [], partyIds = [], code, params = {}, href }: NewNotice): Promise<void> {
  const told = [...new Set([...organisationIds, ...(await membersOf(db, partyIds))])];
  const data = told.map((organisationId) => ({ organisationId, code, params, href }));
  if (data.length === 0) return;
  // A call may be told to thousands: their ids come back only for those of whom somebody reads mail.
  const reading = isMailReady() ? await listMailReaders(db, told) : [];
  const readers = reading.filter((reader) => !codesOfOthers(reader).includes(code));
  const byMail = new Set(readers.map(({ organisationId }) => organisationId));
  await db.notice.createMany({ data: data.filter(({ organisationId }) => !byMail.has(organisationId)) });
  if (readers.length > 0)
    await noticeByMail(
      db,
      data.filter(({ organisationId }) => byMail.has(organisationId)),
      readers,
    );
}

type Kept = { organisationId: string; code: NoticeCode; params: NoticeParams; href: Route };

/** The notices of those who read mail, with a line in the outbox for each of their readers. */
async function noticeByMail(db: Db, data: Kept[], readers: readonly MailReader[]): Promise<void> {
  const notices = await db.notice.createManyAndReturn({ data, select: { id: true, organisationId: true } });
  const noticeOf = new Map(notices.map(({ id, organisationId }) => [organisationId, id]));
  const { now } = await readClock(db);
  const deliveries = readers.flatMap(({ organisationId, userId, address, ...preference }) => {
    const [noticeId, dueAt] = [noticeOf.get(organisationId), mailDue(preference, now)];
    return noticeId && dueAt ? [{ userId, address, noticeId, dueAt }] : [];
  });
  await queueMail(db, deliveries);
}
