import { prisma } from '@/lib/platform/database';
import { enterProducers } from './demo/census';
import { playMatrix } from './demo/matrix';
import { enterGovernments, enterOperator } from './demo/people';
import { playPotosiToday } from './demo/potosi';
import { playPotosi2016 } from './demo/potosi-2016';
import { demoPresent } from './demo/present';
import { at, type Player, setClock } from './demo/stage';
import { leaveWaiting } from './demo/waiting';
import { playYocalla } from './demo/yocalla';

/**
 * Plays the demonstration into an empty, migrated database with its reference data: the people sign up and do, through the
 * same doors as everybody, what years of school meals do, with the installation's clock set to each day.
 * @param connectionString of the database; must be the application's DATABASE_URL
 */
export async function loadDemo(connectionString: string): Promise<void> {
  if (connectionString !== process.env.DATABASE_URL) throw new Error('the demonstration is played on DATABASE_URL');
  const present = await demoPresent();

  await setClock(at('2015-12-01', '09:00'));
  const operator = await enterOperator();
  const { potosi, yocalla } = await enterGovernments(operator);
  const planned = await playPotosi2016(potosi, present);

  await setClock(at(`${present.year - 1}-11-28`, '09:00'));
  const producers = await enterProducers({ '050101': potosi, '050103': yocalla }, present.year);
  await playYocalla(yocalla, producers, present);
  await playPotosiToday(planned, producers, present);
  await leaveWaiting(yocalla, 'yocalla', present);
  const totoraPampa = producers['totora.pampa'] as Player;
  await playMatrix(operator, { potosi: potosi.administrator, yocalla: yocalla.administrator, totoraPampa }, present);

  await prisma().demoClock.update({ where: { id: 1 }, data: { shift: present.shiftSeconds } });
}
