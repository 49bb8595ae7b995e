import 'server-only';
import { loadDemandOf, type ProgrammeDemand } from '@/lib/data/demand';
import { programmeFields, toProgramme } from '@/lib/data/programmes';
import { type DemandFilter, demandTable } from '@/lib/domain/demand/view';
import { compareNames } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';
import { chooseProgramme } from './planning-year';

/** What the demand page shows: four statements. Null when the reader may not see it. */
export async function readDemand(filter: DemandFilter) {
  const actor = await readEntitledActor('ration.read');
  if (!actor) return null;
  const rows = await prisma().programme.findMany({
    where: { organisationId: actor.organisation.id },
    select: programmeFields,
    orderBy: [{ year: 'desc' }, { meal: 'asc' }],
    take: 50,
  });
  const programmes = rows.map(toProgramme);
  const programme = chooseProgramme(programmes, filter.programme);
  const plan = programme && (await loadDemandOf(prisma(), programme));
  const choices = programmes.map(({ id, year, meal, status }) => ({ id, year, meal, status }));
  return {
    programmes: choices,
    demand: plan && { ...namesOf(plan), table: demandTable(plan, filter) },
    mayPlan: canDo(actor, 'programme.update'),
  };
}

function namesOf({ programme, products, dropPoints, rations, days, holidaysKnown, withoutPupils }: ProgrammeDemand) {
  return {
    programme: {
      id: programme.id,
      year: programme.year,
      meal: programme.meal,
      schoolDays: programme.schoolDays,
      classDays: days.length,
    },
    products,
    zones: [...new Map(dropPoints.map(({ zoneId, zoneName }) => [zoneId, zoneName]))]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => compareNames(a.name, b.name)),
    schools: dropPoints.map(({ schoolId, name, zoneName }) => ({ id: schoolId, name, zoneName })),
    hasRations: rations.some(({ items }) => items.length > 0),
    holidaysKnown,
    withoutPupils,
  };
}
