import { daysBetween, weekday } from '../calendar';
import { Refusal } from '../refusal';
import { shareOut } from '../tenders/shares';
import type { DeliveryFrequency } from '../tenders/tender';
import type { Day } from '../units';

/** Where and when a lot is delivered. */
export type LotCalendar = {
  frequency: DeliveryFrequency;
  /** Days with class in the lot's period, in order. */
  schoolDays: readonly Day[];
  /** Schools with the pupils counted for the lot. */
  dropPoints: readonly { schoolId: string; pupils: number }[];
};

/** Units of an item due at a school on a day. */
export type DueLine = { schoolId: string; dueOn: Day; itemKey: string; units: number };

/** One delivery: everything due at a school on a day. */
export type DueDelivery = { schoolId: string; dueOn: Day; lines: { itemKey: string; units: number }[] };

/** A delivery day and how many school days it has to last for. */
export type DeliveryDay = { dueOn: Day; lasts: number };

/**
 * The days on which a lot is delivered: the first school day of each period.
 * Weeks run from Monday; fortnights are counted from the week of the first school day.
 * @param schoolDays in order
 */
export function deliveryDays(schoolDays: readonly Day[], frequency: DeliveryFrequency): DeliveryDay[] {
  const [first] = schoolDays;
  if (first === undefined) return [];
  const periods = new Map<string | number, DeliveryDay>();
  for (const day of schoolDays) {
    const key = periodOf(day, first, frequency);
    const period = periods.get(key);
    if (period) period.lasts++;
    else periods.set(key, { dueOn: day, lasts: 1 });
  }
  return [...periods.values()];
}

/**
 * Shares the units of one item among schools by pupils, and each school's among its delivery days by the school days
 * they last for. Not a unit is lost: the lines add up to `units`.
 * @throws Refusal no-delivery-days | no-drop-points
 */
export function scheduleItem({ itemKey, units }: { itemKey: string; units: number }, calendar: LotCalendar): DueLine[] {
  const days = deliveryDays(calendar.schoolDays, calendar.frequency);
  if (days.length === 0) throw new Refusal('no-delivery-days');
  if (calendar.dropPoints.length === 0) throw new Refusal('no-drop-points');

  const perSchool = shareOut(
    units,
    calendar.dropPoints.map(({ pupils }) => pupils),
  );
  const lasts = days.map((day) => day.lasts);
  return calendar.dropPoints.flatMap(({ schoolId }, school) => {
    const perDay = shareOut(perSchool[school] ?? 0, lasts);
    return days.flatMap(({ dueOn }, day) => {
      const due = perDay[day] ?? 0;
      return due > 0 ? [{ schoolId, dueOn, itemKey, units: due }] : [];
    });
  });
}

/** Gathers lines of several items and lots into deliveries: one per school and day, the earliest first. */
export function gatherDeliveries(lines: readonly DueLine[]): DueDelivery[] {
  const deliveries = new Map<string, DueDelivery>();
  for (const { schoolId, dueOn, itemKey, units } of lines) {
    const key = `${dueOn} ${schoolId}`;
    const delivery = deliveries.get(key) ?? { schoolId, dueOn, lines: [] };
    delivery.lines.push({ itemKey, units });
    deliveries.set(key, delivery);
  }
  return [...deliveries.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function periodOf(day: Day, first: Day, frequency: DeliveryFrequency): string | number {
  if (frequency === 'daily') return day;
  if (frequency === 'monthly') return day.slice(0, 7);
  const weeks = Math.floor((daysBetween(first, day) + weekday(first) - 1) / 7);
  return frequency === 'weekly' ? weeks : Math.floor(weeks / 2);
}
