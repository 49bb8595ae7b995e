import 'server-only';
import PgBoss from 'pg-boss';
import { deadLetterQueue, type JobKind, jobPlans } from '@/lib/domain/jobs/job';
import type { Db } from './database';
import { env } from './env';
import { logFault } from './log';

/** What a message says: which job it carries, and by which id it travels. */
export type JobMessage = { jobId: string; queueId: string };

/** Longer than any job may take: a worker that is gone is noticed by its connection, within seconds (lib/jobs/lost-jobs.ts). */
const expireInSeconds = 3600;

/** Writes messages only: it opens no connection of its own, and looks after nothing. */
const unused = { executeSql: () => Promise.reject(new Error('a message is sent inside a transaction')) };
let sender: PgBoss | undefined;

/** Sends a message inside the caller's transaction: rolled back with it, and seen by a worker once it is committed. */
export async function sendMessage(db: Db, kind: JobKind, message: JobMessage): Promise<void> {
  sender ??= new PgBoss({ db: unused, migrate: false, supervise: false, schedule: false });
  const { queue, retries } = jobPlans[kind];
  const sent = await sender.send(queue, message, {
    id: message.queueId,
    retryLimit: retries.tries - 1,
    retryDelay: retries.firstDelaySeconds,
    retryBackoff: true,
    expireInSeconds,
    retentionDays: 365, // it waits for a worker for as long as there is none
    deadLetter: deadLetterQueue,
    db: { executeSql: async (text, values) => ({ rows: await db.$queryRawUnsafe(text, ...values.map(asParameter)) }) },
  });
  if (!sent) throw new Error(`the queue ${queue} took no message`);
}

/** As the driver underneath would write it by itself. */
const asParameter = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);

/** How often a worker asks by itself; of what is new it hears at once. Fewer would only matter to what waits for its next try. */
const pollingIntervalSeconds = 5;

/**
 * The queue as a worker holds it: it hands out messages, and looks after those that are old.
 * @throws Error when the database has not been migrated to the version of pg-boss that is installed
 */
export async function openQueue(): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: 'apthapi-worker',
    max: 3,
    migrate: false, // tables are made by npm run migrate alone
    schedule: false, // turns are those of the installation's clock: lib/jobs/turns.ts
    maintenanceIntervalSeconds: 60,
    pollingIntervalSeconds,
  });
  queue.on('error', (error) => logFault(error, 'queue'));
  return queue.start();
}
