import { dayInLaPaz } from '@/lib/domain/calendar';
import { time } from '../format';
import type { Translator } from '../translator';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How far the end of a call for offers is: "cierra en 3 días", "cierra mañana, 16:00", "cierra en 12 minutos", "cerró hace 2 días".
 * Days are those of La Paz.
 */
export function closes(t: Translator<'tenders'>, deadline: Date, now: Date): string {
  const left = deadline.getTime() - now.getTime();
  if (left <= 0) return closed(t, deadline, now);
  if (left < HOUR) return t('closing.inMinutes', { minutes: Math.ceil(left / MINUTE) });
  const days = daysBetween(now, deadline);
  if (days === 0) return t('closing.today', { time: time(deadline) });
  return days === 1 ? t('closing.tomorrow', { time: time(deadline) }) : t('closing.inDays', { days });
}

function closed(t: Translator<'tenders'>, deadline: Date, now: Date): string {
  const passed = now.getTime() - deadline.getTime();
  if (passed < MINUTE) return t('closing.now');
  if (passed < HOUR) return t('closing.minutesAgo', { minutes: Math.floor(passed / MINUTE) });
  const days = daysBetween(deadline, now);
  if (days === 0) return t('closing.hoursAgo', { hours: Math.floor(passed / HOUR) });
  return days === 1 ? t('closing.yesterday') : t('closing.daysAgo', { days });
}

function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(dayInLaPaz(to)) - Date.parse(dayInLaPaz(from))) / DAY);
}
