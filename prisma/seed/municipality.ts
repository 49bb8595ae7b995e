import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { createOrganisationAction } from '@/lib/actions/identity-members';
import { headerOf, templateColumns } from '@/lib/domain/schools/spreadsheet-columns';
import { prisma } from '@/lib/platform/database';
import { yearPlan } from './demo/calendar';
import { playMunicipality } from './demo/municipality';
import { mustCall, type Persona } from './demo/scenario';
import { type Listed, listedSchools } from './demo/schools';

export type Preparation = {
  year: number;
  code: string;
  /** Its first two people and the authority's document that names them; a demonstration invents them. */
  first?: FirstTwo | null;
};
export type FirstTwo = { email: string; authorityEmail: string; designation: string; designatedOn: string };

/** Why a municipality cannot be prepared, in words for the operator's terminal. */
export class CannotPrepare extends Error {}

/**
 * Prepares one of the 343 municipalities for a year. In a demonstration: people, schools with invented pupils, products, rations and
 * a running programme on the year's calendar. Anywhere else nothing is invented: the government with the invitations of its
 * first two people, and the list of its schools ready to be completed and imported.
 * @returns what was done, line by line
 * @throws CannotPrepare
 */
export async function prepareMunicipality({ year, code, first }: Preparation): Promise<string[]> {
  const municipality = await prisma().municipality.findUnique({ where: { code }, select: { name: true, population2024: true } });
  if (!municipality)
    throw new CannotPrepare(`No municipality has the code ${code}. Codes are INE's of 2024, such as 050103 for Yocalla.`);
  if (await prisma().organisation.findFirst({ where: { kind: 'municipality', municipalityCode: code } })) {
    throw new CannotPrepare(`${municipality.name} is already in this installation.`);
  }
  if (!(await knowsHolidays(year)))
    throw new CannotPrepare(
      `The holidays of ${year} are not known. Add them to prisma/reference/holidays_bo_2016_2030.csv and start once.`,
    );
  const operator = await findOperator();
  const name = `Gobierno Autónomo Municipal de ${municipality.name}`;
  const isDemo = (await prisma().demoClock.count()) > 0;
  if (isDemo)
    return playMunicipality(operator, { year, code, name, place: municipality.name, population: municipality.population2024 });
  if (!first)
    throw new CannotPrepare(
      'Say who are its first two people and which document names them: --email administrator@example.bo --authority authority@example.bo --designation "RA 14/2026" --designated 2026-01-05',
    );
  return bringInMunicipality(operator, { year, code, name, first });
}

/** Without them no calendar of the year would be right. */
async function knowsHolidays(year: number): Promise<boolean> {
  const within = { gte: new Date(Date.UTC(year, 0, 1)), lte: new Date(Date.UTC(year, 11, 31)) };
  return (await prisma().holiday.count({ where: { day: within } })) > 0;
}

async function findOperator(): Promise<Persona> {
  const operator = await prisma().membership.findFirst({
    where: { roles: { has: 'operator' }, active: true },
    select: { userId: true, organisationId: true },
  });
  if (!operator) throw new CannotPrepare('There is no operator yet: start once with npm start -- --empty.');
  return operator;
}

type Real = { year: number; code: string; name: string; first: FirstTwo };

async function bringInMunicipality(operator: Persona, { year, code, name, first }: Real): Promise<string[]> {
  const { link, secondLink } = await mustCall(createOrganisationAction, operator, {
    kind: 'municipality',
    organisationName: name,
    municipalityCode: code,
    ...first,
  });
  const file = path.join('.data', `escuelas-${code}-${year}.csv`);
  const schools = listedSchools(code);
  fs.mkdirSync('.data', { recursive: true });
  fs.writeFileSync(file, `\ufeff${stringify([templateColumns.map(({ header }) => header), ...schools.map(sheetRow)])}`);
  const { calendarSource, startsOn, endsOn } = yearPlan(year);
  return [
    `${name}: invitation of its administrator, once only: ${link}`,
    `${name}: invitation of its authority, once only: ${secondLink}`,
    `${schools.length} schools with their places: ${file}. Complete zones and pupils, then import it at /municipio/escuelas/importar.`,
    `School year ${year}: ${startsOn} to ${endsOn} (${calendarSource}).`,
  ];
}

function sheetRow(school: Listed): string[] {
  const facts: Readonly<Record<string, string>> = {
    [headerOf('code')]: `OEP-${school.recinto_id}`,
    [headerOf('name')]: school.name,
    [headerOf('place')]: school.locality,
    [headerOf('lat')]: school.lat,
    [headerOf('lon')]: school.lon,
  };
  return templateColumns.map(({ header }) => facts[header] ?? '');
}
