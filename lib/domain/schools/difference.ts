import { compareKey } from '../text';
import { type Level, levels } from './levels';
import { type School, type SchoolFacts, usualWindow } from './school';
import type { SheetSchool } from './sheet';

/** A field that a new list changes, from what it was to what it will be, in words of the field. */
export type FieldChange = { field: keyof SchoolFacts | `${Level}.girls` | `${Level}.boys` | 'active'; from: string; to: string };

export type ChangedSchool = {
  id: string;
  version: number;
  row: number;
  facts: SchoolFacts;
  changes: readonly FieldChange[];
  enrolments: readonly NewEnrolment[];
};
export type NewSchool = { row: number; facts: SchoolFacts; enrolments: readonly NewEnrolment[] };
export type NewEnrolment = { level: Level; girls: number; boys: number };

/** What a list would do. Schools that it does not name stay as they are. */
export type ImportDifference = {
  added: readonly NewSchool[];
  changed: readonly ChangedSchool[];
  unchanged: readonly { id: string; name: string }[];
  /** Schools of the municipality that the list does not name. */
  absent: number;
  newZones: readonly string[];
};

/** Compares a list with the schools that stand, by code, field by field. A school that was taken out of service comes back. */
export function differenceOf(
  listed: readonly SheetSchool[],
  standing: readonly School[],
  zones: readonly string[],
): ImportDifference {
  const byCode = new Map(standing.map((school) => [compareKey(school.code), school]));
  // "centro" and "Centro" are one zone: the name that stands wins, or else the first one written.
  const zoneNames = new Map(zones.map((zone) => [compareKey(zone), zone]));
  for (const { zone } of listed) if (!zoneNames.has(compareKey(zone))) zoneNames.set(compareKey(zone), zone);
  const added: NewSchool[] = [];
  const changed: ChangedSchool[] = [];
  const unchanged: { id: string; name: string }[] = [];
  for (const row of listed) {
    const was = byCode.get(compareKey(row.code));
    if (!was) {
      added.push({
        row: row.row,
        facts: merge(row, null, zoneNames),
        enrolments: enrolmentsOf(row).filter(({ girls, boys }) => girls + boys > 0),
      });
      continue;
    }
    const facts = merge(row, was, zoneNames);
    const enrolments = enrolmentsOf(row).filter((one) => enrolmentChanges(one, was).length > 0);
    const changes = [...factChanges(was, facts), ...enrolments.flatMap((one) => enrolmentChanges(one, was))];
    if (changes.length === 0) unchanged.push({ id: was.id, name: was.name });
    else changed.push({ id: was.id, version: was.version, row: row.row, facts, changes, enrolments });
  }
  const named = new Set([...added, ...changed].map(({ facts }) => facts.zone));
  return {
    added,
    changed,
    unchanged,
    absent: standing.length - changed.length - unchanged.length,
    newZones: [...named].filter((zone) => !zones.includes(zone)),
  };
}

/** What the school will be: the list's word where it has one, else what stands, else the usual. */
function merge(row: SheetSchool, was: School | null, zoneNames: ReadonlyMap<string, string>): SchoolFacts {
  const point =
    row.point === undefined ? { lat: was?.lat ?? null, lon: was?.lon ?? null } : (row.point ?? { lat: null, lon: null });
  return {
    code: was?.code ?? row.code,
    name: row.name,
    area: row.area,
    zone: zoneNames.get(compareKey(row.zone)) ?? row.zone,
    place: row.place ?? was?.place ?? '',
    ...point,
    receivesFrom: row.receivesFrom ?? was?.receivesFrom ?? usualWindow.receivesFrom,
    receivesUntil: row.receivesUntil ?? was?.receivesUntil ?? usualWindow.receivesUntil,
  };
}

const comparedFacts = [
  'name',
  'area',
  'zone',
  'place',
  'lat',
  'lon',
  'receivesFrom',
  'receivesUntil',
] as const satisfies readonly (keyof SchoolFacts)[];

function factChanges(was: School, facts: SchoolFacts): FieldChange[] {
  const changes: FieldChange[] = comparedFacts
    .filter((field) => was[field] !== facts[field])
    .map((field) => ({ field, from: String(was[field] ?? ''), to: String(facts[field] ?? '') }));
  return was.active ? changes : [...changes, { field: 'active', from: 'no', to: 'si' }];
}

function enrolmentsOf(row: SheetSchool): NewEnrolment[] {
  return levels.flatMap((level) => {
    const counts = row.enrolments[level];
    return counts ? [{ level, ...counts }] : [];
  });
}

function enrolmentChanges({ level, girls, boys }: NewEnrolment, school: School): FieldChange[] {
  const was = school.enrolments.find((one) => one.level === level) ?? { girls: 0, boys: 0 };
  return [
    ...(was.girls === girls ? [] : [{ field: `${level}.girls` as const, from: String(was.girls), to: String(girls) }]),
    ...(was.boys === boys ? [] : [{ field: `${level}.boys` as const, from: String(was.boys), to: String(boys) }]),
  ];
}
