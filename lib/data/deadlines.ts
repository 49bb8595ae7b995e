import 'server-only';
import type { NoticeCode } from '@/lib/domain/notices';
import type { Db } from '@/lib/platform/database';

/** That an organisation has something to do by an instant, or since then. */
export type Deadline = { organisationId: string; subjectId: string; deadlineAt: Date; reference: string; title: string };

/** Offers that were begun for tenders which close within so many hours, and not sent since they were last saved. One statement. */
export async function listUnsentDrafts(db: Db, hours: number): Promise<Deadline[]> {
  return db.$queryRaw<Deadline[]>`
    select m.organisation_id as "organisationId", t.id as "subjectId", t.deadline_at as "deadlineAt", t.reference, t.title
      from offer_drafts d join party_members m on m.party_id = d.party_id join tenders t on t.id = d.tender_id
     where t.status = 'published' and app_clock() < t.deadline_at and t.deadline_at <= app_clock() + make_interval(hours => ${hours}::int)
       and not exists (select 1 from offers o where o.tender_id = d.tender_id and o.party_id = d.party_id
                          and o.sent_at >= d.saved_at and not exists (select 1 from offer_withdrawals w where w.offer_id = o.id))
     order by t.deadline_at, t.id, m.organisation_id`;
}

/** Tenders that the clock has closed and whose offers nobody has opened, for who called. One statement. */
export async function listClosedUnopened(db: Db): Promise<Deadline[]> {
  return db.$queryRaw<Deadline[]>`
    select t.organisation_id as "organisationId", t.id as "subjectId", t.deadline_at as "deadlineAt", t.reference, t.title
      from tenders t where t.status = 'published' and t.deadline_at <= app_clock() order by t.deadline_at, t.id`;
}

/** Of these, those of which nobody was told yet; from now on they were. */
export async function claimReminders(db: Db, code: NoticeCode, deadlines: readonly Deadline[]): Promise<Deadline[]> {
  const data = deadlines.map(({ organisationId, subjectId, deadlineAt }) => ({ organisationId, code, subjectId, deadlineAt }));
  if (data.length === 0) return [];
  const select = { organisationId: true, subjectId: true, deadlineAt: true } as const;
  const claimed = await db.deadlineReminder.createManyAndReturn({ data, skipDuplicates: true, select });
  const key = ({ organisationId, subjectId, deadlineAt }: Pick<Deadline, 'organisationId' | 'subjectId' | 'deadlineAt'>) =>
    `${organisationId} ${subjectId} ${deadlineAt.getTime()}`;
  const keys = new Set(claimed.map(key));
  return deadlines.filter((one) => keys.has(key(one)));
}
