import 'server-only';
import { beginRun, claimEffects, endRun, failRun, type JobRun, refuseRun, tellProgress } from '@/lib/data/job-runs';
import { jobPlans } from '@/lib/domain/jobs/job';
import { retryWithin } from '@/lib/domain/jobs/retries';
import { Refusal } from '@/lib/domain/refusal';
import { readClock } from '@/lib/platform/clock';
import { inTransaction, prisma } from '@/lib/platform/database';
import { logFault } from '@/lib/platform/log';
import type { JobMessage } from '@/lib/platform/queue';
import type { JobScene } from './definition';
import { performJob } from './perform-job';

/** The longest that effects may take: a worker's transaction waits for nobody's answer. */
const longestMs = 30 * 60_000;
/** Between two tellings of progress: a page looks again every few seconds. */
const tellEveryMs = 500;

/** It was called off under way. */
class CalledOff extends Error {}

/**
 * Runs the job of a message: its effects, its result and that they are kept are one transaction, so that a worker killed at any moment
 * leaves all of it or nothing.
 * @param failedBefore tries that met a fault or lost their worker
 * @throws Error with the code of the fault, for pg-boss to try again
 */
export async function runJob(message: JobMessage, failedBefore: number): Promise<void> {
  const run = await beginRun(prisma(), message);
  if (!run) return;
  try {
    await inTransaction((db) => keepEffects(run, db), longestMs);
  } catch (error) {
    if (error instanceof CalledOff) return;
    if (error instanceof Refusal) return refuseRun(prisma(), run.id, error);
    const fault = await logFault(error, `job ${run.kind}`);
    const wait = retryWithin(jobPlans[run.kind].retries, failedBefore + 1);
    await failRun(prisma(), message, { fault, retrySeconds: wait?.until ?? null });
    throw new Error(fault);
  }
}

async function keepEffects(run: JobRun, db: JobScene['db']): Promise<void> {
  if (!(await claimEffects(db, run.id))) return;
  const { now } = await readClock(db);
  const result = await performJob(run, { jobId: run.id, db, now, told: teller(run.id) });
  if (!(await endRun(db, run.id, result))) throw new CalledOff();
}

/** Tells the first, the last, and what is between them now and then. */
function teller(jobId: string): JobScene['told'] {
  let last = Number.NEGATIVE_INFINITY;
  return async (done, of) => {
    const now = performance.now();
    if (done < of && now - last < tellEveryMs) return;
    last = now;
    if (!(await tellProgress(prisma(), jobId, { done, of }))) throw new CalledOff();
  };
}
