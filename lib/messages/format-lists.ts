import { type Locale, usualLocale } from './locales';

/** "1, 2 y 3": several, as a language joins them. */
export function listed(items: readonly string[], locale: Locale = usualLocale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
