import 'server-only';
import { coversDays, type HolidayCalendar, type SkippedDay, schoolDays, weekday } from '@/lib/domain/calendar';
import type { DemandPlan } from '@/lib/domain/demand/plan';
import { pupilsByLevel } from '@/lib/domain/schools/levels';
import type { Db } from '@/lib/platform/database';
import { readHolidayCalendar } from './calendar';
import type { Programme } from './programmes';
import { listRationsWithProducts } from './rations';

export type ProgrammeDemand = DemandPlan & {
  programme: Programme;
  /** False when the holidays of those days are not on record: the days are weekdays less breaks, and the page says so. */
  holidaysKnown: boolean;
  /** Names of schools in service of which nobody said how many pupils they have in that year: they are counted nowhere. */
  withoutPupils: readonly string[];
  /** Holidays that fall on weekdays between the first and the last day. */
  holidays: readonly SkippedDay[];
};

/** Everything the demand of a programme follows from, in three statements. Whether the reader may see it is for the caller to ask. */
export async function loadDemandOf(db: Db, programme: Programme): Promise<ProgrammeDemand> {
  const { organisationId, year } = programme;
  const calendar = await readHolidayCalendar(db, programme.municipalityCode);
  const schools = await db.school.findMany({
    where: { organisationId, active: true },
    select: {
      id: true,
      name: true,
      zone: { select: { id: true, name: true } },
      enrolments: { where: { year }, select: { level: true, girls: true, boys: true } },
    },
    orderBy: { name: 'asc' },
  });
  const enrolled = schools.filter(({ enrolments }) => enrolments.length > 0);
  const { rations, products } = await listRationsWithProducts(db, programme.id);
  return {
    programme,
    holidaysKnown: coversDays(calendar, { start: programme.startsOn, end: programme.endsOn }),
    dropPoints: enrolled.map(({ id, name, zone, enrolments }) => ({
      schoolId: id,
      name,
      zoneId: zone.id,
      zoneName: zone.name,
      pupils: pupilsByLevel(enrolments),
    })),
    withoutPupils: schools.flatMap(({ name, enrolments }) => (enrolments.length === 0 ? [name] : [])),
    products,
    rations,
    days: classDays(programme, calendar),
    holidays: weekdayHolidays(programme, calendar),
  };
}

function weekdayHolidays({ startsOn, endsOn }: Programme, calendar: HolidayCalendar): SkippedDay[] {
  return [...calendar.names].flatMap(([date, name]) =>
    date >= startsOn && date <= endsOn && weekday(date) <= 5 ? [{ date, name }] : [],
  );
}

/** Days with class of a programme: weekdays less holidays and breaks. */
export function classDays(
  { startsOn, endsOn, breaks }: Pick<Programme, 'startsOn' | 'endsOn' | 'breaks'>,
  calendar: HolidayCalendar,
) {
  return schoolDays(
    calendar,
    { start: startsOn, end: endsOn },
    breaks.map((one) => ({ start: one.startsOn, end: one.endsOn })),
  );
}
