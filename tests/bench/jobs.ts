import { insertJob } from '@/lib/data/jobs';
import { inTransaction, prisma } from '@/lib/platform/database';
import { record } from '@/tests/e2e/support/record';
import { startWorkerProcess } from '@/tests/support/worker';

/** Small jobs that wait when a worker comes. */
const many = 1_000;
const kills = 5;

const undone = () => prisma().job.count({ where: { state: { in: ['waiting', 'running'] } } });
const wait = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
};

let turn = 0;
/** A job that finds nothing to do: what remains is the queue's own work. */
const ask = (amount: number) =>
  inTransaction(async (db) => {
    for (let one = 0; one < amount; one += 1) {
      turn += 1;
      await insertJob(db, { kind: 'job-files-removal', asker: null, input: {}, uniqueKey: `bench ${turn}` });
    }
  });

await ask(many);
const starting = performance.now();
let worker = await startWorkerProcess();
const ready = performance.now();
const before = await undone();
await wait(async () => (await undone()) === 0);
const seconds = (performance.now() - ready) / 1000;
record('recovery', {
  recovery: 'a worker starts',
  'best ms': Math.round(ready - starting),
  'worst ms': Math.round(ready - starting),
});
record('jobs', { jobs: before, seconds: Math.round(seconds * 10) / 10, 'a second': Math.round(before / seconds) });

/** From the kill until the job that was in hand is done: by another that stood by, and by one that is started then. */
for (const standby of [true, false]) {
  const times: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    let next = worker;
    let killed = 0;
    await inTransaction(async (db) => {
      await db.$executeRaw`lock table job_file_parts in access exclusive mode`; // what the job deletes from: it waits half-way
      await ask(1);
      await wait(async () => (await prisma().job.count({ where: { state: 'running' } })) === 1);
      if (standby) next = await startWorkerProcess();
      killed = performance.now();
      await worker.kill();
    });
    worker = standby ? next : await startWorkerProcess();
    await wait(async () => (await undone()) === 0);
    times.push(Math.round(performance.now() - killed));
  }
  const best = Math.min(...times);
  record('recovery', {
    recovery: standby ? 'another stands by' : 'another is started',
    'best ms': best,
    'worst ms': Math.max(...times),
  });
}
await worker.stop();
process.exit(0); // the application keeps its connections open, as a server should
