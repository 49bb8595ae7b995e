import { addDays } from '@/lib/domain/calendar';
import { yearPlan } from './calendar';
import { type Producers, registerWaitingProducer, stateNeed } from './census';
import { checkOffer, concludeAward, open } from './deciding';
import { askForMore, deliver, pay } from './deliveries';
import type { Government } from './people';
import { bid, draft, publish, sanitaryRequirement, usualRequirements } from './purchase';
import { answeredQuestion, askDemoQuestion } from './questions';
import { at, type Persona, type Scene } from './scenario';
import { type DemoStory, together } from './story';
import { amendCapacity, type PlannedYocalla, planNextYear, planYocalla } from './yocalla-plan';

type Yocalla = Scene & PlannedYocalla & { yocalla: Government; who: (nick: string) => Persona; crew: readonly Persona[] };

/** Yocalla: the OECOM Totora Pampa supplies it; a finished purchase, one in delivery, one open, one being prepared. */
export async function* playYocalla(yocalla: Government, producers: Producers, scene: Scene): DemoStory {
  const who = (nick: string) => {
    const player = producers[nick];
    if (!player) throw new Error(`nobody is ${nick}`);
    return player;
  };
  const planned = yield* planYocalla(yocalla, scene.days);
  const here: Yocalla = { ...scene, ...planned, yocalla, who, crew: Object.values(producers) };
  yield* together(buyBread(here), buyMilk(here), prepareNextYear(here));
}

/** The ids of these products. */
const idsOf = ({ products }: PlannedYocalla, ...keys: string[]) => keys.map((key) => products.get(key) ?? key);

