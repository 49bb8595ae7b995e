import { prisma } from '@/lib/platform/database';
import { governmentParts, potosiNames, yocallaNames } from './demo/cast';
import { demoPresent } from './demo/present';
import { enterGovernment, enterOperator } from './demo/people';
import { playPotosi2016 } from './demo/potosi';
import { at } from './demo/purchase';
import { enterProducers, playYocalla } from './demo/yocalla';
import { setClock } from './demo/stage';

/**
 * Plays the demonstration into an empty, migrated database with its reference data: the people sign up and do, through the
 * same doors as everybody, what years of school meals do, with the installation's clock set to each day.
 * @param connectionString of the database; must be the application's DATABASE_URL
 */
export async function loadDemo(connectionString: string): Promise<void> {
  if (connectionString !== process.env.DATABASE_URL) throw new Error('the demonstration is played on DATABASE_URL');
  const present = await demoPresent();

  await setClock('2015-12-01T09:00:00-04:00');
  const operator = await enterOperator();
  const potosi = await enterGovernment(operator, 'Gobierno Autónomo Municipal de Potosí', '050101', governmentParts('potosi', 'Potosí', potosiNames));
  const yocalla = await enterGovernment(operator, 'Gobierno Autónomo Municipal de Yocalla', '050103', governmentParts('yocalla', 'Yocalla', yocallaNames));
  await playPotosi2016(potosi, present);
  await setClock(at(`${present.year - 2}-11-03`, '09:00'));
  const producers = await enterProducers({ '050101': potosi, '050103': yocalla }, present.year);
  await playYocalla(yocalla, producers, present);

  await prisma().demoClock.update({ where: { id: 1 }, data: { shift: present.shiftSeconds } });
}
