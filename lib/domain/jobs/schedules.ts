import { addDays, clockInLaPaz } from '../calendar';
import type { TimedKind } from './job';

/** When the clock asks for something: each hour, or each day once an hour of La Paz is reached. */
export type TurnSchedule = { every: 'hour' } | { every: 'day'; hour: number };

export const schedules: Readonly<Record<TimedKind, TurnSchedule>> = {
  'deadline-reminders': { every: 'hour' },
  'job-files-removal': { every: 'day', hour: 3 },
  'files-upkeep': { every: 'day', hour: 4 },
};

/**
 * The latest turn of a schedule that the installation's clock has reached: '2026-11-24T09' or '2026-11-24'. Each turn is asked for once,
 * for ever: a clock set back asks for nothing again, and of turns that nobody was there for only the latest is made up for.
 */
export function turnOf(schedule: TurnSchedule, now: Date): string {
  const [day = '', time = ''] = clockInLaPaz(now).split('T');
  const hour = time.slice(0, 2);
  if (schedule.every === 'hour') return `${day}T${hour}`;
  return Number(hour) >= schedule.hour ? day : addDays(day, -1);
}
