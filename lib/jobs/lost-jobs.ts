import 'server-only';
import type PgBoss from 'pg-boss';
import { failRun, hastenMessage, listTaken, type TakenMessage } from '@/lib/data/job-runs';
import { prisma } from '@/lib/platform/database';
import type { WorkerLine } from '@/lib/platform/worker-line';

/**
 * Gives back what a worker had in hand that is gone: killed, out of memory, or on a machine that lost its power. pg-boss knows of a job only
 * that it was taken, and would wait for as long as it may take. This costs it a try: a job that kills its worker each time is given up.
 * @param own ids of messages that this worker has in hand: its own connection could lock them again
 */
export async function giveBackLost(queue: PgBoss, line: WorkerLine, own: ReadonlySet<string>): Promise<void> {
  for (const taken of await listTaken(prisma())) {
    const { queueId } = taken.message;
    if (own.has(queueId) || !(await line.hold(queueId))) continue;
    try {
      await putBack(queue, taken);
    } finally {
      await line.release(queueId); // before anybody may take it
    }
    await hastenMessage(prisma(), taken);
  }
}

/** Puts a message back for the next worker: after its usual wait, unless it is hastened. */
export async function putBack(queue: PgBoss, { queue: name, message }: TakenMessage): Promise<void> {
  await failRun(prisma(), message, { fault: null, retrySeconds: 0 });
  await queue.fail(name, message.queueId, { value: 'its worker is gone' });
}
