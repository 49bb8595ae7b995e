import { duplicates } from '../duplicates';
import { bestMatches, compareNames } from '../text';
import type { Area } from './area';
import { allPupils, pupilsByLevel } from './levels';
import { type School, schoolsPerPage } from './school';

/** What a list of schools is narrowed by. */
export type SchoolFilter = { text: string; zone: string; area: Area | null; after: string };

/** @returns the schools that fit, by name; every word must be in the name, the code or the place, whatever its accents */
export function findSchools<One extends School & { zoneId: string }>(
  schools: readonly One[],
  { text, zone, area }: SchoolFilter,
): One[] {
  const sorted = schools
    .filter((school) => (!zone || school.zoneId === zone) && (!area || school.area === area))
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.code, b.code));
  return bestMatches(sorted, text, ({ name, code, place }) => `${name} ${code} ${place}`);
}

/** One page of a sorted list, from the school after the key on; `next` is the key of the page that follows. */
export function schoolPage<One extends { id: string }>(
  schools: readonly One[],
  after: string,
): { rows: One[]; next: string | null } {
  const start = after ? schools.findIndex(({ id }) => id === after) + 1 : 0;
  const rows = schools.slice(start, start + schoolsPerPage);
  const last = rows.at(-1);
  return { rows, next: last && start + schoolsPerPage < schools.length ? last.id : null };
}

export function pupilsOf({ enrolments }: Pick<School, 'enrolments'>): number {
  return allPupils(pupilsByLevel(enrolments));
}

/** How many codes of schools and names of zones are on record more than once. */
export function repeatedIn(schools: readonly Pick<School, 'code'>[], zones: readonly { name: string }[]): number {
  return duplicates(schools, ({ code }) => code).length + duplicates(zones, ({ name }) => name).length;
}
