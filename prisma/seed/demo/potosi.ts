import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { yearPlan } from './calendar';
import type { Producers } from './census';
import { deliver, pay } from './deliveries';
import { enterProgramme } from './plan';
import type { Potosi } from './potosi-2016';
import type { Present } from './present';
import { potosiWeek } from './products';
import { bid, check, concludeAward, draft, open, publish, recommend, sanitaryRequirement, usualRequirements } from './purchase';
import { at, type Player, setClock } from './stage';

/** The running year in Potosí: one purchase in delivery, one under evaluation, one being prepared. */
export async function playPotosiToday(
  { government, schools, products, receiverOf }: Potosi,
  producers: Producers,
  { year, now }: Present,
): Promise<void> {
  const today = dayInLaPaz(now);
  const zoneIds = [smallestZone(schools)];
  const idOf = (...keys: string[]) => keys.map((key) => products.get(key) ?? key);
  const who = (nick: string) => producers[nick] as Player;

  await setClock(at(`${year - 1}-12-03`, '09:00'));
  const plan = yearPlan(year);
  const programmeId = await enterProgramme(government, products, { ...plan, ...money, week: potosiWeek });

  // In delivery: biscuits and fruit for one zone.
  await setClock(at(`${year}-06-15`));
  const terms = {
    programmeId,
    startsOn: `${year}-09-01`,
    endsOn: `${year}-11-30`,
    grouping: 'product',
  } as const;
  const biscuits = await draft(government, {
    ...terms,
    title: 'Galleta de quinua y plátano, segundo semestre',
    object: 'Galleta y fruta para la ACE',
    productIds: idOf('quinua', 'platano'),
    zoneIds,
    requirements: usualRequirements,
  });
  await setClock(at(`${year}-06-17`));
  await publish(government, biscuits, `${year}-07-09T16:00`);
  await setClock(at(`${year}-07-03`));
  await bid(biscuits, {
    producer: who('panaderia.cerro'),
    pricePercent: 97,
    component: 55,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
    lots: [1],
  });
  await bid(biscuits, { producer: who('fruta.yungas'), pricePercent: 99, component: 100, claims: ['F1'], lots: [2] });
  await bid(biscuits, {
    producer: who('andina.alimentos'),
    pricePercent: 85,
    component: 25,
    origin: '020101',
    claims: ['F1'],
    lots: [1],
  });
  await setClock(at(`${year}-07-09`, '16:20'));
  await open(government, biscuits);
  await check(government, biscuits);
  await concludeAward(government, biscuits, { recommend: `${year}-07-13`, award: `${year}-07-15`, sign: `${year}-07-27` });
  const crew = Object.values(producers);
  await deliver({
    tenderId: biscuits,
    producers: crew,
    receiverOf,
    deliveredUntil: addDays(today, -1),
    receivedUntil: addDays(today, -9),
  });
  await pay(government.tesoreria, biscuits, { until: addDays(today, -25), delay: 58 });

  // Under evaluation: offers opened, the first of them checked.
  await setClock(at(addDays(today, -40)));
  const next = yearPlan(year + 1);
  const nextId = await enterProgramme(government, products, { ...next, ...money, budget: '18.200.000', week: potosiWeek });
  const bars = await draft(government, {
    programmeId: nextId,
    title: 'Barra de amaranto para una zona',
    object: 'Barras para la ACE',
    productIds: idOf('amaranto'),
    zoneIds,
    startsOn: next.startsOn,
    endsOn: `${year + 1}-04-30`,
    grouping: 'product',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  await setClock(at(addDays(today, -31)));
  await publish(government, bars, `${addDays(today, -5)}T10:00`);
  await setClock(at(addDays(today, -9)));
  await bid(bars, {
    producer: who('panaderia.cerro'),
    pricePercent: 99,
    component: 50,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
  });
  await bid(bars, { producer: who('andina.alimentos'), pricePercent: 82, component: 30, origin: '020101', claims: ['F1', 'F2'] });
  await setClock(at(addDays(today, -5), '10:30'));
  await open(government, bars);
  await check(government, bars, 1);

  // Recommended, and waiting for the authority.
  await setClock(at(addDays(today, -31), '11:00'));
  const sesame = await draft(government, {
    programmeId: nextId,
    title: 'Barra de sésamo para una zona',
    object: 'Barras de sésamo para la ACE',
    productIds: idOf('sesamo'),
    zoneIds,
    startsOn: next.startsOn,
    endsOn: `${year + 1}-04-30`,
    grouping: 'product',
    requirements: usualRequirements,
  });
  await publish(government, sesame, `${addDays(today, -6)}T10:00`);
  await setClock(at(addDays(today, -9), '11:00'));
  await bid(sesame, {
    producer: who('panaderia.cerro'),
    pricePercent: 96,
    component: 45,
    origin: '050101',
    claims: ['F1', 'F3'],
  });
  await bid(sesame, { producer: who('andina.alimentos'), pricePercent: 90, component: 20, origin: '020101', claims: ['F1'] });
  await setClock(at(addDays(today, -6), '10:30'));
  await open(government, sesame);
  await check(government, sesame);
  await setClock(at(addDays(today, -4)));
  await recommend(government, sesame);

  await setClock(at(addDays(today, -3)));
  await draft(government, {
    programmeId: nextId,
    title: 'Leche con plátano para una zona',
    object: 'Leche para la ACE',
    productIds: idOf('leche'),
    zoneIds,
    startsOn: next.startsOn,
    endsOn: `${year + 1}-04-30`,
    grouping: 'product',
    partialAllowed: false,
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  await draft(government, {
    programmeId: nextId,
    title: 'Leche con plátano para toda la ciudad',
    object: 'Leche para la ACE',
    productIds: idOf('leche'),
    startsOn: next.startsOn,
    endsOn: `${year + 1}-04-30`,
    grouping: 'product',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
}

/** The zone with the fewest schools: a purchase that a bakery of the city can serve. */
function smallestZone(schools: Potosi['schools']): string {
  const sizes = new Map<string, number>();
  for (const { zoneId } of schools) sizes.set(zoneId, (sizes.get(zoneId) ?? 0) + 1);
  const [smallest] = [...sizes].sort(([, a], [, b]) => a - b)[0] ?? [''];
  return smallest;
}

const money = {
  budget: '17.600.000',
  ceiling: '1,90',
  goals: { local: '15', localLater: '30', associative: '10', associativeLater: '25' },
  note: 'Presupuesto, techo, metas y matrícula: demostración',
};
