import 'server-only';
import type { ActionName } from '@/lib/domain/access/policy';
import { prisma } from '@/lib/platform/database';

/**
 * Without the event's number: it counts what everybody does everywhere, and is nobody's to read. Who did it by the name that they had
 * then; of somebody who had it erased, by what their account is called since.
 */
export type HistoryEntry = { act: string; who: string; at: Date; reason: string | null; isReasonErased: boolean };

/** Actions whose reason, as whoever did them wrote it, is told to everybody who reads the record. */
const withReason: ActionName[] = [
  'contract.formalise',
  'contract.reschedule',
  'contract.change',
  'contract.end',
  'fine.impose',
  'fine.lift',
  'tender.amend',
];

/**
 * What was done to some records, newest first. The caller has already checked that the reader may see them.
 * @param ids the record and what hangs from it
 * @param hidden prefixes of actions that must not show (offers before the opening)
 */
export async function readHistory(
  ids: readonly string[],
  { hidden = [], most = 50 }: { hidden?: readonly string[]; most?: number } = {},
): Promise<HistoryEntry[]> {
  return prisma().$queryRaw<HistoryEntry[]>`
    select e.act, e.at, coalesce(named.value #>> '{}', u.name, '') as who,
           reason.value #>> '{}' as reason, reason.erased_at is not null as "isReasonErased"
      from events e
      left join users u on u.id = e.user_id
      left join event_texts named on named.event_id = e.id and named.field = 'userName'
      left join event_texts reason on reason.event_id = e.id and reason.field = 'reason' and e.act = any(${withReason}::text[])
     where (e.subject_id = any(${[...ids]}::uuid[]) or e.object_id = any(${[...ids]}::uuid[]))
       and not exists (select from unnest(${[...hidden]}::text[]) prefix where starts_with(e.act, prefix))
     order by e.id desc
     limit ${most}`;
}
