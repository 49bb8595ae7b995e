import 'server-only';
import { dayOf, type HolidayCalendar } from '@/lib/domain/calendar';
import type { ServedPlan } from '@/lib/domain/demand/unserved';
import { pupilsByLevel } from '@/lib/domain/schools/levels';
import type { Db } from '@/lib/platform/database';
import { classDays } from './demand';

/** Who is given something in a year, without quantities: one statement. Null when there is no such year. */
export async function loadServing(db: Db, programmeId: string, calendar: HolidayCalendar): Promise<ServedPlan | null> {
  const row = await db.programme.findUnique({
    where: { id: programmeId },
    select: {
      year: true,
      startsOn: true,
      endsOn: true,
      breaks: { select: { startsOn: true, endsOn: true, reason: true, id: true } },
      rations: { select: { level: true, weekday: true, items: { select: { productId: true, gramsPerPupil: true } } } },
      organisation: {
        select: {
          schools: {
            where: { active: true },
            select: { zoneId: true, enrolments: { select: { year: true, level: true, girls: true, boys: true } } },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { year, startsOn, endsOn, breaks, rations, organisation } = row;
  const span = { startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) };
  const pauses = breaks.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) }));
  return {
    dropPoints: organisation.schools.map(({ zoneId, enrolments }) => ({
      zoneId,
      pupils: pupilsByLevel(enrolments.filter((one) => one.year === year)),
    })),
    rations: rations.map(({ items, ...ration }) => ({
      ...ration,
      items: items.map(({ productId, gramsPerPupil }) => ({ productId, grams: gramsPerPupil })),
    })),
    days: classDays({ ...span, breaks: pauses }, calendar),
  };
}
