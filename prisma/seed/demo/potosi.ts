import fs from 'node:fs';
import { recordFairAct } from '@/lib/actions/fairs';
import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { yearPlan } from './calendar';
import { deliver, pay } from './deliveries';
import { enterMember, type Government } from './people';
import { enterProducts, enterProgramme } from './plan';
import type { Present } from './present';
import { potosiProducts, potosiWeek } from './products';
import { at, bid, check, concludeAward, draft, open, publish, sanitaryRequirement, usualRequirements } from './purchase';
import { enterSchools, type SeededSchool } from './schools';
import { perform, type Player, setClock } from './stage';
import type { Producers } from './yocalla';

const told = 'Documento base: 57.500 estudiantes en 70 unidades educativas. Reparto por escuela, nivel y sexo: demostración';

type Document = {
  programme: { students: number; budgetBs: number; fairSlogan: string };
  fair: { name: string; exhibitors: number; exhibitorScope: string[]; exhibitorKinds: string[] };
  productsShown: string[];
};

export type Potosi = { government: Government; schools: SeededSchool[]; products: Map<string, string>; receiverOf: (schoolId: string) => Player };

/** Potosí as the base document tells 2016. What it does not tell is marked as demonstration. */
export async function playPotosi2016(government: Government, { year }: Present): Promise<Potosi> {
  const document = JSON.parse(fs.readFileSync('prisma/reference/potosi-2016.json', 'utf8')) as Document;
  await setClock(at('2016-01-11', '09:00'));
  const schools = await enterSchools(government.programa, {
    municipalityCode: '050101',
    most: 70,
    town: 'Potosí',
    pupils: { 2016: document.programme.students, [year]: 48_310, [year + 1]: 48_900 },
    source: { 2016: told, [year]: 'Demostración', [year + 1]: 'Demostración' },
    zoneOf: ({ lat, lon, urban }) => (!urban ? 'Distritos rurales' : lat > -19.578 ? 'Zona norte' : lon > -65.752 ? 'Zona este' : lat > -19.588 ? 'Zona central' : 'Zona sur'),
  });
  const receiverOf = await enterReceivers(government, schools);
  const products = await enterProducts(government, potosiProducts, '2016-01-04', 'Demostración; el documento base da Bs 1,90 por ración');
  await enterProgramme(government, products, {
    year: 2016,
    budget: String(document.programme.budgetBs),
    ceiling: '1,90',
    startsOn: '2016-02-01',
    endsOn: '2016-12-02',
    calendarSource: 'Calculado: de lunes a viernes menos feriados. El documento no da calendario',
    goals: { local: '10', localLater: '20', associative: '5', associativeLater: '15' },
    note: 'Documento base: 57.500 estudiantes, 70 unidades educativas, Bs 21 millones, Bs 1,9 por ración. Metas, fechas y reparto: demostración',
    week: potosiWeek,
  });
  await perform(recordFairAct, government.programa, {
    ...document.fair,
    year: 2016,
    slogan: document.programme.fairSlogan,
    productsShown: document.productsShown.join(', '),
    source: 'Foro virtual 1 (documento base del proyecto)',
  });
  return { government, schools, products, receiverOf };
}

/** Somebody who receives at three schools, for the demonstration's card, and a colleague for the rest. */
async function enterReceivers({ administrator }: Government, schools: readonly SeededSchool[]): Promise<(schoolId: string) => Player> {
  const ids = schools.map(({ id }) => id);
  const here = ids.slice(0, 3);
  const director = await enterMember(administrator, { nick: 'recepcion.potosi', name: 'Teresa Ramos', title: 'la directora que recibe en Potosí', roles: ['receiver'] }, here);
  const team = await enterMember(administrator, { nick: 'recepcion.equipo', name: 'Equipo de recepción', title: 'el equipo que recibe en las demás escuelas de Potosí', roles: ['receiver'] }, ids.slice(3));
  return (schoolId) => (here.includes(schoolId) ? director : team);
}

