import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { yearPlan } from './calendar';
import { waitingProducer } from './cast';
import { type Producers, registerProducer, stateNeed } from './census';
import { deliver, pay } from './deliveries';
import type { Government } from './people';
import type { Present } from './present';
import { bid, check, concludeAward, draft, open, publish, sanitaryRequirement, usualRequirements } from './purchase';
import { at, setClock } from './stage';
import { planNextYear, planYocalla } from './yocalla-plan';

/** Yocalla: the OECOM Totora Pampa supplies it; a finished purchase, one in delivery, one open, one being prepared. */
export async function playYocalla(yocalla: Government, producers: Producers, { year, now }: Present): Promise<void> {
  const today = dayInLaPaz(now);
  const who = (nick: string) => {
    const player = producers[nick];
    if (!player) throw new Error(`nobody is ${nick}`);
    return player;
  };

  const { reception, products, programmeId } = await planYocalla(yocalla, year);
  const idOf = (...keys: string[]) => keys.map((key) => products.get(key) ?? key);
  const plan = yearPlan(year);

  // A finished purchase: bars by the OECOM, bread by a bakery of the city.
  await setClock(at(`${year}-01-05`));
  const finished = await draft(yocalla, {
    programmeId,
    title: 'Pan de quinua y barra de amaranto, primer semestre',
    object: 'Pan y barras para la ACE',
    productIds: idOf('pan-quinua', 'barra'),
    startsOn: plan.startsOn,
    endsOn: `${year}-05-29`,
    grouping: 'product',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  await setClock(at(`${year}-01-06`));
  await publish(yocalla, finished, `${year}-01-15T10:00`);
  await setClock(at(`${year}-01-12`));
  await bid(finished, {
    producer: who('totora.pampa'),
    pricePercent: 98,
    component: 70,
    origin: '050103',
    claims: ['F1', 'F2', 'F3'],
    lots: lotsOf('bar'),
  });
  await setClock(at(`${year}-01-13`));
  await bid(finished, {
    producer: who('panaderia.cerro'),
    pricePercent: 94,
    component: 45,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
    lots: lotsOf('bread'),
  });
  await setClock(at(`${year}-01-14`));
  await bid(finished, { producer: who('andina.alimentos'), pricePercent: 88, component: 25, origin: '020101', claims: ['F1'] });
  await setClock(at(`${year}-01-15`, '10:30'));
  await open(yocalla, finished);
  await check(yocalla, finished);
  await concludeAward(yocalla, finished, { recommend: `${year}-01-16`, award: `${year}-01-19`, sign: `${year}-01-26` });
  const crew = Object.values(producers);
  await deliver({
    tenderId: finished,
    producers: crew,
    receiverOf: () => reception,
    deliveredUntil: `${year}-06-30`,
    receivedUntil: `${year}-06-30`,
  });
  await pay(yocalla.tesoreria, finished, { until: today, delay: 24 });

  // One in delivery: milk by zones, so that a small one can serve the zone that it reaches.
  await setClock(at(`${year}-06-08`));
  const milk = await draft(yocalla, {
    programmeId,
    title: 'Leche con plátano, segundo semestre',
    object: 'Leche para la ACE',
    productIds: idOf('leche'),
    startsOn: `${year}-07-27`,
    endsOn: `${year}-11-27`,
    grouping: 'product-zone',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  await setClock(at(`${year}-06-10`));
  await publish(yocalla, milk, `${year}-06-30T16:00`);
  await setClock(at(`${year}-06-24`));
  await bid(milk, {
    producer: who('totora.pampa'),
    pricePercent: 100,
    component: 65,
    origin: '050103',
    claims: ['F1', 'F2', 'F3'],
  });
  await setClock(at(`${year}-06-26`));
  await bid(milk, { producer: who('lecheros.cayara'), pricePercent: 92, component: 80, origin: '050103', claims: ['F1', 'F3'] });
  await bid(milk, { producer: who('andina.alimentos'), pricePercent: 90, component: 20, origin: '020101', claims: ['F1'] });
  await setClock(at(`${year}-06-30`, '16:15'));
  await open(yocalla, milk);
  await check(yocalla, milk);
  await concludeAward(yocalla, milk, { recommend: `${year}-07-02`, award: `${year}-07-06`, sign: `${year}-07-14` });
  await deliver({
    tenderId: milk,
    producers: crew,
    receiverOf: () => reception,
    deliveredUntil: addDays(today, -1),
    receivedUntil: addDays(today, -7),
  });
  await pay(yocalla.tesoreria, milk, { until: addDays(today, -20), delay: 31 });

  // Next year's programme, one tender open and one being prepared.
  const opening = addDays(today, -4);
  await setClock(at(addDays(opening, -10)));
  const next = yearPlan(year + 1);
  const nextId = await planNextYear(yocalla, products, year + 1);
  const first = { programmeId: nextId, startsOn: next.startsOn, endsOn: `${year + 1}-05-28` };
  await draft(yocalla, {
    ...first,
    title: 'Leche con plátano, primer semestre',
    object: 'Leche para la ACE',
    productIds: idOf('leche'),
    grouping: 'product',
    partialAllowed: false,
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  const bread = await draft(yocalla, {
    ...first,
    title: 'Pan de quinua y huevo cocido',
    object: 'Pan y huevo para la ACE',
    productIds: idOf('pan-quinua', 'huevo'),
    grouping: 'product',
    requirements: usualRequirements,
  });
  await setClock(at(opening));
  await publish(yocalla, bread, `${addDays(today, 12)}T16:00`);
  await setClock(at(addDays(today, -1)));
  await stateNeed(who('totora.pampa'), 'quality', 'Alargar la vida útil del pan de quinua sin conservantes');
  await stateNeed(who('lecheros.cayara'), 'quality', 'Obtener el registro sanitario de la leche con plátano');
  await registerProducer(waitingProducer, year);
}

/** The plan numbers lots by product name: the bar first, the bread second. */
function lotsOf(product: 'bar' | 'bread'): number[] {
  return product === 'bread' ? [2] : [1];
}
