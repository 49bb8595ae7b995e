import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { saveSchoolAction, saveZoneAction } from '@/lib/actions/schools';
import { mustCall, type Persona } from './scenario';

/** A row of the list of polling places that are schools (OEP 2025): real names and places, no enrolment. */
export type Listed = {
  recinto_id: string;
  name: string;
  kind: string;
  municipality_code: string;
  locality: string;
  lat: string;
  lon: string;
};

export type SeededSchool = { id: string; name: string; zoneId: string };
type Level = 'inicial' | 'primaria' | 'secundaria';
type Plan = {
  municipalityCode: string;
  /** Absent: all of them. */
  most?: number;
  /** Pupils to share out by year. */
  pupils: Readonly<Record<number, number>>;
  source: Readonly<Record<number, string>>;
  zoneOf: (school: { lat: number; lon: number; urban: boolean }) => string;
  /** The locality that counts as urban. */
  town: string;
};

/** Which levels a school of each kind teaches, and how large it is beside the others. */
const kinds: Readonly<Record<string, Readonly<Partial<Record<Level, number>>>>> = {
  kinder: { inicial: 3 },
  escuela: { primaria: 6 },
  colegio: { secundaria: 7 },
  unidad_educativa: { inicial: 2, primaria: 6, secundaria: 5 },
  nucleo: { inicial: 1, primaria: 4, secundaria: 3 },
};

/** Enters the real schools of a municipality, with its pupils shared out among them so that they add up exactly. */
export async function enterSchools(officer: Persona, plan: Plan): Promise<SeededSchool[]> {
  const listed = listedSchools(plan.municipalityCode).slice(0, plan.most);
  const years = Object.keys(plan.pupils).map(Number).sort();
  const zones = new Map<string, string>();
  const schools: SeededSchool[] = [];
  const shares = new Map(years.map((year) => [year, shareOut(plan.pupils[year] ?? 0, listed)]));

  for (const [place, school] of listed.entries()) {
    const urban = school.locality === plan.town;
    const zone = plan.zoneOf({ lat: Number(school.lat), lon: Number(school.lon), urban });
    const zoneId = zones.get(zone) ?? (await mustCall(saveZoneAction, officer, { name: zone })).id;
    zones.set(zone, zoneId);
    const facts = {
      code: `OEP-${school.recinto_id}`,
      name: school.name,
      area: urban ? 'urban' : 'rural',
      zoneId,
      place: school.locality,
      lat: school.lat,
      lon: school.lon,
    };

    let schoolId: string | undefined;
    for (const [turn, year] of years.entries()) {
      const enrolments = shares.get(year)?.[place] ?? [];
      const edit = schoolId ? { schoolId, version: turn } : {};
      schoolId = (await mustCall(saveSchoolAction, officer, { ...facts, ...edit, year, source: plan.source[year], enrolments }))
        .id;
    }
    if (schoolId) schools.push({ id: schoolId, name: school.name, zoneId });
  }
  return schools;
}

/** The schools of a municipality in the list of polling places, in the list's order. */
export function listedSchools(municipalityCode: string): Listed[] {
  const rows = parse(fs.readFileSync('prisma/reference/schools_oep2025.csv'), { columns: true }) as Listed[];
  return rows
    .filter((row) => row.municipality_code === municipalityCode && row.kind in kinds)
    .sort((a, b) => a.recinto_id.localeCompare(b.recinto_id));
}

type Cell = { school: number; level: Level; weight: number };

/** Largest remainders: whole pupils, and their sum is the total. */
function shareOut(total: number, listed: readonly Listed[]): { level: Level; girls: number; boys: number }[][] {
  const cells = listed.flatMap((school, place): Cell[] =>
    Object.entries(kinds[school.kind] ?? {}).map(([level, weight]) => ({
      school: place,
      level: level as Level,
      weight: weight * (4 + (Number.parseInt(school.recinto_id, 10) % 5)),
    })),
  );
  const whole = cells.reduce((sum, { weight }) => sum + weight, 0);
  const exact = cells.map(({ weight }) => (total * weight) / whole);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value % 1 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;

  const schools: { level: Level; girls: number; boys: number }[][] = listed.map(() => []);
  cells.forEach(({ school, level }, index) => {
    const pupils = counts[index] ?? 0;
    const girls = Math.round(pupils * 0.49);
    schools[school]?.push({ level, girls, boys: pupils - girls });
  });
  return schools;
}
