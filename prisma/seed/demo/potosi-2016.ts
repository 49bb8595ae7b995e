import fs from 'node:fs';
import { recordFairAction } from '@/lib/actions/fairs';
import { enterMember, type Government } from './people';
import { enterProducts, enterProgramme } from './plan';
import { potosiProducts, potosiWeek } from './products';
import { at, mustCall, type Persona } from './scenario';
import { enterSchools, type SeededSchool } from './schools';
import type { DemoStory } from './story';

const told = 'Documento base: 57.500 estudiantes en 70 unidades educativas. Reparto por escuela, nivel y sexo: demostración';

type Document = {
  programme: { students: number; budgetBs: number; fairSlogan: string };
  fair: { name: string; exhibitors: number; exhibitorScope: string[]; exhibitorKinds: string[] };
  productsShown: string[];
};

export type Potosi = {
  government: Government;
  schools: SeededSchool[];
  products: Map<string, string>;
  receiverOf: (schoolId: string) => Persona;
};

/** Potosí as the base document tells 2016. What it does not tell is marked as demonstration. */
export async function* playPotosi2016(government: Government, year: number): DemoStory<Potosi> {
  const document = JSON.parse(fs.readFileSync('prisma/reference/potosi-2016.json', 'utf8')) as Document;
  yield at('2016-01-11', '09:00');
  const schools = await enterSchools(government.programa, {
    municipalityCode: '050101',
    most: 70,
    town: 'Potosí',
    pupils: { 2016: document.programme.students, [year]: 48_310, [year + 1]: 48_900 },
    source: { 2016: told, [year]: 'Demostración', [year + 1]: 'Demostración' },
    zoneOf: ({ lat, lon, urban }) =>
      !urban
        ? 'Distritos rurales'
        : lat > -19.578
          ? 'Zona norte'
          : lon > -65.752
            ? 'Zona este'
            : lat > -19.588
              ? 'Zona central'
              : 'Zona sur',
  });
  const receiverOf = await enterReceivers(government, schools);
  const products = await enterProducts(
    government,
    potosiProducts,
    '2016-01-04',
    'Demostración; el documento base da Bs 1,90 por ración',
  );
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
  await mustCall(recordFairAction, government.programa, {
    ...document.fair,
    year: 2016,
    slogan: document.programme.fairSlogan,
    productsShown: document.productsShown.join(', '),
    source: 'Foro virtual 1 (documento base del proyecto)',
  });
  return { government, schools, products, receiverOf };
}

/** Somebody who receives at three schools, for the demonstration's card, and a colleague for the rest. */
async function enterReceivers(
  { administrator }: Government,
  schools: readonly SeededSchool[],
): Promise<(schoolId: string) => Persona> {
  const ids = schools.map(({ id }) => id);
  const here = ids.slice(0, 3);
  const director = await enterMember(
    administrator,
    { nick: 'recepcion.potosi', name: 'Teresa Ramos', title: 'la directora que recibe en Potosí', roles: ['receiver'] },
    { schoolIds: here },
  );
  const team = await enterMember(
    administrator,
    {
      nick: 'recepcion.equipo',
      name: 'Equipo de recepción',
      title: 'el equipo que recibe en las demás escuelas de Potosí',
      roles: ['receiver'],
    },
    { schoolIds: ids.slice(3) },
  );
  return (schoolId) => (here.includes(schoolId) ? director : team);
}
