import { readHolidayCalendar } from '@/lib/data/calendar';
import { prisma } from '@/lib/platform/database';
import { enterProducers } from './demo/census';
import { planDays } from './demo/days';
import { playMatrix } from './demo/matrix';
import { enterGovernments, enterOperator } from './demo/people';
import { playPotosiToday } from './demo/potosi';
import { playPotosi2016 } from './demo/potosi-2016';
import { openingOf } from './demo/present';
import { at, type Player, type Scene, setClock } from './demo/stage';
import { perform, type Story, together } from './demo/story';
import { leaveWaiting } from './demo/waiting';
import { playYocalla } from './demo/yocalla';

/**
 * Plays the demonstration into an empty, migrated database with its reference data: the people sign up and do, through the
 * same doors as everybody, what years of school meals do, with the installation's clock set to each moment in turn.
 * @param connectionString of the database; must be the application's DATABASE_URL
 * @param asked the instant for which it is played; absent: the real one. From there the demonstration's clock runs on.
 */
export async function loadDemo(connectionString: string, asked?: Date): Promise<void> {
  if (connectionString !== process.env.DATABASE_URL) throw new Error('the demonstration is played on DATABASE_URL');
  const real = await realTime();
  const calendar = await readHolidayCalendar(prisma(), '050101');
  const present = openingOf(asked ?? real, calendar);
  await perform(wholeStory({ days: planDays(present, calendar), calendar }), present.now);

  if (present.now.getTime() === real.getTime()) await prisma().demoClock.update({ where: { id: 1 }, data: { shift: 0 } });
  else await setClock(present.now);
}

async function* wholeStory(scene: Scene): Story {
  const { days } = scene;
  yield at('2015-12-01', '09:00');
  const operator = await enterOperator();
  const { potosi, yocalla } = await enterGovernments(operator);
  const planned = yield* playPotosi2016(potosi, days.year);

  yield at(days.producersEnter, '09:00');
  const producers = await enterProducers({ '050101': potosi, '050103': yocalla }, days.year);
  const parties = {
    potosi: potosi.administrator,
    yocalla: yocalla.administrator,
    totoraPampa: producers['totora.pampa'] as Player,
  };
  yield* together(
    playYocalla(yocalla, producers, scene),
    playPotosiToday(planned, producers, scene),
    leaveWaiting(yocalla, 'yocalla', days),
    playMatrix(operator, parties, days),
  );
}

/** By the clock of the database, which is the installation's. */
async function realTime(): Promise<Date> {
  const [row] = await prisma().$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  if (!row) throw new Error('the database told no time');
  return row.now;
}
