import 'server-only';
import { limitMinutes, type Purpose, type Tries } from '@/lib/domain/identity/limits';
import { type Db, inTransaction } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type AttemptKeys = {
  accountKey: string;
  /** Null where the address is not known. */
  addressKey: string | null;
  /** Null where the purpose has no lanes: see `tryLimits`. */
  laneKey: string | null;
};
export type AttemptOutcome = 'succeeded' | 'failed' | 'not-looked-at';

const nothing = '';
/** Seconds since the last of those; null when there was none. */
const since = (which: string) => Prisma.raw(`extract(epoch from clock_timestamp() - max(at) filter (where ${which}))::float8`);

type Row = { failed: Tries['failures']; here: Tries['here'] };

/**
 * Counts what was tried before, lets it be judged, and writes the try down where it goes ahead, before it is looked at. Tries at one
 * account, and in one lane, come one after the other here, so that many at once see one another; one that is turned away leaves no
 * row, so that knocking again and again fills no table and makes nobody wait longer.
 * Must not run inside an action's transaction: a refusal would take it back.
 * @returns the id of the try, or what was judged instead
 */
export async function openAttempt<Verdict extends string>(
  keys: AttemptKeys,
  purpose: Purpose,
  judge: (tries: Tries) => Verdict,
): Promise<{ id: bigint | null; verdict: Verdict }> {
  const { accountKey, addressKey, laneKey } = keys;
  const data = { accountKey, addressKey: addressKey ?? nothing, laneKey: laneKey ?? nothing, purpose, succeeded: false };
  return inTransaction(async (db) => {
    for (const key of [accountKey, laneKey])
      if (key) await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    const verdict = judge(await countTries(db, data));
    if (verdict !== 'goes-ahead') return { id: null, verdict };
    return { id: (await db.attempt.create({ data, select: { id: true } })).id, verdict };
  });
}

type Counted = { accountKey: string; addressKey: string; laneKey: string; purpose: Purpose };

async function countTries(db: Db, { accountKey, addressKey, laneKey, purpose }: Counted): Promise<Tries> {
  const [row] = await db.$queryRaw<Row[]>`
    with recent as (
      select *, account_key = ${accountKey} as same_account,
             address_key = ${addressKey}::text and ${addressKey}::text <> '' as same_address,
             lane_key = ${laneKey}::text and ${laneKey}::text <> '' as same_lane,
             purpose = ${purpose} as here
        from attempts where at > clock_timestamp() - make_interval(mins => ${limitMinutes}::int)),
    judged as (
      select *, same_account and not succeeded
                and at > coalesce((select max(at) from recent where same_account and succeeded), '-infinity') as own_failure
        from recent)
    select json_build_object(
             'account', json_build_object('count', count(*) filter (where own_failure), 'since', ${since('own_failure')}),
             'address', json_build_object('count', count(*) filter (where same_address and not succeeded),
                                          'since', ${since('same_address and not succeeded')}),
             'everyone', count(*) filter (where not succeeded)) as failed,
           json_build_object(
             'account', json_build_object('count', count(*) filter (where here and same_account), 'since', ${since('here and same_account')}),
             'lane', json_build_object('count', count(*) filter (where here and same_lane), 'since', ${since('here and same_lane')}),
             'address', json_build_object('count', count(*) filter (where here and same_address), 'since', ${since('here and same_address')}),
             'everyone', count(*) filter (where here)) as here
      from judged`;
  if (!row) throw new Error('nothing was counted');
  return { failures: row.failed, here: row.here };
}

/** Says how a try ended. One that was not looked at after all (the server was too busy) leaves no trace. */
export async function settleAttempt(db: Db, id: bigint, outcome: AttemptOutcome): Promise<void> {
  if (outcome === 'not-looked-at') await db.attempt.deleteMany({ where: { id } });
  else if (outcome === 'succeeded') await db.attempt.update({ where: { id }, data: { succeeded: true }, select: { id: true } });
}