/** A finished purchase: bars by the OECOM, bread by a bakery of the city. */
async function* buyBread(here: Yocalla): DemoStory {
  const { yocalla, who, programmeId, reception, crew, calendar } = here;
  const { year, today } = here.days;
  const days = here.days.yocalla.bread;
  yield at(days.draft);
  const tender = await draft(yocalla, {
    programmeId,
    title: 'Pan de quinua y barra de amaranto, primer semestre',
    object: 'Pan y barras para la ACE',
    productIds: idsOf(here, 'pan-quinua', 'barra'),
    startsOn: yearPlan(year).startsOn,
    endsOn: `${year}-05-29`,
    grouping: 'product',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  yield at(days.publish);
  await publish(yocalla, tender, `${days.deadline}T10:00`);
  yield at(days.bid);
  await bid(tender, {
    producer: who('totora.pampa'),
    pricePercent: 98,
    component: 70,
    origin: '050103',
    claims: ['F1', 'F2', 'F3'],
    lots: lotsOf('bar'),
  });
  yield at(days.bid, '15:00');
  await bid(tender, {
    producer: who('panaderia.cerro'),
    pricePercent: 94,
    component: 45,
    origin: '050101',
    claims: ['F1', 'F2', 'F3'],
    lots: lotsOf('bread'),
  });
  await bid(tender, { producer: who('andina.alimentos'), pricePercent: 88, component: 25, origin: '020101', claims: ['F1'] });
  yield at(days.deadline, '10:30');
  await open(yocalla, tender);
  await checkOffer(yocalla, tender);
  yield* concludeAward(yocalla, tender, days);
  yield* together(
    deliver({ tenderId: tender, producers: crew, receiverOf: () => reception, today }),
    pay(yocalla.tesoreria, tender, { today, until: addDays(today, -1), delay: 24 }, calendar),
  );
}

/** One in delivery: milk by zones, so that a small one can serve the zone that it reaches. */
async function* buyMilk(here: Yocalla): DemoStory {
  const { yocalla, who, programmeId, reception, crew, calendar } = here;
  const { year, today } = here.days;
  const days = here.days.yocalla.milk;
  yield at(days.draft);
  const tender = await draft(yocalla, {
    programmeId,
    title: 'Leche con plátano, segundo semestre',
    object: 'Leche para la ACE',
    productIds: idsOf(here, 'leche'),
    startsOn: `${year}-07-27`,
    endsOn: `${year}-11-27`,
    grouping: 'product-zone',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  yield at(days.publish);
  await publish(yocalla, tender, `${days.deadline}T16:00`);
  yield at(days.bid);
  await bid(tender, {
    producer: who('totora.pampa'),
    pricePercent: 100,
    component: 65,
    origin: '050103',
    claims: ['F1', 'F2', 'F3'],
  });
  yield at(days.bid, '15:00');
  await bid(tender, {
    producer: who('lecheros.cayara'),
    pricePercent: 92,
    component: 80,
    origin: '050103',
    claims: ['F1', 'F3'],
  });
  await bid(tender, { producer: who('andina.alimentos'), pricePercent: 90, component: 20, origin: '020101', claims: ['F1'] });
  yield at(days.deadline, '16:15');
  await open(yocalla, tender);
  await checkOffer(yocalla, tender);
  yield* concludeAward(yocalla, tender, { ...days, capacityReason: gathersFromMembers });
  yield* askForMore(yocalla, { tenderId: tender, producer: who('totora.pampa'), day: days.sign });
  yield* together(
    deliver({ tenderId: tender, producers: crew, receiverOf: () => reception, today }),
    pay(yocalla.tesoreria, tender, { today, until: addDays(today, -20), delay: 31 }, calendar),
  );
}

/** Both zones together are more milk than Totora Pampa declared; the authority says on what it rests. */
const gathersFromMembers =
  'La OECOM presentó un compromiso de acopio con la APP Lecheros de Cayara por la leche que le falta, adjunto a su propuesta (demostración).';

/** Next year's programme, one tender open and one being prepared. */
async function* prepareNextYear(here: Yocalla): DemoStory {
  const { yocalla, who, products, days } = here;
  const year = days.year + 1;
  yield at(days.yocalla.planNextYear);
  const programmeId = await planNextYear(yocalla, products, year);
  const first = { programmeId, startsOn: yearPlan(year).startsOn, endsOn: `${year}-05-28` };
  await draft(yocalla, {
    ...first,
    title: 'Leche con plátano, primer semestre',
    object: 'Leche para la ACE',
    productIds: idsOf(here, 'leche'),
    grouping: 'product',
    partialAllowed: false,
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  const bread = await draft(yocalla, {
    ...first,
    title: 'Pan de quinua y huevo cocido',
    object: 'Pan y huevo para la ACE',
    productIds: idsOf(here, 'pan-quinua', 'huevo'),
    grouping: 'product',
    requirements: usualRequirements,
  });
  yield at(days.yocalla.open.publish);
  await publish(yocalla, bread, `${days.yocalla.open.firstDeadline}T16:00`);
  yield at(days.yocalla.open.amend, '15:00');
  await amendCapacity(yocalla, bread, {
    percent: 30,
    deadlineAt: `${days.yocalla.open.deadline}T16:00`,
    reason: 'Dos organizaciones avisaron que con 40 % quedan fuera: se pide menos capacidad y se da más plazo (demostración)',
  });
  yield at(days.leaveWaiting);
  await answeredQuestion(yocalla, bread, {
    producer: who('totora.pampa'),
    question: '¿El pan puede llegar en bolsas de diez unidades, o cada uno va en su bolsa?',
    answer: 'En bolsas de hasta diez unidades, cada bolsa con su lote y su fecha de vencimiento.',
  });
  await askDemoQuestion(bread, {
    producer: who('lecheros.cayara'),
    question: 'Si una escuela está cerrada por la cosecha, ¿el huevo de ese día se entrega en la siguiente fecha?',
  });
  await stateNeed(who('totora.pampa'), 'quality', 'Alargar la vida útil del pan de quinua sin conservantes');
  await stateNeed(who('lecheros.cayara'), 'quality', 'Obtener el registro sanitario de la leche con plátano');
  await registerWaitingProducer(days.year);
}

/** The plan numbers lots by product name: the bar first, the bread second. */
function lotsOf(product: 'bar' | 'bread'): number[] {
  return product === 'bread' ? [2] : [1];
}
