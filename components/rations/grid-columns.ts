import { weekdays } from '@/lib/domain/rations/rations';
import { weekdayTitle } from '@/lib/messages/format-days';
import type { Locale } from '@/lib/messages/locales';
import type { Translator } from '@/lib/messages/translator';

/** A column per weekday. Apart from the rows: what a file of the browser's exports is no value on the server. */
export function gridColumns(t: Translator<'rations'>, locale: Locale) {
  return [
    { key: 'product', label: t('product'), wide: true },
    ...weekdays.map((day) => ({ key: `d${day}`, label: weekdayTitle(day, locale), align: 'end' as const })),
  ];
}
