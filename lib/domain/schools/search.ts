import { duplicates } from '../duplicates';
import { bestMatches, compareNames } from '../text';
import { type Area, areas } from './area';
import { allPupils, pupilsByLevel } from './levels';
import { type School, schoolsPerPage } from './school';

/** What a list of schools is narrowed by, as its address says it. */
export type SchoolFilter = { text: string; zone: string; area: Area | null; after: string };

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** @returns the filter of an address like ?q=bolívar&zona=…&area=rural&despues=…; what it does not understand it leaves out */
export function schoolFilter(params: Params): SchoolFilter {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name].slice(0, 100).trim() : '');
  return {
    text: text('q'),
    zone: text('zona'),
    area: areas.find((area) => area === text('area')) ?? null,
    after: text('despues'),
  };
}

/** @returns the same filter as an address carries it, without what is not set */
export function schoolQuery({ text, zone, area, after }: SchoolFilter, year: number): Record<string, string> {
  const entries = { q: text, zona: zone, area: area ?? '', gestion: String(year), despues: after };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}

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
