import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { Break, Meal, ProgrammePlan, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import { nobody, type PupilsByLevel, type SchoolLevel } from '@/lib/domain/schools/levels';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { uniqueViolation } from './events';

/** A programme as the actions and the pages see it. */
export type Programme = ProgrammePlan & {
  id: string;
  organisationId: string;
  municipalityCode: string | null;
  year: number;
  meal: Meal;
  status: ProgrammeStatus;
  version: number;
  breaks: readonly (Break & { id: string })[];
};

export const programmeFields = {
  id: true,
  organisationId: true,
  year: true,
  meal: true,
  status: true,
  budgetCentavos: true,
  budgetCode: true,
  schoolDays: true,
  ceilingCentavos: true,
  startsOn: true,
  endsOn: true,
  calendarSource: true,
  localGoalBps: true,
  localGoalBpsLater: true,
  associativeGoalBps: true,
  associativeGoalBpsLater: true,
  note: true,
  version: true,
  organisation: { select: { municipalityCode: true } },
  breaks: { select: { id: true, startsOn: true, endsOn: true, reason: true }, orderBy: { startsOn: 'asc' } },
} satisfies Prisma.ProgrammeSelect;

type Row = Prisma.ProgrammeGetPayload<{ select: typeof programmeFields }>;

export function toProgramme({ organisation, breaks, startsOn, endsOn, ...row }: Row): Programme {
  return {
    ...row,
    municipalityCode: organisation.municipalityCode,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    breaks: breaks.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) })),
  };
}

/** One statement. */
export async function findProgramme(db: Db, id: string): Promise<Programme | null> {
  const row = await db.programme.findUnique({ where: { id }, select: programmeFields });
  return row && toProgramme(row);
}

/** @throws Refusal already-exists: one programme per municipality, year and meal */
export async function insertProgramme(
  db: Db,
  { organisationId, year, meal, plan }: Pick<Programme, 'organisationId' | 'year' | 'meal'> & { plan: ProgrammePlan },
): Promise<string> {
  try {
    const { id } = await db.programme.create({ data: { organisationId, year, meal, ...columns(plan) }, select: { id: true } });
    return id;
  } catch (error) {
    if (uniqueViolation(error)) throw new Refusal('already-exists', {}, 'year');
    throw error;
  }
}

/** Writes only over what the person saw. @throws Refusal changed-meanwhile */
export async function updateProgramme(
  db: Db,
  { id, version }: { id: string; version: number },
  change: { plan: ProgrammePlan } | { status: ProgrammeStatus },
): Promise<void> {
  const data = 'plan' in change ? columns(change.plan) : change;
  const { count } = await db.programme.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } });
  if (count === 0) throw new Refusal('changed-meanwhile');
}

/** Holds the programme for the rest of the transaction, so that two breaks cannot slip in side by side. */
export async function lockProgramme(db: Db, id: string): Promise<void> {
  await db.$queryRaw`select 1 from programmes where id = ${id}::uuid for update`;
}

export async function insertBreak(db: Db, programmeId: string, { startsOn, endsOn, reason }: Break): Promise<string> {
  const data = { programmeId, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), reason };
  const { id } = await db.programmeBreak.create({ data, select: { id: true } });
  return id;
}

/** @throws Refusal not-found when the break is not of this programme */
export async function deleteBreak(db: Db, programmeId: string, id: string): Promise<void> {
  const { count } = await db.programmeBreak.deleteMany({ where: { id, programmeId } });
  if (count === 0) throw new Refusal('not-found');
}

/** Pupils of a municipality's schools in service in a year, by level. One statement. */
export async function countPupils(db: Db, organisationId: string, year: number): Promise<PupilsByLevel> {
  const rows = await db.enrolment.groupBy({
    by: ['level'],
    where: { year, school: { organisationId, active: true } },
    _sum: { girls: true, boys: true },
  });
  const pupils: Record<SchoolLevel, number> = { ...nobody };
  for (const { level, _sum } of rows) pupils[level] = (_sum.girls ?? 0) + (_sum.boys ?? 0);
  return pupils;
}

function columns({ startsOn, endsOn, ...plan }: ProgrammePlan) {
  return { ...plan, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) };
}
