import { enterProducers } from './census';
import { playMatrix } from './matrix';
import { enterGovernments, enterOperator } from './people';
import { playPotosiToday } from './potosi';
import { playPotosi2016 } from './potosi-2016';
import { at, type Persona, type Scene } from './scenario';
import { type DemoStory, together } from './story';
import { leaveWaiting } from './waiting';
import { playYocalla } from './yocalla';

/** The demonstration from its first account to the day on which it opens. */
export async function* wholeStory(scene: Scene): DemoStory {
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
    totoraPampa: producers['totora.pampa'] as Persona,
  };
  yield* together(
    playYocalla(yocalla, producers, scene),
    playPotosiToday(planned, producers, scene),
    leaveWaiting(yocalla, 'yocalla', days),
    playMatrix(operator, parties, days),
  );
}
