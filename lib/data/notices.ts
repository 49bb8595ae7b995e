import 'server-only';
import type { Route } from 'next';
import type { NoticeCode, NoticeParams } from '@/lib/domain/notices';
import type { Db } from '@/lib/platform/database';

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
  if (data.length > 0) await db.notice.createMany({ data });
}