/** The running year in Potosí: one purchase in delivery, one under evaluation, one being prepared. */
export async function playPotosiToday({ government, schools, products, receiverOf }: Potosi, producers: Producers, { year, now }: Present): Promise<void> {
  const today = dayInLaPaz(now);
  const zoneOf = (school: SeededSchool | undefined) => (school ? [school.zoneId] : []);
  const idOf = (...keys: string[]) => keys.map((key) => products.get(key) ?? key);
  const who = (nick: string) => producers[nick] as Player;

  await setClock(at(`${year - 1}-12-03`, '09:00'));
  const plan = yearPlan(year);
  const programmeId = await enterProgramme(government, products, { ...plan, ...money, week: potosiWeek });

  // In delivery: biscuits and fruit for the zone of the first school.
  await setClock(at(`${year}-06-15`));
  const terms = { programmeId, startsOn: `${year}-08-03`, endsOn: `${year}-11-30`, grouping: 'product', deliveryFrequency: 'monthly' } as const;
  const biscuits = await draft(government, {
    ...terms,
    title: 'Galleta de quinua y plátano, segundo semestre',
    object: 'Galleta y fruta para la ACE',
    productIds: idOf('quinua', 'platano'),
    zoneIds: zoneOf(schools[0]),
    requirements: usualRequirements,
  });
  await setClock(at(`${year}-06-17`));
  await publish(government, biscuits, `${year}-07-09T16:00`);
  await setClock(at(`${year}-07-03`));
  await bid(biscuits, { producer: who('panaderia.cerro'), pricePercent: 97, component: 55, origin: '050101', claims: ['F1', 'F2', 'F3'], lots: [1] });
  await bid(biscuits, { producer: who('fruta.yungas'), pricePercent: 99, component: 100, claims: ['F1'], lots: [2] });
  await bid(biscuits, { producer: who('andina.alimentos'), pricePercent: 85, component: 25, origin: '020101', claims: ['F1'], lots: [1] });
  await setClock(at(`${year}-07-09`, '16:20'));
  await open(government, biscuits);
  await check(government, biscuits);
  await concludeAward(government, biscuits, { recommend: `${year}-07-13`, award: `${year}-07-15`, sign: `${year}-07-27` });
  const crew = Object.values(producers);
  await deliver({ tenderId: biscuits, producers: crew, receiverOf, deliveredUntil: addDays(today, -1), receivedUntil: addDays(today, -9) });
  await pay(government.tesoreria, biscuits, { until: addDays(today, -25), delay: 58 });

  // Under evaluation: offers opened, the first of them checked.
  await setClock(at(addDays(today, -40)));
  const next = yearPlan(year + 1);
  const nextId = await enterProgramme(government, products, { ...next, ...money, budget: '18.200.000', week: potosiWeek });
  const bars = await draft(government, {
    programmeId: nextId,
    title: 'Barra de amaranto para la zona de la primera escuela',
    object: 'Barras para la ACE',
    productIds: idOf('amaranto'),
    zoneIds: zoneOf(schools[0]),
    startsOn: next.startsOn,
    endsOn: `${year + 1}-04-30`,
    grouping: 'product',
    requirements: [...usualRequirements, sanitaryRequirement],
  });
  await setClock(at(addDays(today, -31)));
  await publish(government, bars, `${addDays(today, -5)}T10:00`);
  await setClock(at(addDays(today, -9)));
  await bid(bars, { producer: who('panaderia.cerro'), pricePercent: 99, component: 50, origin: '050101', claims: ['F1', 'F2', 'F3'] });
  await bid(bars, { producer: who('andina.alimentos'), pricePercent: 82, component: 30, origin: '020101', claims: ['F1', 'F2'] });
  await setClock(at(addDays(today, -5), '10:30'));
  await open(government, bars);
  await check(government, bars, 1);

  await setClock(at(addDays(today, -3)));
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

const money = {
  budget: '17.600.000',
  ceiling: '1,90',
  goals: { local: '15', localLater: '30', associative: '10', associativeLater: '25' },
  note: 'Presupuesto, techo, metas y matrícula: demostración',
};
