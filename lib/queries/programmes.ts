import 'server-only';
import { cache } from 'react';
import { loadDemandOf } from '@/lib/data/demand';
import { findProgramme, type Programme } from '@/lib/data/programmes';
import { planCost } from '@/lib/domain/demand/plan-cost';
import { pupilsServed, unservedLevels } from '@/lib/domain/demand/unserved';
import { IdInput } from '@/lib/domain/inputs';
import { coverage, nextStatuses } from '@/lib/domain/programmes/programmes';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';
import { readHistory } from './history';

const lineFields = {
  id: true,
  year: true,
  meal: true,
  status: true,
  budgetCentavos: true,
  schoolDays: true,
  ceilingCentavos: true,
} as const;

/** Years of the reader's municipality, newest first; null when they may not see them. One statement. */
export const readProgrammes = cache(async () => {
  const actor = await readEntitledActor('programme.read');
  if (!actor) return null;
  const programmes = await prisma().programme.findMany({
    where: { organisationId: actor.organisation.id },
    select: lineFields,
    orderBy: [{ year: 'desc' }, { meal: 'asc' }],
    take: 200,
  });
  return { programmes, mayPlan: canDo(actor, 'programme.create') };
});

/** A year for its form, or null. One statement. */
export const readProgrammePlan = cache(async (rawId: string): Promise<Programme | null> => {
  const actor = await readEntitledActor('programme.update');
  const id = IdInput.safeParse(rawId);
  const programme = actor && id.success ? await findProgramme(prisma(), id.data) : null;
  return programme?.organisationId === actor?.organisation.id ? programme : null;
});

/** What the page of a year shows, or null. Five statements. */
export const readProgramme = cache(async (rawId: string) => {
  const actor = await readEntitledActor('programme.read');
  const id = IdInput.safeParse(rawId);
  const programme = actor && id.success ? await findProgramme(prisma(), id.data) : null;
  if (!actor || programme?.organisationId !== actor.organisation.id) return null;

  const plan = await loadDemandOf(prisma(), programme);
  const served = pupilsServed(plan);
  const students = served.enrolled;
  const { budgetCentavos, ceilingCentavos, schoolDays } = programme;
  return {
    programme,
    students,
    coverage: coverage({ budgetCentavos, students, rationCentavos: ceilingCentavos, schoolDays }),
    menu: planCost(plan),
    served,
    unserved: unservedLevels(plan),
    classDays: plan.days.length,
    holidaysKnown: plan.holidaysKnown,
    holidays: plan.holidays,
    history: await readHistory([programme.id]),
    mayPlan: canDo(actor, 'programme.update'),
    nextStatuses: nextStatuses(programme.status),
  };
});
