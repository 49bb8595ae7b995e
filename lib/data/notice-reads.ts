import 'server-only';
import type { Db } from '@/lib/platform/database';

export async function findNotice(db: Db, organisationId: string, id: string): Promise<{ id: string } | null> {
  return db.notice.findFirst({ where: { id, organisationId }, select: { id: true } });
}

/** @param noticeId null for every notice of the organisation. @returns how many this person had not read */
export async function markRead(
  db: Db,
  reader: { userId: string; organisationId: string },
  noticeId: string | null,
): Promise<number> {
  return db.$executeRaw`
    insert into notice_reads (notice_id, user_id)
    select id, ${reader.userId}::uuid from notices
     where organisation_id = ${reader.organisationId}::uuid and (${noticeId}::uuid is null or id = ${noticeId}::uuid)
    on conflict do nothing`;
}
