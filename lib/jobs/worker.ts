import 'server-only';
import type PgBoss from 'pg-boss';
import { failRun, hastenMessage, type TakenMessage } from '@/lib/data/job-runs';
import { deadLetterQueue, type JobQueue } from '@/lib/domain/jobs/job';
import { prisma } from '@/lib/platform/database';
import { log, logFault } from '@/lib/platform/log';
import { type JobMessage, openQueue } from '@/lib/platform/queue';
import { openLine, type WorkerLine } from '@/lib/platform/worker-line';
import { giveBackLost, putBack } from './lost-jobs';
import { sendDueMail, tellWithoutMail } from './mail-round';
import { runJob } from './run-job';
import { askForTurns, type LastTurns } from './turns';

/** Jobs of each queue at once: people's do not wait for the clock's, and two cores are what a machine is sure to have. */
const atOnce: Readonly<Record<JobQueue, number>> = { jobs: 2, timed: 1 };
/** Between two looks after workers that are gone, and at the clock. */
const roundMs = 3_000;
/** A worker that is asked to end lets what it has in hand go on for so long, and gives back the rest. */
const graceMs = 3_000;

export type Worker = { stop: () => Promise<void> };

/** Works until it is stopped. @param onLost it cannot go on: whoever runs it starts another */
export async function startWorker(onLost: (error: Error) => void): Promise<Worker> {
  const queue = await openQueue();
  const inHand = new Map<string, TakenMessage>();
  const loops: string[] = [];
  const turns: LastTurns = new Map();
  let line: WorkerLine | undefined;
  const round = once(async () => {
    await askForTurns(turns);
    if (line) await giveBackLost(queue, line, new Set(inHand.keys()));
  });
  const mail = once(sendDueMail); // beside the rounds: a server that says nothing keeps nobody waiting but its mail
  const hear = () => {
    for (const loop of loops) queue.notifyWorker(loop);
    void round();
    void mail();
  };
  const held = await openLine(hear, onLost);
  line = held;
  for (const [name, many] of Object.entries(atOnce) as [JobQueue, number][])
    for (let place = 0; place < many; place += 1) loops.push(await takeFrom(queue, name, held, inHand));
  loops.push(await queue.work<JobMessage>(deadLetterQueue, ([dead]) => giveUp(dead)));
  const rounds = setInterval(() => void Promise.all([round(), mail()]), roundMs);
  await round();
  tellWithoutMail();
  log().info('worker ready');
  return {
    stop: async () => {
      clearInterval(rounds);
      await queue.stop({ graceful: true, timeout: graceMs, close: false });
      const left = [...inHand.values()];
      for (const taken of left) await putBack(queue, taken);
      await held.close();
      for (const taken of left) await hastenMessage(prisma(), taken);
    },
  };
}

/** One loop over a queue: a message at a time, held by the worker's line while its job runs. */
async function takeFrom(queue: PgBoss, name: JobQueue, line: WorkerLine, inHand: Map<string, TakenMessage>): Promise<string> {
  const loop = await queue.work<JobMessage>(name, { includeMetadata: true }, async ([taken]) => {
    if (!taken) return;
    const message = taken.data;
    if (!(await line.hold(message.queueId))) throw new Error('another worker still has it');
    inHand.set(message.queueId, { queue: name, message });
    try {
      await runJob(message, taken.retryCount);
    } finally {
      inHand.delete(message.queueId);
      await line.release(message.queueId);
      queue.notifyWorker(loop); // where there was one there may be more: the loop would rest first
    }
  });
  return loop;
}

/** All its tries are used up. Where it was a fault it is written down already; a job that ended its worker each time is given up here. */
async function giveUp(dead: PgBoss.Job<JobMessage> | undefined): Promise<void> {
  if (!dead) return;
  await failRun(prisma(), dead.data, { fault: null, retrySeconds: null });
  log().error({ jobId: dead.data.jobId }, 'job given up');
}

/** Never twice at the same time; what fails is written down and tried at the next round. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  return async () => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      await logFault(error, 'worker round');
    } finally {
      running = false;
    }
  };
}
