import 'server-only';
import type { Db } from '@/lib/platform/database';

/** @returns whether the demonstration is loaded here */
export async function isDemonstration(db: Db): Promise<boolean> {
  return (await db.demoClock.count()) === 1;
}

/** @param seconds to add, or null to come back to the present. @returns the shift from now on */
export async function shiftClock(db: Db, seconds: number | null): Promise<number> {
  const { shift } = await db.demoClock.update({
    where: { id: 1 },
    data: { shift: seconds === null ? 0 : { increment: seconds } },
    select: { shift: true },
  });
  return shift;
}
