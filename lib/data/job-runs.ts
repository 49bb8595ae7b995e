import 'server-only';
import type { JobKind, JobQueue } from '@/lib/domain/jobs/job';
import { jobQueues } from '@/lib/domain/jobs/job';
import type { RefusalParams } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import type { JobMessage } from '@/lib/platform/queue';

/** A job that a worker has in hand. Without an asker the clock asked for it. */
export type JobRun = {
  id: string;
  kind: JobKind;
  userId: string | null;
  organisationId: string | null;
  input: unknown;
  attempt: number;
};

/**
 * Takes a job in hand for one more try; one whose worker was killed stands as running still.
 * @returns null where this message no longer carries it: it is over, or was sent again
 */
export async function beginRun(db: Db, { jobId, queueId }: JobMessage): Promise<JobRun | null> {
  const [run] = await db.$queryRaw<JobRun[]>`
    update jobs set state = 'running', attempt = attempt + 1, progress = 0, total = null, started_at = app_clock(), retry_by = null
     where id = ${jobId}::uuid and queue_id = ${queueId}::uuid and state in ('waiting', 'running')
    returning id, kind, user_id as "userId", organisation_id as "organisationId", input, attempt`;
  return run ?? null;
}

/**
 * The first statement of a job's effects, in their transaction. Of two runs at once the second waits here until the first is kept or undone.
 * @returns false where they are kept already
 */
export async function claimEffects(db: Db, jobId: string): Promise<boolean> {
  return (await db.jobDone.createMany({ data: [{ jobId }], skipDuplicates: true })).count === 1;
}

/** Seen by others at once: never inside the transaction of the effects. @returns whether the job is still wanted */
export async function tellProgress(db: Db, jobId: string, { done, of }: { done: number; of: number }): Promise<boolean> {
  const told = await db.job.updateMany({ where: { id: jobId, state: 'running' }, data: { progress: done, total: of } });
  return told.count === 1;
}

/** Keeps one piece of the file that a job makes. */
export async function keepFilePart(
  db: Db,
  jobId: string,
  part: number,
  piece: string | Uint8Array<ArrayBuffer>,
): Promise<number> {
  const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  await db.jobFilePart.create({ data: { jobId, part, bytes }, select: { part: true } });
  return bytes.length;
}

const over = Prisma.sql`finished_at = app_clock(), retry_by = null`;

/** The last statement of a job's effects, in their transaction. @returns false where it was called off: then nothing is kept */
export async function endRun(db: Db, jobId: string, result: object): Promise<boolean> {
  const ended = await db.$executeRaw`
    update jobs set state = 'done', result = ${JSON.stringify(result)}::jsonb, progress = coalesce(total, progress), ${over}
     where id = ${jobId}::uuid and state = 'running'`;
  return ended === 1;
}

/** A rule said no: it is not tried again. */
export async function refuseRun(
  db: Db,
  jobId: string,
  { code, params }: { code: RefusalCode; params: RefusalParams },
): Promise<void> {
  await db.$executeRaw`
    update jobs set state = 'refused', error_code = ${code}, error_params = ${JSON.stringify(params)}::jsonb, ${over}
     where id = ${jobId}::uuid and state = 'running'`;
}

/**
 * A try met a fault: the next one begins within so many seconds, or there is none.
 * @param fault under which the log holds the error; null: its worker was gone
 */
export async function failRun(
  db: Db,
  { jobId, queueId }: JobMessage,
  { fault, retrySeconds }: { fault: string | null; retrySeconds: number | null },
): Promise<void> {
  const next =
    retrySeconds === null
      ? Prisma.sql`state = 'failed', ${over}`
      : Prisma.sql`state = 'waiting', retry_by = app_clock() + make_interval(secs => ${retrySeconds}::int)`;
  await db.$executeRaw`
    update jobs set error_code = coalesce(${fault}, error_code), ${next}
     where id = ${jobId}::uuid and queue_id = ${queueId}::uuid and state in ('waiting', 'running')`;
}

/** A message that a worker took and has not answered. */
export type TakenMessage = { queue: JobQueue; message: JobMessage };

/** Messages in hand for longer than it takes to say so (see lib/jobs/lost-jobs). */
export async function listTaken(db: Db): Promise<TakenMessage[]> {
  return db.$queryRaw<TakenMessage[]>`
    select name as queue, data as message from pgboss.job
     where name = any(${[...jobQueues]}) and state = 'active' and started_on < now() - interval '2 seconds'`;
}

/** What was given back is taken again as soon as a worker is free: waiting is for faults. */
export async function hastenMessage(db: Db, { queue, message }: TakenMessage): Promise<void> {
  await db.$executeRaw`
    update pgboss.job set start_after = now() where name = ${queue} and id = ${message.queueId}::uuid and state = 'retry'`;
}

/** Lets go of files that were kept long enough. @returns of how many jobs */
export async function removeOldFiles(db: Db, days: number): Promise<number> {
  const [gone] = await db.$queryRaw<{ jobs: number }[]>`
    with gone as (
      delete from job_file_parts p using jobs j
       where j.id = p.job_id and j.finished_at < app_clock() - make_interval(days => ${days}::int)
      returning p.job_id)
    select count(distinct job_id)::int as jobs from gone`;
  return gone?.jobs ?? 0;
}
