import 'server-only';
import { markRead } from '@/lib/data/notice-reads';
import type { Actor } from '@/lib/domain/access/actor';
import type { Db } from '@/lib/platform/database';

/** What one person has read, the others of the organisation still find new. */
export async function markNoticesRead(
  db: Db,
  { userId, organisation }: Actor,
  noticeId: string | undefined,
): Promise<{ read: number }> {
  return { read: await markRead(db, { userId, organisationId: organisation.id }, noticeId ?? null) };
}
