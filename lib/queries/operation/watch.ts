import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Db, poolCounts, prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { metricsText } from '@/lib/platform/metrics';

/** What asks whether to send people here waits no longer than this, in milliseconds. */
const patience = 2000;

const answer = (status: number, body: object) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Whether the process lives: asked by what would start it anew. Looks at nothing else. */
export const answerHealth = (): Response => answer(200, { status: 'ok' });

/** Whether people can be sent here: the database answers, and has its tables. Says nothing of why it does not. */
export async function answerReady(db: Pick<Db, '$queryRaw'> = prisma()): Promise<Response> {
  const late = new Promise<never>((_, refuse) =>
    setTimeout(() => refuse(new Error('the database did not answer in time')), patience).unref(),
  );
  try {
    await Promise.race([db.$queryRaw`select app_clock()`, late]);
    return answer(200, { status: 'ready' });
  } catch (error) {
    log().warn({ err: error }, 'not ready');
    return answer(503, { status: 'not ready' });
  }
}

/** The counts of this process, for whoever brings the token; nothing stands here for anybody else. */
export async function answerMetrics(request: Request): Promise<Response> {
  if (!isWatcher(request.headers.get('authorization'))) return new Response(null, { status: 404 });
  const { type, text } = await metricsText(poolCounts(), await archiveFails());
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}

/** @returns for how many seconds PostgreSQL could not hand its changes to an archive; 0 where it can, or keeps none */
async function archiveFails(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ seconds: number }[]>`
    select coalesce(extract(epoch from clock_timestamp() - coalesce(last_archived_time, stats_reset)), 0)::float8 as seconds
      from pg_stat_archiver where last_failed_time > coalesce(last_archived_time, '-infinity')`;
  return row?.seconds ?? 0;
}

/** Compared as hashes: neither the length nor the first letters of the token are told by how long it takes. */
function isWatcher(authorization: string | null): boolean {
  const token = env().METRICS_TOKEN;
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return token !== undefined && timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}
