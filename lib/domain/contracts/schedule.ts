import { daysBetween, weekday } from '../calendar';
import type { SchoolNeed } from '../demand/need';
import { missingAt, type Supply } from '../demand/supply';
import { Refusal } from '../refusal';
import { shareOut } from '../tenders/shares';
import type { DeliveryFrequency } from '../tenders/tender';
import type { Day } from '../units';

/** Where and when something is delivered, and what it is needed for. */
export type DeliveryCalendar = {
  frequency: DeliveryFrequency;
  /** Class days that it is bought for, in order: periods are counted from the first. */
  schoolDays: readonly Day[];
  /** The first day on which a delivery may fall. */
  from: Day;
  /** The schools, each with the days on which it serves the product, other days of the year too; `pupils` weigh where none serves it. */
  needs: readonly (SchoolNeed & { pupils: number })[];
  /** What comes to the schools anyway, before `from` too: what is asked for is the rest. */
  already?: readonly Omit<Supply, 'productId'>[];
  /** Deliveries of the same contract that stay: their periods are settled, and not asked for again. */
  kept?: readonly { schoolId: string; dueOn: Day }[];
};

/** Units of an item due at a school on a day. */
export type DueLine = { schoolId: string; dueOn: Day; itemKey: string; units: number };

/** One delivery: everything due at a school on a day. */
export type DueDelivery = { schoolId: string; dueOn: Day; lines: { itemKey: string; units: number }[] };

/** One delivery of a product to a school: the day, what is served from then until the next one, and the last day of it. */
export type NeededDelivery = { dueOn: Day; units: number; lastServed: Day };

/**
 * When a school is delivered a product: on the first day of each period on which it serves it, as much as it serves until
 * the next delivery. Weeks run from Monday; fortnights are counted from the week of `first`.
 * @param days on which the school serves it, in order
 * @param first school day of the whole period, the same for every school
 */
export function neededDeliveries(days: SchoolNeed['days'], first: Day, frequency: DeliveryFrequency): NeededDelivery[] {
  const periods = new Map<string | number, NeededDelivery>();
  for (const { day, units } of days) {
    const key = periodOf(day, first, frequency);
    const period = periods.get(key);
    if (period) {
      period.units += units;
      period.lastServed = day;
    } else periods.set(key, { dueOn: day, units, lastServed: day });
  }
  return [...periods.values()];
}

/** A part of what is bought of a product: one supplier's item, with the units it was awarded. */
export type SchedulePart = { itemKey: string; units: number };

export type Scheduled = {
  lines: DueLine[];
  /** What the schools ask for over those days, each part's in proportion to its units. In the order of the parts. */
  demand: number[];
};

/**
 * Spreads what was bought of a product over the schools and days that need it. Where it is exactly what is needed each
 * delivery carries what its school serves until the next; more or less is spread in proportion by largest remainder, first
 * among schools, then among each one's deliveries. Suppliers of the same product share each delivery in proportion to what
 * they sold. Not a unit is lost: the lines of a part add up to its units, those of a delivery to what it carries.
 * @throws Refusal no-delivery-days | no-drop-points
 */
export function scheduleParts(parts: readonly SchedulePart[], calendar: DeliveryCalendar): Scheduled {
  if (!calendar.schoolDays.some((day) => day >= calendar.from)) throw new Refusal('no-delivery-days');
  if (calendar.needs.length === 0) throw new Refusal('no-drop-points');

  const { schools, asked } = openDeliveries(calendar);
  const bought = parts.map(({ units }) => units);
  const perSchool = shareOut(
    sum(bought),
    schools.map(({ deliveries }) => sum(deliveries.map(({ units }) => units))),
  );
  const cells = schools.flatMap(({ schoolId, deliveries }, place) => {
    const units = shareOut(
      perSchool[place] ?? 0,
      deliveries.map((delivery) => delivery.units),
    );
    return deliveries.map(({ dueOn }, at) => ({ schoolId, dueOn, units: units[at] ?? 0 }));
  });
  const shares = divide(
    cells.map(({ units }) => units),
    bought,
  );
  return {
    lines: parts.flatMap(({ itemKey }, part) =>
      cells.flatMap(({ schoolId, dueOn }, at) => {
        const units = shares[part]?.[at] ?? 0;
        return units > 0 ? [{ schoolId, dueOn, itemKey, units }] : [];
      }),
    ),
    demand: shareOut(asked, bought),
  };
}

type OpenSchool = { schoolId: string; deliveries: readonly { dueOn: Day; units: number }[] };

/**
 * The deliveries that are still asked for: on the first open day of each period on which the school serves the product, what nobody
 * brings until its end. Where none is, what was bought goes where the product is served anyway, or by school days.
 */
function openDeliveries({ frequency, schoolDays, from, needs, already = [], kept = [] }: DeliveryCalendar) {
  const [first = from, last = from] = [schoolDays[0], schoolDays.at(-1)];
  const later = schoolDays.filter((day) => day >= from);
  const nobody = needs.every(({ pupils }) => pupils === 0);
  const deliveriesOf = (days: SchoolNeed['days']) => neededDeliveries(days, first, frequency).filter(({ units }) => units > 0);
  const schools = needs.map(({ schoolId, days, pupils }) => {
    const here = kept.filter((one) => one.schoolId === schoolId).map(({ dueOn }) => periodOf(dueOn, first, frequency));
    const settled = new Set(here);
    const isOpen = (day: Day) => from <= day && first <= day && day <= last && !settled.has(periodOf(day, first, frequency));
    const missing = missingAt(
      days,
      already.filter((one) => one.schoolId === schoolId),
    );
    const open = later.filter(isOpen);
    return {
      schoolId,
      asked: deliveriesOf(missing.filter(({ day }) => isOpen(day))),
      served: deliveriesOf(days.filter(({ day }) => isOpen(day))),
      // Nobody serves it any more: it was bought all the same, and comes by pupils and school days; without pupils, to all alike.
      anyway: deliveriesOf((open.length > 0 ? open : later).map((day) => ({ day, units: nobody ? 1 : pupils }))),
    };
  });
  const asked = sum(schools.flatMap((one) => one.asked.map(({ units }) => units)));
  const way = (['asked', 'served', 'anyway'] as const).find((one) => schools.some((school) => school[one].length > 0));
  const found = schools.map((school): OpenSchool => ({ schoolId: school.schoolId, deliveries: school[way ?? 'anyway'] }));
  return { schools: found.filter(({ deliveries }) => deliveries.length > 0), asked };
}

/**
 * Divides deliveries among suppliers: each one's add up to what it sold, and those of a delivery to what it carries. Each
 * takes its proportion of all deliveries so far, rounded, less what it took before, so that none runs ahead of the others.
 */
function divide(cells: readonly number[], bought: readonly number[]): number[][] {
  let left = [...cells];
  let unsold = sum(bought);
  return bought.map((units) => {
    const [part, all] = [BigInt(units), BigInt(Math.max(1, unsold))];
    let [passed, taken] = [0n, 0n];
    const own = left.map((cell) => {
      passed += BigInt(cell);
      const until = (2n * passed * part + all) / (2n * all);
      const now = until - taken;
      taken = until;
      return Number(now);
    });
    left = left.map((cell, at) => cell - (own[at] ?? 0));
    unsold -= units;
    return own;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
