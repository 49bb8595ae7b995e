import fs from 'node:fs';
import { addDays, weekday } from '@/lib/domain/calendar';

type KnownCalendar = { year: number; norm: string; start: string; end: string };

/** A school year of the demonstration: the ministry's where it is known, else computed, and said so. */
export function yearPlan(year: number) {
  const known = JSON.parse(fs.readFileSync('prisma/reference/school_calendar_2026.json', 'utf8')) as KnownCalendar;
  const breaks = [{ ...winterBreak(year), reason: 'Descanso pedagógico de invierno (fechas de la demostración)' }];
  if (known.year === year) return { year, startsOn: known.start, endsOn: known.end, calendarSource: known.norm, breaks };
  return {
    year,
    startsOn: firstWeekday(`${year}-02-01`),
    endsOn: `${year}-12-02`,
    calendarSource: 'Calculado: de lunes a viernes menos feriados. No se conoce el calendario del ministerio',
    breaks,
  };
}

function winterBreak(year: number): { startsOn: string; endsOn: string } {
  let monday = `${year}-07-06`;
  while (weekday(monday) !== 1) monday = addDays(monday, 1);
  return { startsOn: monday, endsOn: addDays(monday, 11) };
}

function firstWeekday(day: string): string {
  return weekday(day) >= 1 && weekday(day) <= 5 ? day : firstWeekday(addDays(day, 1));
}
