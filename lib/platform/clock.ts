import 'server-only';
import { cache } from 'react';
import { type Db, prisma } from './database';

/** The installation's clock: the database's, moved by the demonstration's shift where there is a demonstration. */
export type Clock = { now: Date; isDemo: boolean; shiftSeconds: number };

type Row = { now: Date; is_demo: boolean; shift: number };

/** Reads the clock inside a transaction or outside one. */
export async function readClock(db: Db): Promise<Clock> {
  const [row] = await db.$queryRaw<Row[]>`
    select app_clock() as now, exists (select 1 from demo_clock) as is_demo, coalesce((select shift from demo_clock), 0) as shift`;
  if (!row) throw new Error('the database told no time');
  return { now: row.now, isDemo: row.is_demo, shiftSeconds: row.shift };
}

/** The clock as one page sees it: read once per request. */
export const clock = cache((): Promise<Clock> => readClock(prisma()));
