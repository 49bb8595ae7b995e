import 'server-only';
import { limitMinutes, type Purpose, type Tries } from '@/lib/domain/people/limits';
import type { Db } from '@/lib/platform/database';

export type AttemptKeys = {
  accountKey: string;
  /** Null where the address is not known. */
  addressKey: string | null;
  /** Null where the door has no lanes: see `tryLimits`. */
  laneKey: string | null;
};
export type AttemptOutcome = 'succeeded' | 'failed' | 'not-looked-at';
export type Attempt = { id: bigint; tries: Tries };

const nothing = '';
type Row = { failed: Tries['failures']; here: Tries['here'] };

/**
 * Writes down a try before it is looked at, so that many at once see one another, and counts what was tried before it.
 * Must not run inside an act's transaction: a refusal would take it back.
 */
export async function openAttempt(db: Db, keys: AttemptKeys, purpose: Purpose): Promise<Attempt> {
  const { accountKey, addressKey, laneKey } = keys;
  const data = { accountKey, addressKey: addressKey ?? nothing, laneKey: laneKey ?? nothing, purpose, succeeded: false };
  const { id } = await db.attempt.create({ data, select: { id: true } });
  const [row] = await db.$queryRaw<Row[]>`
    with recent as (
      select *, account_key = ${accountKey} as same_account,
             address_key = ${data.addressKey} and ${data.addressKey} <> '' as same_address,
             lane_key = ${data.laneKey} and ${data.laneKey} <> '' as same_lane,
             purpose = ${purpose} as here
        from attempts where at > clock_timestamp() - make_interval(mins => ${limitMinutes}::int) and id <> ${id})
    select json_build_object(
             'account', count(*) filter (where same_account and not succeeded
                and at > coalesce((select max(at) from recent where same_account and succeeded), '-infinity')),
             'address', count(*) filter (where same_address and not succeeded),
             'everyone', count(*) filter (where not succeeded)) as failed,
           json_build_object(
             'account', count(*) filter (where here and same_account),
             'lane', count(*) filter (where here and same_lane),
             'address', count(*) filter (where here and same_address),
             'everyone', count(*) filter (where here)) as here
      from recent`;
  if (!row) throw new Error('nothing was counted');
  return { id, tries: { failures: row.failed, here: row.here } };
}

/**
 * Says how a try ended. One that was not looked at leaves no trace: waiting is enough, however often one knocks meanwhile,
 * and knocking fills no table.
 */
export async function settleAttempt(db: Db, id: bigint, outcome: AttemptOutcome): Promise<void> {
  if (outcome === 'not-looked-at') await db.attempt.deleteMany({ where: { id } });
  else if (outcome === 'succeeded') await db.attempt.update({ where: { id }, data: { succeeded: true }, select: { id: true } });
}
