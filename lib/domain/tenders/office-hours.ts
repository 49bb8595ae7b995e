import { addDays, clockInLaPaz, dayInLaPaz, type HolidayCalendar, instantAt, weekday } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';

/**
 * The hours in which some public office is open, the widest that are kept: 8:00 with continuous hours, 18:30 with a break at noon. A
 * closing at the last minute is one within them.
 */
export const officeHours = { from: '08:00', until: '18:30' } as const;

/** What a calendar says of single days. */
export type HolidayNames = Pick<HolidayCalendar, 'names'>;

/** Why nobody works at an instant. */
export type Idle = { because: 'weekend' } | { because: 'holiday'; name: string } | { because: 'hour' };

/** @returns why nobody works on that day; null on a business day of the place */
export function idleDay({ names }: HolidayNames, day: Day): Idle | null {
  const name = names.get(day);
  if (name !== undefined) return { because: 'holiday', name };
  return weekday(day) > 5 ? { because: 'weekend' } : null;
}

/** @returns why nobody works at that instant, by the clock of La Paz; null in office hours of a business day */
export function idleAt(calendar: HolidayNames, at: Date): Idle | null {
  const time = timeInLaPaz(at);
  const isOpen = officeHours.from <= time && time <= officeHours.until;
  return idleDay(calendar, dayInLaPaz(at)) ?? (isOpen ? null : { because: 'hour' });
}

export type Bounds = {
  /** The first day that the law allows. */
  from: Day;
  /** The day that it must come before. */
  before: Day;
  /** An instant that it must come after: a published closing, which only moves forward. */
  after?: Date;
};

/**
 * The good instant nearest to one that is not: later rather than earlier, at the same hour where that is an office hour. An earlier one
 * only where none is left later, and never before the legal term.
 * @returns the instant itself where it is good; null where there is none in between
 */
export function nearestWorking(calendar: HolidayNames, at: Date, bounds: Bounds): Date | null {
  const good = nearestWithin(calendar, at, bounds);
  return good && bounds.after && good <= bounds.after ? null : good;
}

function nearestWithin(calendar: HolidayNames, at: Date, bounds: Bounds): Date | null {
  const [day, time] = [dayInLaPaz(at), timeInLaPaz(at)];
  const isLate = time > officeHours.until;
  const isEarly = time < officeHours.from;
  const asked = day < bounds.from ? bounds.from : day;
  const isKept = asked === day && !idleDay(calendar, day);
  const later = nearestDay(calendar, isKept && isLate ? addDays(day, 1) : asked, bounds, 1);
  if (later) return instantAt(later, isEarly || isLate ? officeHours.from : time);
  const earlier = nearestDay(calendar, isKept && isEarly ? addDays(day, -1) : day, bounds, -1);
  return earlier === null ? null : instantAt(earlier, isEarly || isLate ? officeHours.until : time);
}

/** @returns the business day nearest to one, going one way, within bounds; the day itself where it is one */
function nearestDay(calendar: HolidayNames, from: Day, bounds: Bounds, step: 1 | -1): Day | null {
  let day = from;
  if (step < 0 && day >= bounds.before) day = addDays(bounds.before, -1);
  for (; bounds.from <= day && day < bounds.before; day = addDays(day, step)) if (!idleDay(calendar, day)) return day;
  return null;
}

/**
 * The last day on which questions are taken where nobody chose another: the business day that leaves a whole one between it and the
 * closing, in which to answer and to prepare; in a shorter term the last one before the closing, or the day of publication.
 */
export function usualQuestionsUntil(calendar: HolidayNames, publishedAt: Date, deadlineAt: Date): Day {
  const published = dayInLaPaz(publishedAt);
  const bounds = { from: published, before: dayInLaPaz(deadlineAt) };
  const last = nearestDay(calendar, bounds.before, bounds, -1);
  const one = last && nearestDay(calendar, addDays(last, -1), { ...bounds, from: addDays(published, 1) }, -1);
  return one ?? last ?? published;
}

/** 'HH:MM' on the clock of La Paz. */
function timeInLaPaz(at: Date): string {
  return clockInLaPaz(at).slice(11, 16);
}
