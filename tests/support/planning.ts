import { saveProductAction } from '@/lib/actions/foods';
import type { Fields } from '@/lib/actions/form-fields';
import { createProgrammeAction } from '@/lib/actions/programmes';
import { saveSchoolAction, saveZoneAction } from '@/lib/actions/schools';
import type { Role } from '@/lib/domain/access/actor';
import { prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { type Person, person } from './people';

/** Someone of a municipality that no other test of the file has touched. */
export async function townsperson(...roles: Role[]): Promise<Person> {
  const free = await prisma().municipality.findFirstOrThrow({
    where: { organisations: { none: {} } },
    select: { code: true },
    orderBy: { code: 'asc' },
  });
  return person({ roles, municipalityCode: free.code });
}

/** A year as a programme officer would plan it: 2026, Yocalla's size. */
export const programmeForm: Fields = {
  year: 2026,
  meal: 'breakfast',
  budget: '120.000,00',
  schoolDays: 200,
  ceiling: '1,90',
  startsOn: '2026-02-02',
  endsOn: '2026-12-02',
  calendarSource: 'RM 0001/2026',
  localGoal: '30',
  localGoalLater: '50',
  associativeGoal: '10',
  associativeGoalLater: '25',
};

export const newProgramme = async (officer: Person, change: Fields = {}) =>
  (await mustCall(createProgrammeAction, officer, { ...programmeForm, ...change })).id;

export const newZone = async (officer: Person, name = 'Norte') => (await mustCall(saveZoneAction, officer, { name })).id;

export const schoolForm = (zoneId: string, change: Fields = {}): Fields => ({
  code: '81480001',
  name: 'Simón Bolívar',
  area: 'rural',
  zoneId,
  place: 'Yocalla',
  lat: '-19,3936',
  lon: '-65,9118',
  receivesFrom: '07:00',
  receivesUntil: '09:30',
  year: 2026,
  source: 'demostración',
  'enrolments[0].level': 'primaria',
  'enrolments[0].girls': 60,
  'enrolments[0].boys': 55,
  ...change,
});

export const newSchool = async (officer: Person, zoneId: string, change: Fields = {}) =>
  (await mustCall(saveSchoolAction, officer, schoolForm(zoneId, change))).id;

export const productForm = (change: Fields = {}): Fields => ({
  name: 'Leche con plátano',
  presentation: 'bolsa de 200 ml',
  kind: 'transformed',
  mainFoodCode: 'leche_entera',
  unitGrams: 200,
  handout: 'whole',
  price: '1,50',
  priceSource: 'Cotización',
  priceDay: '2026-01-15',
  origins: ['municipality', 'department'],
  'recipe[0].foodCode': 'leche_entera',
  'recipe[0].grams': '180',
  'recipe[1].foodCode': 'platano_postre',
  'recipe[1].grams': '20',
  ...change,
});

export const newProduct = async (nutritionist: Person, change: Fields = {}) =>
  (await mustCall(saveProductAction, nutritionist, productForm(change))).id;
