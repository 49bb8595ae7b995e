import 'server-only';
import { insertProgramme, type Programme, updateProgramme } from '@/lib/data/programmes';
import { assertProgrammeOpen, type Meal, type ProgrammePlan } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

type NewProgramme = { organisationId: string; year: number; meal: Meal; plan: ProgrammePlan };

/** Opens a year as a draft. @throws Refusal already-exists | year-not-matching */
export async function createProgramme(db: Db, programme: NewProgramme): Promise<{ id: string }> {
  assertYear(programme.year, programme.plan);
  return { id: await insertProgramme(db, programme) };
}

/** Rewrites the plan of a year that is not closed. @throws Refusal wrong-step | changed-meanwhile | break-outside-programme */
export async function replanProgramme(
  db: Db,
  programme: Programme,
  version: number,
  plan: ProgrammePlan,
): Promise<{ id: string }> {
  assertProgrammeOpen(programme.status);
  assertYear(programme.year, plan);
  const left = programme.breaks.find(({ startsOn, endsOn }) => startsOn < plan.startsOn || endsOn > plan.endsOn);
  if (left)
    throw new Refusal(
      'break-outside-programme',
      { from: plan.startsOn, until: plan.endsOn },
      left.startsOn < plan.startsOn ? 'startsOn' : 'endsOn',
    );
  await updateProgramme(db, { id: programme.id, version }, { plan });
  return { id: programme.id };
}

/** Classes begin and end in the programme's own year. */
function assertYear(year: number, plan: ProgrammePlan): void {
  for (const field of ['startsOn', 'endsOn'] as const)
    if (Number(plan[field].slice(0, 4)) !== year) throw new Refusal('year-not-matching', { year }, field);
}
