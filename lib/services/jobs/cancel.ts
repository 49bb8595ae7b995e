import 'server-only';
import { cancelJobRow, type KeptJob } from '@/lib/data/jobs';
import { mayJobMove } from '@/lib/domain/jobs/life';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Calls a job off: it was done whole before this, or it will never be.
 * @param job held by this transaction
 * @throws Refusal job-over
 */
export async function cancelJob(db: Db, job: KeptJob): Promise<{ id: string }> {
  if (!mayJobMove(job.state, 'cancelled')) throw new Refusal('job-over');
  await cancelJobRow(db, job.id);
  return { id: job.id };
}
