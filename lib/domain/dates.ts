import { searchKey } from './text';
import type { Day } from './units';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const weekdays = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];

const ordinary = /^(\d{1,2}) ?[/\-., ] ?(\d{1,2}) ?[/\-., ] ?(\d{4}|\d{2})$/;
const technical = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const digitsOnly = /^(\d{2})(\d{2})(\d{4})$/;
const inWords = /^(?:([a-z]{3,})\.?,? )?(\d{1,2})(?:r?o\.?)?(?: de |[ \-/.])([a-z]{3,})\.?,?(?: del? |[ \-/.])(\d{4}|\d{2})$/;

/**
 * Reads a day as people in Bolivia write it (day first: "3/9/2026", "03-09-26", "03092026", "30-nov-2026", "1º de mayo de 2026"), as the
 * product prints it ("24 nov 2026", "martes 24 de noviembre de 2026") or as machines do ("2026-11-24"). Of a year in two figures, 80 to 99
 * are of the last century: papers of organisations are that old, plans are not that far ahead.
 * @returns a day that exists, of 1900 to 2099; null for anything else, also for a weekday that is not that day's
 */
export function readDay(text: string): Day | null {
  const key = searchKey(text.replace(/[‐‑‒–—−]/g, '-'));
  const [, y, m, d] = technical.exec(key) ?? [];
  if (y && m && d) return dayFrom(y, m, d);
  const [, day, month, year] = ordinary.exec(key) ?? digitsOnly.exec(key) ?? [];
  if (day && month && year) return dayFrom(fullYear(year), month, day);
  const [, weekday, date, name = '', ofYear] = inWords.exec(key) ?? [];
  if (!date || !ofYear) return null;
  const spelled = name.replace(/^set/, 'sept');
  const found = dayFrom(fullYear(ofYear), String(months.findIndex((one) => one.startsWith(spelled)) + 1), date);
  const isItsWeekday = !weekday || (found !== null && weekdays[new Date(`${found}T00:00:00Z`).getUTCDay()]?.startsWith(weekday));
  return isItsWeekday ? found : null;
}

/** Reads an hour of the day: "16:00", "7.30", "7h30", "1600", "4 pm", "16 hrs", "7". @returns 'HH:MM', or null */
export function readTime(text: string): string | null {
  const key = searchKey(text);
  const [, hour = '', minutes, half] =
    /^(\d{1,2}?)(?:[:.h]? ?(\d{2}))?(?::00)?(?: ?([ap])\.? ?m\.?| ?(?:h|hs|hrs|horas)\.?)?$/.exec(key) ?? [];
  if (!hour) return null;
  const told = Number(hour);
  if (half && (told < 1 || told > 12)) return null;
  const counted = half ? (told % 12) + (half === 'p' ? 12 : 0) : told;
  return counted < 24 && Number(minutes ?? 0) < 60 ? `${String(counted).padStart(2, '0')}:${minutes ?? '00'}` : null;
}

/** Reads a day and an hour: "24/11/2026 16:00", "24 nov 2026, 16:00", "2026-11-24T16:00". @returns 'YYYY-MM-DDTHH:MM', or null */
export function readDayTime(text: string): string | null {
  const [, dayPart, timePart] =
    /^(.+?)(?:,? (?:a las )?|t)(\d{1,2}(?:[:.h]\d{2}.*| ?[ap]\.? ?m\.?| ?(?:h|hs|hrs|horas)\.?)|\d{4})$/.exec(searchKey(text)) ??
    [];
  const [day, time] = [readDay(dayPart ?? ''), readTime(timePart ?? '')];
  return day && time ? `${day}T${time}` : null;
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) >= 80 ? 19 : 20}${year}`;
}

function dayFrom(year: string, month: string, date: string): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(day)) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}
