import { factsOf } from '../records/fields';
import { compareKey, searchKey } from '../text';
import { type SchoolLevel, schoolLevels } from './levels';
import type { School } from './school';
import { listedFields, type SchoolFacts, type SchoolFieldName, schoolField, schoolFields } from './school-fields';
import type { CountField } from './spreadsheet-columns';
import type { SpreadsheetSchool } from './spreadsheet-school';

/** A field that a new list changes, from what it was to what it will be, in words of the field. */
export type FieldChange = {
  field: SchoolFieldName | CountField | 'active';
  from: string;
  to: string;
};

export type ChangedSchool = {
  id: string;
  version: number;
  row: number;
  facts: SchoolFacts;
  changes: readonly FieldChange[];
  enrolments: readonly NewEnrolment[];
};
export type NewSchool = { row: number; facts: SchoolFacts; enrolments: readonly NewEnrolment[] };
export type NewEnrolment = { level: SchoolLevel; girls: number; boys: number };

/**
 * What the list does not say and nothing that stands does: a fact that every school needs, or the other half of the pupils of a level,
 * which is not nobody because a cell is blank.
 */
export type MissingFact = {
  row: number;
  field: SchoolFieldName | CountField;
};

/** What a list would do. Schools that it does not name stay as they are. */
export type ImportDifference = {
  added: readonly NewSchool[];
  changed: readonly ChangedSchool[];
  unchanged: readonly { id: string; name: string }[];
  missing: readonly MissingFact[];
  /** Schools of the municipality that the list does not name. */
  absent: number;
  newZones: readonly string[];
  /** Ways of writing a zone that were read as the one that stands, that it was merged into, or that was written first. */
  zonesAlike: readonly { written: string; read: string }[];
  /** Codes of schools that were merged: read as the school they go on under, or not at all where the list names that one too. */
  codesMerged: readonly { row: number; written: string; read: string; used: boolean }[];
};

/** Names of zones and codes of schools that were merged into others, with those that they go on under. */
export type Former = { zones: readonly { was: string; now: string }[]; codes: readonly { was: string; now: string }[] };

const neverMerged: Former = { zones: [], codes: [] };

/**
 * Compares a list with the schools that stand, by code, field by field. A school that was taken out of service comes back. What the
 * list leaves blank stays as it is.
 */
export function differenceOf(
  rows: readonly SpreadsheetSchool[],
  standing: readonly School[],
  zones: readonly string[],
  former: Former = neverMerged,
): ImportDifference {
  const byCode = new Map(standing.map((school) => [compareKey(school.code), school]));
  const { listed, codesMerged } = readCodes(rows, byCode, former.codes);
  const { nameOf, alike } = readZones(listed, zones, former.zones);
  const added: NewSchool[] = [];
  const changed: ChangedSchool[] = [];
  const unchanged: { id: string; name: string }[] = [];
  const missing: MissingFact[] = [];
  for (const row of listed) {
    const was = byCode.get(compareKey(row.code));
    const facts = merge(row, was ?? null, nameOf);
    missing.push(...missingHalves(row, was?.enrolments ?? []));
    if (!was) {
      missing.push(...missingFacts(row));
      added.push({ row: row.row, facts, enrolments: enrolmentsOf(row, []).filter(({ girls, boys }) => girls + boys > 0) });
      continue;
    }
    const enrolments = enrolmentsOf(row, was.enrolments).filter((one) => enrolmentChanges(one, was).length > 0);
    const changes = [...factChanges(was, facts), ...enrolments.flatMap((one) => enrolmentChanges(one, was))];
    if (changes.length === 0) unchanged.push({ id: was.id, name: was.name });
    else changed.push({ id: was.id, version: was.version, row: row.row, facts, changes, enrolments });
  }
  const named = new Set([...added, ...changed].map(({ facts }) => facts.zone));
  return {
    added,
    changed,
    unchanged,
    missing,
    absent: standing.length - changed.length - unchanged.length,
    newZones: [...named].filter((zone) => zone !== '' && !zones.includes(zone)),
    zonesAlike: alike,
    codesMerged,
  };
}

/**
 * A list of another office goes on naming a school by the code that was merged away: it means the school that stands. Where it names
 * both, the row of the code that stands counts, and of two merged codes the first.
 */
function readCodes(rows: readonly SpreadsheetSchool[], byCode: ReadonlyMap<string, School>, merged: Former['codes']) {
  const nowOf = new Map(merged.map(({ was, now }) => [compareKey(was), now]));
  const taken = new Set(rows.map(({ code }) => compareKey(code)));
  const codesMerged: { row: number; written: string; read: string; used: boolean }[] = [];
  const listed = rows.flatMap((row) => {
    const read = byCode.has(compareKey(row.code)) ? undefined : nowOf.get(compareKey(row.code));
    if (read === undefined) return [row];
    const used = !taken.has(compareKey(read));
    taken.add(compareKey(read));
    codesMerged.push({ row: row.row, written: row.code, read, used });
    return used ? [{ ...row, code: read }] : [];
  });
  return { listed, codesMerged };
}

