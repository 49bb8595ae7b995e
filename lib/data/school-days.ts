import 'server-only';
import { dayOf, schoolDays } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { readHolidayCalendar } from './calendar';

/** The days with class of a programme: its span without weekends, holidays of the place and breaks. Two statements. */
export async function findSchoolDays(db: Db, programmeId: string): Promise<Day[]> {
  const programme = await db.programme.findUniqueOrThrow({
    where: { id: programmeId },
    select: {
      startsOn: true,
      endsOn: true,
      breaks: { select: { startsOn: true, endsOn: true } },
      organisation: { select: { municipalityCode: true } },
    },
  });
  const calendar = await readHolidayCalendar(db, programme.organisation.municipalityCode);
  const breaks = programme.breaks.map(({ startsOn, endsOn }) => ({ start: dayOf(startsOn), end: dayOf(endsOn) }));
  return schoolDays(calendar, { start: dayOf(programme.startsOn), end: dayOf(programme.endsOn) }, breaks);
}
