import { dayInLaPaz } from '@/lib/domain/calendar';
import { readClock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { yearPlan } from './calendar';
import { enterGovernment, enterMember } from './people';
import { governmentParts, mailOf } from './personas';
import { enterProducts, enterProgramme } from './plan';
import { yocallaProducts, yocallaWeek } from './products';
import type { Persona } from './scenario';
import { enterSchools } from './schools';

type Demo = { year: number; code: string; name: string; place: string; population: number };

/** A municipality of the demonstration: people, schools with invented pupils, products, rations and a running programme. */
export async function playMunicipality(operator: Persona, { year, code, name, place, population }: Demo): Promise<string[]> {
  const parts = governmentParts(code, place);
  const government = await enterGovernment(operator, name, code, parts);
  const pupils = Math.round(population / 5);
  const schools = await enterSchools(government.programa, {
    municipalityCode: code,
    town: place,
    pupils: { [year]: pupils },
    source: { [year]: 'Demostración: una quinta parte de la población de 2024' },
    zoneOf: ({ urban }) => (urban ? 'Zona urbana' : 'Zona rural'),
  });
  const receiver = parts.find(({ roles }) => roles.includes('receiver'));
  if (receiver && schools.length > 0)
    await enterMember(government.administrator, receiver, { schoolIds: schools.slice(0, 200).map(({ id }) => id) });
  // A year may be prepared before it begins, and no price is of a day to come.
  const today = dayInLaPaz((await readClock(prisma())).now);
  const products = await enterProducts(government, yocallaProducts, today, 'Demostración');
  if (schools.length > 0) await enterProgramme(government, products, { ...yearPlan(year), ...plan(pupils), week: yocallaWeek });
  return [
    `${place}: ${schools.length} schools, ${pupils} pupils (invented), programme ${year} with its calendar.`,
    `Sign in as ${mailOf(`programa.${code}`)} from /ingresar.`,
  ];
}

/** Two hundred rations of Bs 2.50 for each pupil. */
const plan = (pupils: number) => ({
  budget: String(pupils * 500),
  ceiling: '2,50',
  goals: { local: '20', localLater: '35', associative: '15', associativeLater: '30' },
  note: 'Presupuesto, techo, metas, productos y matrícula: demostración',
});
