import 'server-only';
import { insertJob } from '@/lib/data/jobs';
import { type TimedKind, timedKinds } from '@/lib/domain/jobs/job';
import { schedules, turnOf } from '@/lib/domain/jobs/schedules';
import { readClock } from '@/lib/platform/clock';
import { inTransaction, prisma } from '@/lib/platform/database';

/** What each kind was last asked for by this process: the database need not be asked again. */
export type LastTurns = Map<TimedKind, string>;

/** Asks for what the installation's clock has reached: each turn once, whoever asks first. */
export async function askForTurns(last: LastTurns): Promise<void> {
  const { now } = await readClock(prisma());
  for (const kind of timedKinds) {
    const turn = turnOf(schedules[kind], now);
    if (last.get(kind) === turn) continue;
    await inTransaction((db) => insertJob(db, { kind, asker: null, input: {}, uniqueKey: turn }));
    last.set(kind, turn);
  }
}
