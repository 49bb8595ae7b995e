import { readHolidayCalendar } from '@/lib/data/calendar';
import { prisma } from '@/lib/platform/database';
import { planDays } from './demo/days';
import { openingOf } from './demo/present';
import { setClock } from './demo/scenario';
import { perform } from './demo/story';
import { wholeStory } from './demo/whole';

/** Both municipalities of the demonstration keep the holidays of their department. */
const place = '050101';

/**
 * Plays the demonstration into an empty, migrated database with its reference data: the people sign up and do, through the
 * same actions as everybody, what years of school meals do, with the installation's clock set to each moment in turn.
 * @param connectionString of the database; must be the application's DATABASE_URL
 * @param asked the instant for which it is played; absent: the real one. From there the demonstration's clock runs on.
 */
export async function loadDemo(connectionString: string, asked?: Date): Promise<void> {
  if (connectionString !== process.env.DATABASE_URL) throw new Error('the demonstration is played on DATABASE_URL');
  const real = await realTime();
  const calendar = await readHolidayCalendar(prisma(), place);
  const present = openingOf(asked ?? real, calendar);
  await perform(wholeStory({ days: planDays(present, calendar), calendar }), present.now);

  await open(present.now.getTime() === real.getTime() ? null : present.now);
}

/** Leaves the clock at the present of the demonstration, to which it comes back when somebody has moved it; null: the real one. */
async function open(present: Date | null): Promise<void> {
  if (present) await setClock(present);
  else await prisma().demoClock.update({ where: { id: 1 }, data: { shift: 0 } });
  await prisma().$executeRaw`update demo_clock set present = shift`;
}

/** By the clock of the database, which is the installation's. */
async function realTime(): Promise<Date> {
  const [row] = await prisma().$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  if (!row) throw new Error('the database told no time');
  return row.now;
}
