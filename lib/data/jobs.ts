import 'server-only';
import { randomUUID } from 'node:crypto';
import type { JobKind } from '@/lib/domain/jobs/job';
import type { JobState } from '@/lib/domain/jobs/life';
import type { Db } from '@/lib/platform/database';
import { sendMessage } from '@/lib/platform/queue';

export type NewJob = {
  kind: JobKind;
  /** Who asks, and for whom they act; null: the clock. */
  asker: { userId: string; organisationId: string } | null;
  input: object;
  /** No other job of the kind has it until this one is done, refused or cancelled; of those that the clock asks for, none ever. */
  uniqueKey: string;
};

/** Keeps a job and sends it, both with the caller's transaction. @returns its id, or null where one of its kind has that key */
export async function insertJob(db: Db, { kind, asker, input, uniqueKey }: NewJob): Promise<string | null> {
  const data = { kind, input, uniqueKey, queueId: randomUUID(), ...asker };
  const [job] = await db.job.createManyAndReturn({ data: [data], skipDuplicates: true, select: { id: true } });
  if (!job) return null;
  await sendMessage(db, kind, { jobId: job.id, queueId: data.queueId });
  return job.id;
}

/** A job as rights and moves see it. */
export type KeptJob = { id: string; kind: JobKind; userId: string | null; state: JobState };

/** Its row is the caller's until the transaction ends. */
export async function holdJob(db: Db, id: string): Promise<KeptJob | null> {
  const [job] = await db.$queryRaw<KeptJob[]>`
    select id, kind, user_id as "userId", state::text as state from jobs where id = ${id}::uuid for no key update`;
  return job ?? null;
}

/** Ends it before it is done: a run that is under way finds that out, at the latest before it would be kept. */
export async function cancelJobRow(db: Db, id: string): Promise<void> {
  await db.$executeRaw`
    update jobs set state = 'cancelled', finished_at = app_clock(), retry_by = null where id = ${id}::uuid`;
}

/** What failed waits again, with all its tries before it. */
export async function sendJobAgain(db: Db, { id, kind }: Pick<KeptJob, 'id' | 'kind'>): Promise<void> {
  const queueId = randomUUID();
  await db.job.update({
    where: { id },
    data: { state: 'waiting', queueId, attempt: 0, progress: 0, total: null, finishedAt: null, errorCode: null },
    select: { id: true },
  });
  await sendMessage(db, kind, { jobId: id, queueId });
}
