import 'server-only';
import { everyColumn } from '@/lib/domain/records/fields';
import { Refusal } from '@/lib/domain/refusal';
import type { Enrolment } from '@/lib/domain/schools/levels';
import type { School } from '@/lib/domain/schools/school';
import { type SchoolColumns, schoolFields } from '@/lib/domain/schools/school-fields';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { uniqueViolation } from './events';

/** A school and whose it is, as the actions see it. */
export type OwnedSchool = School & { organisationId: string; schoolId: string; zoneId: string };

/**
 * What is no field of a school for people, and whether it is brought. A column that is neither here nor described is an error of
 * types, and so is a described field without a column.
 */
const besideFields = {
  id: true,
  organisationId: true,
  active: true,
  version: true,
  mergedIntoId: false,
  codeKey: false,
  searchText: false,
} satisfies Record<Exclude<Prisma.SchoolScalarFieldEnum, keyof SchoolColumns>, boolean>;

type Brought<Column extends Prisma.SchoolScalarFieldEnum> = Readonly<Record<Column, true>>;
const described: Brought<keyof SchoolColumns> = everyColumn(schoolFields);

/** @param year of the enrolments to bring */
function selectSchool(year: number) {
  return {
    ...besideFields,
    ...described,
    zone: { select: { name: true } },
    enrolments: { where: { year }, select: { level: true, girls: true, boys: true, source: true }, orderBy: { level: 'asc' } },
  } satisfies Prisma.SchoolSelect;
}

type Row = Prisma.SchoolGetPayload<{ select: ReturnType<typeof selectSchool> }>;

function toSchool({ zone, ...row }: Row): OwnedSchool {
  return { ...row, schoolId: row.id, zone: zone.name };
}

/** Null also for one that was merged into another. One statement. */
export async function findSchool(db: Db, id: string, year: number): Promise<OwnedSchool | null> {
  const row = await db.school.findUnique({ where: { id, mergedIntoId: null }, select: selectSchool(year) });
  return row && toSchool(row);
}

/** Under which school a merged one goes on; null for one that is itself. One statement. */
export async function mergedInto(db: Db, id: string): Promise<string | null> {
  return (await db.school.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null;
}

/** Every school of a municipality, in or out of service, by code; not those merged into another. One statement. */
export async function listSchools(db: Db, organisationId: string, year: number): Promise<OwnedSchool[]> {
  const rows = await db.school.findMany({
    where: { organisationId, mergedIntoId: null },
    select: selectSchool(year),
    orderBy: { code: 'asc' },
  });
  return rows.map(toSchool);
}

/** @throws Refusal school-code-taken */
export async function insertSchool(db: Db, organisationId: string, school: SchoolColumns): Promise<string> {
  return refusingTakenCode(
    async () => (await db.school.create({ data: { organisationId, ...school }, select: { id: true } })).id,
  );
}

/** Writes only over what the person saw. @throws Refusal changed-meanwhile | school-code-taken */
export async function updateSchool(
  db: Db,
  { id, version }: { id: string; version: number },
  change: SchoolColumns & { active: boolean },
): Promise<void> {
  const { count } = await refusingTakenCode(() =>
    db.school.updateMany({ where: { id, version }, data: { ...change, version: { increment: 1 } } }),
  );
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/** Writes the pupils of some levels of a year; the other levels and years stay. */
export async function saveEnrolments(
  db: Db,
  schoolId: string,
  year: number,
  source: string,
  enrolments: readonly Enrolment[],
): Promise<void> {
  for (const { level, girls, boys } of enrolments)
    await db.enrolment.upsert({
      where: { schoolId_year_level: { schoolId, year, level } },
      create: { schoolId, year, level, girls, boys, source },
      update: { girls, boys, source },
      select: { level: true },
    });
}

/** New schools with their pupils, in two statements however many they are. @returns their ids @throws Refusal school-code-taken */
export async function insertSchools(
  db: Db,
  { organisationId, year, source }: { organisationId: string; year: number; source: string },
  schools: readonly { school: SchoolColumns; enrolments: readonly Enrolment[] }[],
): Promise<string[]> {
  const rows = await refusingTakenCode(() =>
    db.school.createManyAndReturn({
      data: schools.map(({ school }) => ({ organisationId, ...school })),
      select: { id: true, code: true },
    }),
  );
  const idOf = new Map(rows.map(({ id, code }) => [code, id]));
  const enrolments = schools.flatMap(({ school, enrolments: pupils }) =>
    pupils.map((one) => ({ ...one, schoolId: idOf.get(school.code) ?? '', year, source })),
  );
  await db.enrolment.createMany({ data: enrolments });
  return rows.map(({ id }) => id);
}

export type Zone = { id: string; organisationId: string; name: string };

const zoneFields = { id: true, organisationId: true, name: true } as const;

/** A zone that is in use; null for one that was removed or merged. */
export async function findZone(db: Db, id: string): Promise<Zone | null> {
  return db.zone.findUnique({ where: { id, active: true }, select: zoneFields });
}

/** Zones of a municipality by name. One statement. */
export async function listZones(db: Db, organisationId: string): Promise<Zone[]> {
  return db.zone.findMany({ where: { organisationId, active: true }, select: zoneFields, orderBy: { name: 'asc' } });
}

/** @param id of the zone to rename; absent makes a new one @throws Refusal zone-name-taken */
export async function saveZone(
  db: Db,
  { id, organisationId, name }: { id?: string | undefined; organisationId: string; name: string },
): Promise<string> {
  try {
    const zone = id
      ? await db.zone.update({ where: { id }, data: { name }, select: { id: true } })
      : await db.zone.create({ data: { organisationId, name }, select: { id: true } });
    return zone.id;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('zone-name-taken', {}, 'name');
    throw error;
  }
}

async function refusingTakenCode<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('school-code-taken', {}, 'code');
    throw error;
  }
}
