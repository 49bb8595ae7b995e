import { prisma } from '@/lib/platform/database';

/** The day on which the demonstration opens, and how far it lies from the real one. */
export type Present = { now: Date; year: number; shiftSeconds: number };

/**
 * The demonstration opens today where today lies in a school year whose holidays are known, with deliveries behind and ahead;
 * otherwise on the Monday of the last such season, and every frame says that the clock is moved.
 */
export async function demoPresent(): Promise<Present> {
  const [row] = await prisma().$queryRaw<{ now: Date; last: number }[]>`
    select clock_timestamp() as now, (select extract(year from max(day))::int - 1 from holidays) as last`;
  if (!row) throw new Error('the database told no time');
  const { now, last } = row;
  const year = now.getUTCFullYear();
  const inSeason = year <= last && now >= new Date(Date.UTC(year, 7, 15)) && now < new Date(Date.UTC(year, 10, 28));
  if (inSeason) return { now, year, shiftSeconds: 0 };

  const season = Math.min(now < new Date(Date.UTC(year, 7, 15)) ? year - 1 : year, last);
  const opening = new Date(Date.UTC(season, 10, 23, 13));
  return { now: opening, year: season, shiftSeconds: Math.round((opening.getTime() - now.getTime()) / 1000) };
}
