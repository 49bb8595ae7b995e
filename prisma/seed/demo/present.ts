import { addDays, dayInLaPaz, type HolidayCalendar, instantAt, isBusinessDay, yearInLaPaz } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';

/** The instant at which the demonstration opens, its day in La Paz and the school year that it tells. */
export type Present = { now: Date; today: Day; year: number };

/** In these days of a year deliveries lie behind and ahead, and the purchases of the next year are under way. */
const season = { from: '08-15', until: '11-27' };
/** Outside the season the demonstration opens here, or on the last business day before. */
const fallback = '11-23';

/**
 * The demonstration opens now where now lies in the season of a year whose holidays are known, and those of the next; otherwise
 * on a morning near the end of the last such season, and every layout says that the clock is moved.
 */
export function openingOf(now: Date, calendar: HolidayCalendar): Present {
  const today = dayInLaPaz(now);
  const year = yearInLaPaz(now);
  const last = Math.max(...calendar.years) - 1;
  if (year <= last && `${year}-${season.from}` <= today && today <= `${year}-${season.until}`) return { now, today, year };

  const told = Math.min(today < `${year}-${season.from}` ? year - 1 : year, last);
  let day: Day = `${told}-${fallback}`;
  while (!isBusinessDay(calendar, day)) day = addDays(day, -1);
  return { now: instantAt(day, '09:00'), today: day, year: told };
}
