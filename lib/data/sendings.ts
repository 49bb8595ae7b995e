import 'server-only';
import type { Db } from '@/lib/platform/database';

/** As long as a form may come again from a phone that was out of reach. */
const sendingDays = 30;

/** How many rows past their time each new one takes along: more than come, so that none stay. */
const sweep = 5;

/** Keeps what a form said, sealed, and drops some of what is past its time. */
export async function keepSending(db: Db, requestId: string, sealed: Uint8Array): Promise<void> {
  await db.$executeRaw`
    with past as (select request_id from sendings where at < clock_timestamp() - make_interval(days => ${sendingDays}::int)
                   order by at limit ${sweep}::int for update skip locked),
         dropped as (delete from sendings where request_id in (select request_id from past))
    insert into sendings (request_id, sealed) values (${requestId}::uuid, ${sealed})
    on conflict (request_id) do nothing`;
}

/** What an earlier sending said, sealed, or null when it is no longer kept. */
export async function findSending(db: Db, requestId: string): Promise<Uint8Array | null> {
  return (await db.sending.findUnique({ where: { requestId }, select: { sealed: true } }))?.sealed ?? null;
}
