import 'server-only';
import { cache } from 'react';
import { findSchool, listSchools, listZones, mergedInto, type OwnedSchool } from '@/lib/data/schools';
import { IdInput } from '@/lib/domain/inputs';
import { findSchools, pupilsOf, repeatedIn, type SchoolFilter, schoolPage } from '@/lib/domain/schools/search';
import { readOutline } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';
import { readHistory } from './history';
import { planningYears } from './planning-year';

const maxPoints = 200;

export type SchoolLine = Pick<OwnedSchool, 'id' | 'code' | 'name' | 'area' | 'zone' | 'place' | 'active'> & {
  /** Null where nobody told how many: not none. */
  pupils: number | null;
};

/** The list of schools with its map: three statements. Null when the reader may not see it. */
export async function readSchools(filter: SchoolFilter, rawYear: string | undefined) {
  const actor = await readEntitledActor('school.read');
  if (!actor) return null;
  const { municipalityCode } = actor.organisation;
  const { year, years } = await planningYears(actor.organisation.id, rawYear);
  const [all, zones] = [
    await listSchools(prisma(), actor.organisation.id, year),
    await listZones(prisma(), actor.organisation.id),
  ];
  const found = findSchools(all, filter);
  const { rows, next } = schoolPage(found, filter.after);
  const located = found.filter(({ active, lat }) => active && lat !== null);
  return {
    year,
    years,
    zones: zones.map(({ id, name }) => ({ id, name })),
    rows: rows.map(toLine),
    next,
    total: all.length,
    repeated: repeatedIn(all, zones),
    found: found.length,
    pupils: found.reduce((sum, school) => (school.active ? sum + pupilsOf(school) : sum), 0),
    withoutPlace: found.filter(({ active, lat }) => active && lat === null).length,
    points: located.slice(0, maxPoints).map((school) => ({ ...toLine(school), lat: school.lat ?? 0, lon: school.lon ?? 0 })),
    outline: municipalityCode ? await readOutline(municipalityCode) : null,
    mayPlan: canDo(actor, 'school.save'),
  };
}

/** Every school that fits the filter, for a download: two statements. */
export async function readSchoolsToExport(filter: SchoolFilter, rawYear: string | undefined) {
  const actor = await readEntitledActor('school.read');
  if (!actor) return null;
  const { year } = await planningYears(actor.organisation.id, rawYear);
  return { year, schools: findSchools(await listSchools(prisma(), actor.organisation.id, year), filter) };
}

/** A school and what its form offers, or null for who may not change it: four statements. */
export const readSchoolToEdit = cache(async (rawId: string, rawYear: string | undefined) => {
  const actor = await readEntitledActor('school.save');
  const found = actor && (await ownSchool(actor.organisation.id, rawId, rawYear));
  return actor && found ? { ...found, zones: await listZones(prisma(), actor.organisation.id) } : null;
});

/** A school, or null: four statements. */
export const readSchool = cache(async (rawId: string, rawYear: string | undefined) => {
  const actor = await readEntitledActor('school.read');
  const found = actor && (await ownSchool(actor.organisation.id, rawId, rawYear));
  if (!actor || !found) return null;
  return { ...found, history: await readHistory([found.school.id]), mayPlan: canDo(actor, 'school.save') };
});

async function ownSchool(organisationId: string, rawId: string, rawYear: string | undefined) {
  const id = IdInput.safeParse(rawId);
  if (!id.success) return null;
  const { year, years } = await planningYears(organisationId, rawYear);
  // A record made before two schools were joined leads to the one that stayed.
  const school = await findSchool(prisma(), (await mergedInto(prisma(), id.data)) ?? id.data, year);
  return school?.organisationId === organisationId ? { school, year, years } : null;
}

/** What the form of a new school or of an upload needs: two statements. */
export async function readSchoolForm() {
  const actor = await readEntitledActor('school.save');
  if (!actor) return null;
  const { year } = await planningYears(actor.organisation.id, undefined);
  return { year, zones: await listZones(prisma(), actor.organisation.id) };
}

/** Zones with how many schools each has: one statement. */
export async function readZones() {
  const actor = await readEntitledActor('school.read');
  if (!actor) return null;
  const zones = await prisma().zone.findMany({
    where: { organisationId: actor.organisation.id, active: true },
    select: { id: true, name: true, _count: { select: { schools: { where: { mergedIntoId: null } } } } },
    orderBy: { name: 'asc' },
  });
  return {
    zones: zones.map(({ id, name, _count }) => ({ id, name, schools: _count.schools })),
    repeated: repeatedIn([], zones),
    mayPlan: canDo(actor, 'zone.save'),
  };
}

function toLine(school: OwnedSchool): SchoolLine {
  const { id, code, name, area, zone, place, active } = school;
  return { id, code, name, area, zone, place, active, pupils: school.enrolments.length > 0 ? pupilsOf(school) : null };
}
