import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Db, poolCounts, prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { type InstallationCounts, metricsText } from '@/lib/platform/metrics';

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
  const { type, text } = await metricsText(poolCounts(), await countInstallation());
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}

async function countInstallation(): Promise<InstallationCounts> {
  const [archive] = await prisma().$queryRaw<{ seconds: number }[]>`
    select coalesce(extract(epoch from clock_timestamp() - coalesce(last_archived_time, stats_reset)), 0)::float8 as seconds
      from pg_stat_archiver where last_failed_time > coalesce(last_archived_time, '-infinity')`;
  const queues = await prisma().$queryRaw<InstallationCounts['queues'][number][]>`
    select 'job' as of, state::text as state, count(*)::int as many from jobs
     where state in ('waiting', 'running', 'failed') group by state
     union all
    select 'mail', state::text, count(*)::int from mail_deliveries where state in ('waiting', 'failed') group by state`;
  return { archiveFails: archive?.seconds ?? 0, queues };
}

/** Compared as hashes: neither the length nor the first letters of the token are told by how long it takes. */
function isWatcher(authorization: string | null): boolean {
  const token = env().METRICS_TOKEN;
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return token !== undefined && timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}
