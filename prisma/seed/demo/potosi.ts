import { addDays } from '@/lib/domain/calendar';
import { yearPlan } from './calendar';
import type { Producers } from './census';
import { checkDemoRequirements, checkOffer, concludeAward, open, recommend, sendBack } from './deciding';
import { deliver, pay } from './deliveries';
import { enterProgramme } from './plan';
import type { Potosi } from './potosi-2016';
import { potosiWeek } from './products';
import { bid, draft, publish, sanitaryRequirement, usualRequirements } from './purchase';
import { at, type Persona, type Scene } from './scenario';
import { type DemoStory, together } from './story';

type Here = Scene & Potosi & { producers: Producers; zoneIds: string[] };

/** The running year in Potosí: one purchase in delivery, one under evaluation, one recommended, two being prepared. */
export async function* playPotosiToday(planned: Potosi, producers: Producers, scene: Scene): DemoStory {
  const here: Here = { ...scene, ...planned, producers, zoneIds: [smallestZone(planned.schools)] };
  const { potosi: days, year } = scene.days;
  yield at(days.planYear, '09:00');
  const programmeId = await enterProgramme(planned.government, planned.products, {
    ...yearPlan(year),
    ...money,
    week: potosiWeek,
  });
  yield* together(buyBiscuits(here, programmeId), prepareNextYear(here));
}

const idsOf = ({ products }: Potosi, ...keys: string[]) => keys.map((key) => products.get(key) ?? key);
const who = ({ producers }: Here, nick: string) => producers[nick] as Persona;

/** In delivery: biscuits and fruit for one zone. */
async function* buyBiscuits(here: Here, programmeId: string): DemoStory {
  const { government, zoneIds, calendar, receiverOf } = here;
  const { year, today } = here.days;
  const days = here.days.potosi.biscuits;
  yield at(days.draft);
  const tender = await draft(government, {
    programmeId,
    startsOn: `${year}-09-01`,
    endsOn: `${year}-11-30`,
    grouping: 'product',
    title: 'Galleta de quinua y plátano, segundo semestre',
    object: 'Galleta y fruta para la ACE',
    productIds: idsOf(here, 'quinua', 'platano'),
    zoneIds,
    requirements: usualRequirements,
  });
  yield at(days.publish);
  await publish(government, tender, `${days.deadline}T16:00`);
  yield at(days.bid);
  await bid(tender, {
    producer: who(here, 'panaderia.cerro'),
    pricePercent: 97,
    component: 55,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
    lots: [1],
  });
  await bid(tender, { producer: who(here, 'fruta.yungas'), pricePercent: 99, component: 100, claims: ['F1'], lots: [2] });
  await bid(tender, {
    producer: who(here, 'andina.alimentos'),
    pricePercent: 85,
    component: 25,
    origin: '020101',
    claims: ['F1'],
    lots: [1],
  });
  yield at(days.deadline, '16:20');
  await open(government, tender);
  await checkOffer(government, tender);
  yield* concludeAward(government, tender, days);
  yield* together(
    deliver({ tenderId: tender, producers: Object.values(here.producers), receiverOf, today }),
    pay(government.tesoreria, tender, { today, until: addDays(today, -25), delay: 58 }, calendar),
  );
}

/** Next year's programme, and what is bought on it. */
async function* prepareNextYear(here: Here): DemoStory {
  const { government, products, zoneIds, days } = here;
  const year = days.year + 1;
  const next = yearPlan(year);
  yield at(days.potosi.bars.draft);
  const programmeId = await enterProgramme(government, products, { ...next, ...money, budget: '18.200.000', week: potosiWeek });
  const terms = { programmeId, startsOn: next.startsOn, endsOn: `${year}-04-30`, grouping: 'product' } as const;
  yield* together(evaluateBars(here, terms), recommendSesame(here, terms));

  yield at(days.potosi.draft);
  const milk = {
    ...terms,
    object: 'Leche para la ACE',
    productIds: idsOf(here, 'leche'),
    requirements: [...usualRequirements, sanitaryRequirement],
  };
  await draft(government, { ...milk, title: 'Leche con plátano para una zona', zoneIds, partialAllowed: false });
  await draft(government, { ...milk, title: 'Leche con plátano para toda la ciudad' });
}

type Terms = { programmeId: string; startsOn: string; endsOn: string; grouping: 'product' };

/** Under evaluation: offers opened, the first of them checked; the margins that decide the order are only declared yet. */
async function* evaluateBars(here: Here, terms: Terms): DemoStory {
  const { government, zoneIds } = here;
  const days = here.days.potosi.bars;
  const tender = await draft(government, {
    ...terms,
    title: 'Barra de amaranto para una zona',
    object: 'Barras para la ACE',
    productIds: idsOf(here, 'amaranto'),
    zoneIds,
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  yield at(days.publish);
  await publish(government, tender, `${days.deadline}T10:00`);
  yield at(days.bid);
  await bid(tender, {
    producer: who(here, 'panaderia.cerro'),
    pricePercent: 99,
    component: 50,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
  });
  await bid(tender, {
    producer: who(here, 'andina.alimentos'),
    pricePercent: 82,
    component: 30,
    origin: '020101',
    claims: ['F1', 'F2'],
  });
  yield at(days.deadline, '10:30');
  await open(government, tender);
  await checkDemoRequirements(government, tender, 1);
}

/** Recommended, sent back once with remarks, recommended again, and waiting for the authority. */
async function* recommendSesame(here: Here, terms: Terms): DemoStory {
  const { government, zoneIds } = here;
  const days = here.days.potosi.sesame;
  yield at(days.draft, '11:00');
  const tender = await draft(government, {
    ...terms,
    title: 'Barra de sésamo para una zona',
    object: 'Barras de sésamo para la ACE',
    productIds: idsOf(here, 'sesamo'),
    zoneIds,
    requirements: usualRequirements,
  });
  yield at(days.publish, '11:00');
  await publish(government, tender, `${days.deadline}T10:00`);
  yield at(days.bid, '11:00');
  await bid(tender, {
    producer: who(here, 'panaderia.cerro'),
    pricePercent: 96,
    component: 45,
    origin: '050101',
    claims: ['F1', 'F3'],
  });
  await bid(tender, {
    producer: who(here, 'andina.alimentos'),
    pricePercent: 90,
    component: 20,
    origin: '020101',
    claims: ['F1'],
  });
  yield at(days.deadline, '10:30');
  await open(government, tender);
  await checkOffer(government, tender);
  yield at(days.recommend);
  await recommend(government, tender);
  yield at(days.recommend, '15:00');
  await sendBack(government, tender, 'Diga en el informe con qué documento del censo se confirmó cada margen de preferencia.');
  yield at(days.recommend, '17:00');
  await recommend(
    government,
    tender,
    'Se revisaron las propuestas en el orden de su precio ajustado. Cada margen se comparó con el certificado verificado en el censo y coincide; se recomienda la primera que cumple.',
  );
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