/**
 * "YOCALLA NORTE" and "Yocalla Norté" are one zone: a list that is typed by many hands differs in capitals and accents, and a zone too
 * many splits a delivery round. The name that stands wins, then the one that it was merged into, or else the first one written.
 */
function readZones(listed: readonly SpreadsheetSchool[], zones: readonly string[], merged: Former['zones']) {
  const names = new Map<string, string>();
  const known = [...zones.map((zone) => ({ was: zone, now: zone })), ...merged];
  const exact = new Map([...known].reverse().map(({ was, now }) => [compareKey(was), now]));
  for (const { was, now } of known) if (!names.has(searchKey(was))) names.set(searchKey(was), now);
  const alike = new Map<string, string>();
  for (const { zone } of listed) {
    if (zone === undefined) continue;
    const read = exact.get(compareKey(zone)) ?? names.get(searchKey(zone));
    if (read === undefined) names.set(searchKey(zone), zone);
    else if (read !== zone) alike.set(zone, read);
  }
  const nameOf = (zone: string) => exact.get(compareKey(zone)) ?? names.get(searchKey(zone)) ?? zone;
  return {
    nameOf,
    alike: [...alike].map(([written, read]) => ({ written, read })),
  };
}

/** What a list says of a school, field by field. */
function toldBy({ point, ...row }: SpreadsheetSchool): Partial<SchoolFacts> {
  return { ...row, ...point };
}

/** What the school will be: the list's word where it has one, else what stands, else the usual. The key by which it was found stays. */
function merge(row: SpreadsheetSchool, was: School | null, zoneNameOf: (zone: string) => string): SchoolFacts {
  const told = toldBy(row);
  if (told.zone !== undefined) told.zone = zoneNameOf(told.zone);
  if (was) told.code = was.code;
  return factsOf(schoolFields, (name, { usual }) => told[name] ?? was?.[name] ?? usual);
}

/** What every school needs, where the list does not say it. */
function missingFacts(row: SpreadsheetSchool): MissingFact[] {
  const told = toldBy(row);
  const missing = listedFields.filter((field) => schoolField(field).required && told[field] === undefined);
  return missing.map((field) => ({ row: row.row, field }));
}

function factChanges(was: School, facts: SchoolFacts): FieldChange[] {
  const changes: FieldChange[] = listedFields
    .filter((field) => was[field] !== facts[field])
    .map((field) => ({ field, from: plain(was[field]), to: plain(facts[field]) }));
  return was.active ? changes : [...changes, { field: 'active', from: plain(false), to: plain(true) }];
}

function plain(value: string | number | boolean | null): string {
  return typeof value === 'boolean' ? (value ? 'si' : 'no') : String(value ?? '');
}

/** Pupils of the levels that the list tells; the half that it leaves blank is as it was. */
function enrolmentsOf(row: SpreadsheetSchool, standing: School['enrolments']): NewEnrolment[] {
  return schoolLevels.flatMap((level) => {
    const counts = row.enrolments[level];
    const was = standing.find((one) => one.level === level);
    return counts ? [{ level, girls: counts.girls ?? was?.girls ?? 0, boys: counts.boys ?? was?.boys ?? 0 }] : [];
  });
}

/** Halves of levels that the list leaves open where nothing stands; beside nobody a blank is nobody. */
function missingHalves({ row, enrolments }: SpreadsheetSchool, standing: School['enrolments']): MissingFact[] {
  return schoolLevels.flatMap((level) => {
    const { girls, boys } = enrolments[level] ?? {};
    if (standing.some((one) => one.level === level) || !(girls ?? boys)) return [];
    if (girls !== undefined && boys !== undefined) return [];
    return [
      {
        row,
        field: `${level}.${girls === undefined ? 'girls' : 'boys'}` as const,
      },
    ];
  });
}

function enrolmentChanges({ level, girls, boys }: NewEnrolment, school: School): FieldChange[] {
  const was = school.enrolments.find((one) => one.level === level) ?? { girls: 0, boys: 0 };
  return [
    ...(was.girls === girls ? [] : [{ field: `${level}.girls` as const, from: String(was.girls), to: String(girls) }]),
    ...(was.boys === boys ? [] : [{ field: `${level}.boys` as const, from: String(was.boys), to: String(boys) }]),
  ];
}
