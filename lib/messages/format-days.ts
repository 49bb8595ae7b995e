import { type Locale, usualLocale } from './locales';

const kept = new Map<string, readonly string[]>();

/** Names that a language has: found once, for a table tells hundreds of days. */
function namesOf(kind: 'weekday' | 'month', locale: Locale): readonly string[] {
  const key = `${kind} ${locale}`;
  const names = kept.get(key) ?? namesIn(new Intl.DateTimeFormat(locale, { [kind]: 'long', timeZone: 'UTC' }), kind);
  kept.set(key, names);
  return names;
}

/** The first of January of 2024 was a Monday. */
function namesIn(format: Intl.DateTimeFormat, kind: 'weekday' | 'month'): string[] {
  return Array.from({ length: kind === 'weekday' ? 7 : 12 }, (_, at) =>
    format.format(kind === 'weekday' ? Date.UTC(2024, 0, at + 1) : Date.UTC(2024, at, 1)),
  );
}

/** "lunes": as it stands within a sentence. @param weekday 1 Monday … 7 Sunday */
export function weekdayName(weekday: number, locale: Locale = usualLocale): string {
  return namesOf('weekday', locale)[weekday - 1] ?? '';
}

/** "Lunes": as a title. */
export function weekdayTitle(weekday: number, locale: Locale = usualLocale): string {
  const name = weekdayName(weekday, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "noviembre". @param month 1 to 12 */
export function monthName(month: number, locale: Locale = usualLocale): string {
  return namesOf('month', locale)[month - 1] ?? '';
}
