import { type Locale, usualLocale } from './locales';

/** "lunes": as it stands within a sentence. @param weekday 1 Monday … 7 Sunday */
export function weekdayName(weekday: number, locale: Locale = usualLocale): string {
  // The first of January of 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}

/** "Lunes": as a title. */
export function weekdayTitle(weekday: number, locale: Locale = usualLocale): string {
  const name = weekdayName(weekday, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
