import 'server-only';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { prisma } from '@/lib/platform/database';
import { thisYear } from './this-year';

/** A year of a municipality, as a choice. */
type ProgrammeChoice = { id: string; year: number; meal: Meal; status: ProgrammeStatus };

/** Years of a municipality, newest first. One statement. */
async function programmeChoices(organisationId: string): Promise<ProgrammeChoice[]> {
  const select = { id: true, year: true, meal: true, status: true } as const;
  return prisma().programme.findMany({
    where: { organisationId },
    select,
    orderBy: [{ year: 'desc' }, { meal: 'asc' }],
    take: 200,
  });
}

/** The one asked for, or the one that runs, or the newest. */
export function chooseProgramme<One extends { id: string; status: ProgrammeStatus }>(
  choices: readonly One[],
  rawId: string | undefined,
): One | null {
  return choices.find(({ id }) => id === rawId) ?? choices.find(({ status }) => status === 'running') ?? choices[0] ?? null;
}

/** The year whose pupils are shown: the one asked for, the one that runs, the newest, or today's. */
export async function planningYears(
  organisationId: string,
  rawYear: string | undefined,
): Promise<{ year: number; years: number[] }> {
  const choices = await programmeChoices(organisationId);
  const years = [...new Set(choices.map(({ year }) => year))];
  const asked = years.find((year) => String(year) === rawYear);
  const year = asked ?? chooseProgramme(choices, undefined)?.year ?? (await thisYear());
  return { year, years: years.length > 0 ? years : [year] };
}
