import 'server-only';
import { throttle } from '@/lib/domain/people/people';
import type { Db } from '@/lib/platform/database';

export type AttemptKeys = { accountKey: string /** Null where the address is not known. */; addressKey: string | null };
export type AttemptOutcome = 'succeeded' | 'failed' | 'throttled';
export type Attempt = { id: bigint; failures: { account: number; address: number } };

const noAddress = '';

/**
 * Writes down a try before it is looked at, so that many at once see one another, and counts the failures before it.
 * Must not run inside an act's transaction: a refusal would take it back.
 */
export async function openAttempt(db: Db, { accountKey, addressKey }: AttemptKeys, purpose: string): Promise<Attempt> {
  const address = addressKey ?? noAddress;
  const { id } = await db.attempt.create({
    data: { accountKey, addressKey: address, purpose, succeeded: false },
    select: { id: true },
  });
  const [failures] = await db.$queryRaw<Attempt['failures'][]>`
    with recent as (
      select id, account_key, address_key, succeeded, at from attempts
       where (account_key = ${accountKey} or (address_key = ${address} and ${address} <> ''))
         and at > clock_timestamp() - make_interval(mins => ${throttle.minutes}::int) and purpose <> 'throttled' and id <> ${id})
    select (count(*) filter (where account_key = ${accountKey} and not succeeded
              and at > coalesce((select max(at) from recent where account_key = ${accountKey} and succeeded), '-infinity')))::int as account,
           (count(*) filter (where address_key = ${address} and ${address} <> '' and not succeeded))::int as address
      from recent`;
  return { id, failures: failures ?? { account: 0, address: 0 } };
}

/** Says how a try ended. One that was throttled does not count: waiting is enough, however often one knocks meanwhile. */
export async function settleAttempt(db: Db, id: bigint, outcome: AttemptOutcome): Promise<void> {
  await db.attempt.update({
    where: { id },
    data: { succeeded: outcome === 'succeeded', ...(outcome === 'throttled' && { purpose: 'throttled' }) },
    select: { id: true },
  });
}
