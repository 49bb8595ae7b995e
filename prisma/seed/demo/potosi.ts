import { enterMember, type Government } from './people';
import { enterProducts, enterProgramme } from './plan';
import type { Present } from './present';
import { potosiProducts, potosiWeek } from './products';
import { enterSchools } from './schools';
import { setClock } from './stage';

const document = 'Documento base: 57.500 estudiantes en 70 unidades educativas. Reparto por escuela, nivel y sexo: demostración';

/** Potosí as the base document tells 2016, and its running year. */
export async function playPotosi2016(potosi: Government, { year }: Present) {
  await setClock('2016-01-11T09:00:00-04:00');
  const schools = await enterSchools(potosi.programa, {
    municipalityCode: '050101',
    most: 70,
    town: 'Potosí',
    pupils: { 2016: 57_500, [year]: 48_310, [year + 1]: 48_900 },
    source: { 2016: document, [year]: 'Demostración', [year + 1]: 'Demostración' },
    zoneOf: ({ lat, lon, urban }) => (!urban ? 'Distritos rurales' : lat > -19.578 ? 'Zona norte' : lon > -65.752 ? 'Zona este' : lat > -19.588 ? 'Zona central' : 'Zona sur'),
  });
  const receiver = { nick: 'recepcion.potosi', name: 'Teresa Ramos', title: 'la directora que recibe en Potosí', roles: ['receiver'] } as const;
  const reception = await enterMember(potosi.administrator, receiver, schools.slice(0, 3).map(({ id }) => id));
  const products = await enterProducts(potosi, potosiProducts, '2016-01-04', 'Demostración; el documento base da Bs 1,90 por ración');
  await enterProgramme(potosi, products, {
    year: 2016,
    budget: '21.000.000,00',
    ceiling: '1,90',
    startsOn: '2016-02-01',
    endsOn: '2016-12-02',
    calendarSource: 'Sin calendario del ministerio en el documento: días de lunes a viernes menos feriados',
    goals: { local: '10', localLater: '20', associative: '5', associativeLater: '15' },
    note: 'Documento base: 57.500 estudiantes, 70 unidades educativas, Bs 21 millones, Bs 1,9 por ración. Metas, fechas y reparto: demostración',
    week: potosiWeek,
  });
  return { schools, reception, products };
}
