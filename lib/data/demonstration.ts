import 'server-only';
import type { Db } from '@/lib/platform/database';

/** @returns whether the demonstration is loaded here */
export async function isDemonstration(db: Db): Promise<boolean> {
  return (await db.demoClock.count()) === 1;
}

/** @param seconds to add, or null to come back to the demonstration's present. @returns seconds by which it is ahead of that present */
export async function shiftClock(db: Db, seconds: number | null): Promise<number> {
  const [moved] = await db.$queryRaw<{ ahead: number }[]>`
    update demo_clock set shift = coalesce(shift + ${seconds}::int, present) where id = 1 returning shift - present as ahead`;
  if (!moved) throw new Error('only a demonstration has a clock to move');
  return moved.ahead;
}
