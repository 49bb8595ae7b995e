import type { Day } from './units';

/**
 * Calendar dates and legal days, counted in La Paz (UTC−4 all year, no summer time). A `Day` has no time; an instant is a Date.
 */

const hour = 3_600_000;
/** Bolivia has one zone, four hours behind UTC, and no daylight saving time. */
const behindUtc = 4 * hour;

/** A public holiday: national (null) or of one department. */
export type Holiday = {
  day: Day;
  name: string;
  /** ISO 3166-2 letter of the department, or null for the whole country. */
  departmentIso: string | null;
  /** The decree that took the holiday away; the row stays on record and no longer counts. */
  removedBy: string | null;
};

/** The holidays that hold in one place, by day, and the years for which the list is complete. */
export type HolidayCalendar = {
  names: ReadonlyMap<Day, string>;
  years: ReadonlySet<number>;
  /** Those of the department alone. No norm that was read says whether they stop the term of a national call. */
  departmental: ReadonlySet<Day>;
};

/** A weekday that a count passed over, and why. */
export type SkippedDay = { date: Day; name: string };

/** Days without class inside a programme, both ends included. */
export type DayRange = { start: Day; end: Day };

/** @returns the calendar date of a database DATE, which arrives as UTC midnight. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** @returns UTC midnight of the day, as a database DATE is written. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * What the clock on a wall of La Paz shows at an instant, 'YYYY-MM-DDTHH:MM:SS.mmm' without a zone: UTC−4 on every day of every year, as
 * Bolivia has no daylight saving time. The one place where an instant becomes an hour of the day.
 */
export function clockInLaPaz(instant: Date): string {
  return new Date(instant.getTime() - behindUtc).toISOString().slice(0, -1);
}

/** @returns the calendar date in La Paz at that instant. */
export function dayInLaPaz(instant: Date): Day {
  return clockInLaPaz(instant).slice(0, 10);
}

/** The year of an instant in La Paz. */
export function yearInLaPaz(instant: Date): number {
  return Number(dayInLaPaz(instant).slice(0, 4));
}

/** @param time 'HH:MM' on the clock of La Paz */
export function instantAt(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00-04:00`);
}

export function addDays(day: Day, count: number): Day {
  return dayOf(new Date(dateOf(day).getTime() + count * 24 * hour));
}

/** @returns calendar days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / (24 * hour));
}

/** @returns 1 Monday … 7 Sunday */
export function weekday(day: Day): number {
  return dateOf(day).getUTCDay() || 7;
}

/** @returns every day from `start` to `end`, both included; none when they are the other way round. */
export function daysOf({ start, end }: DayRange): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(start, end) + 1) }, (_, i) => addDays(start, i));
}

/** @returns the national holidays and those of one department, without the removed ones. */
export function holidaysIn(holidays: readonly Holiday[], departmentIso: string | null): HolidayCalendar {
  const names = new Map<Day, string>();
  const national = new Set<Day>();
  for (const { day, name, departmentIso: where, removedBy } of holidays) {
    if (removedBy !== null || (where !== null && where !== departmentIso)) continue;
    const already = names.get(day);
    names.set(day, already ? `${already}; ${name}` : name);
    if (where === null) national.add(day);
  }
  const departmental = new Set([...names.keys()].filter((day) => !national.has(day)));
  return { names, years: new Set(holidays.map(({ day }) => yearOf(day))), departmental };
}

/** @returns the same calendar with the holidays of the whole country alone */
export function nationalOnly({ names, years, departmental }: HolidayCalendar): HolidayCalendar {
  return { names: new Map([...names].filter(([day]) => !departmental.has(day))), years, departmental: new Set() };
}

/** @returns the holidays from a day until before another, with their names; none where that is not known */
export function holidaysBetween({ names }: HolidayCalendar, start: Day, end: Day | null): [Day, string][] {
  return end ? [...names].filter(([day]) => start <= day && day < end) : [];
}

/** @returns whether the list of holidays covers every day of the range: outside it no legal day can be told. */
export function coversDays(calendar: HolidayCalendar, { start, end }: DayRange): boolean {
  for (let year = yearOf(start); year <= yearOf(end); year++) if (!calendar.years.has(year)) return false;
  return true;
}

/** A business day is Monday to Friday and no holiday of the place. */
export function isBusinessDay(calendar: HolidayCalendar, day: Day): boolean {
  return weekday(day) <= 5 && !calendar.names.has(day);
}

/**
 * Counts business days forward. The count starts on the business day after `from` (PLZ-COUNT: NB-SABS art. 47); with
 * zero days it answers `from` itself, or the first business day after it.
 * @returns the day on which the count ends, and the holidays on weekdays that it passed over
 */
export function addBusinessDays(calendar: HolidayCalendar, from: Day, count: number): { day: Day; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let day = count > 0 ? addDays(from, 1) : from;
  for (let left = Math.max(1, count); ; day = addDays(day, 1)) {
    const holiday = calendar.names.get(day);
    if (weekday(day) > 5) continue;
    if (holiday !== undefined) skipped.push({ date: day, name: holiday });
    else if (--left === 0) return { day, skipped };
  }
}

/** @returns the business days after `from`, up to `to` included. */
export function businessDaysAfter(calendar: HolidayCalendar, from: Day, to: Day): number {
  return daysOf({ start: addDays(from, 1), end: to }).filter((day) => isBusinessDay(calendar, day)).length;
}

/**
 * First day on which the law lets a tender's deadline fall: the Nth business day after the publication's date in La Paz.
 * @param minimumBusinessDays N of the modality (see law/deadlines); 0 where the rule book sets no minimum
 */
export function earliestSubmission(calendar: HolidayCalendar, publishedAt: Date, minimumBusinessDays: number) {
  return addBusinessDays(calendar, dayInLaPaz(publishedAt), minimumBusinessDays);
}

/** @returns the days with class: weekdays from start to end, without holidays and without breaks. */
export function schoolDays(calendar: HolidayCalendar, span: DayRange, breaks: readonly DayRange[]): Day[] {
  const open = (day: Day) => !breaks.some(({ start, end }) => start <= day && day <= end);
  return daysOf(span).filter((day) => isBusinessDay(calendar, day) && open(day));
}

/** How many of the days fall on each weekday of each month: `counts['2026-03'][1]` are its Mondays (1 Monday … 5 Friday). */
export type MonthlyDays = Readonly<Record<string, Readonly<Record<number, number>>>>;

export function countByMonth(days: readonly Day[]): MonthlyDays {
  const counts: Record<string, Record<number, number>> = {};
  for (const day of days) {
    const month = counts[day.slice(0, 7)] ?? {};
    month[weekday(day)] = (month[weekday(day)] ?? 0) + 1;
    counts[day.slice(0, 7)] = month;
  }
  return counts;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
