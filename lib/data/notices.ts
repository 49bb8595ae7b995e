import 'server-only';
import type { Route } from 'next';
import { mailDue } from '@/lib/domain/mail/preference';
import type { NoticeCode, NoticeParams } from '@/lib/domain/notices';
import { readClock } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { listMailReaders, queueMail } from './mail';

export type NewNotice = {
  organisationIds: readonly string[];
  /** Sentence in lib/messages, by its code. */
  code: NoticeCode;
  params?: NoticeParams;
  /** Path of the record that the notice is about. */
  href: Route;
};

/** Leaves a notice to each organisation once, in the transaction of the action that causes it. */
export async function notify(db: Db, { organisationIds, code, params = {}, href }: NewNotice): Promise<void> {
  const data = [...new Set(organisationIds)].map((organisationId) => ({ organisationId, code, params, href }));
  if (data.length === 0) return;
  const notices = await db.notice.createManyAndReturn({ data, select: { id: true, organisationId: true } });
  if (isMailReady()) await queueNotices(db, notices);
}

/** A line in the outbox for each notice and each of its readers who wants mail. */
async function queueNotices(db: Db, notices: readonly { id: string; organisationId: string }[]): Promise<void> {
  const organisationIds = notices.map(({ organisationId }) => organisationId);
  const readers = await listMailReaders(db, organisationIds);
  if (readers.length === 0) return;
  const { now } = await readClock(db);
  const deliveries = notices.flatMap(({ id, organisationId }) =>
    readers
      .filter((reader) => reader.organisationId === organisationId)
      .flatMap(({ userId, address, ...preference }) => {
        const dueAt = mailDue(preference, now);
        return dueAt ? [{ userId, address, noticeId: id, dueAt }] : [];
      }),
  );
  await queueMail(db, deliveries);
}
