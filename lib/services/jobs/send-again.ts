import 'server-only';
import { type KeptJob, sendJobAgain } from '@/lib/data/jobs';
import { mayJobMove } from '@/lib/domain/jobs/life';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Sends what failed once more, as it was asked for, in the name of who asked.
 * @param job held by this transaction
 * @throws Refusal job-over
 */
export async function sendAgain(db: Db, job: KeptJob): Promise<{ id: string; kind: string }> {
  if (job.state !== 'failed' || !mayJobMove(job.state, 'waiting')) throw new Refusal('job-over');
  await sendJobAgain(db, job);
  return { id: job.id, kind: job.kind };
}
