import { addBusinessDays, addDays, type HolidayCalendar, isBusinessDay } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import type { Present } from './present';

/** A purchase from its draft to the last offer; business days all, as the law counts them. */
type Days = { draft: Day; publish: Day; bid: Day; deadline: Day };
/** A purchase whose award is decided. */
type Decided = Days & { recommend: Day; award: Day; sign: Day };

/** On which day the demonstration does what, from the day on which it opens. */
export type DemoDays = ReturnType<typeof planDays>;

/**
 * The plan of the demonstration: pure, so that every day of a year can be tried. Whatever lies near the present counts in business
 * days back from it and never on the day itself: it has been done, at whatever hour the demonstration opens.
 * @param calendar the holidays of the place
 */
export function planDays({ today, year }: Pick<Present, 'today' | 'year'>, calendar: HolidayCalendar) {
  const workday = (day: Day) => addBusinessDays(calendar, day, 0).day;
  const after = (day: Day, count: number) => addBusinessDays(calendar, day, count).day;
  const ago = (count: number) => businessDaysBefore(calendar, today, count);

  const decided = (draft: Day, terms: { publish: number; bid: number; deadline: number; sign: number }): Decided => {
    const publish = after(draft, terms.publish);
    const deadline = after(publish, terms.deadline);
    const award = after(deadline, 4);
    return {
      draft,
      publish,
      bid: after(publish, terms.bid),
      deadline,
      recommend: after(deadline, 2),
      award,
      sign: after(award, terms.sign),
    };
  };

  return {
    today,
    year,
    producersEnter: workday(`${year - 1}-11-28`),
    yocalla: {
      planYear: workday(`${year - 1}-12-01`),
      ownRules: workday(`${year - 1}-12-15`),
      /** Delivered and paid long ago. */
      bread: decided(workday(`${year}-01-02`), { publish: 1, bid: 4, deadline: 8, sign: 5 }),
      /** In delivery. */
      milk: decided(workday(`${year}-06-08`), { publish: 2, bid: 10, deadline: 13, sign: 6 }),
      planNextYear: ago(12),
      /** Takes offers; amended since it was published, with a later deadline. */
      open: { publish: ago(3), amend: ago(2), firstDeadline: after(today, 6), deadline: after(today, 8) },
    },
    potosi: {
      planYear: workday(`${year - 1}-12-03`),
      /** In delivery. */
      biscuits: decided(workday(`${year}-06-15`), { publish: 2, bid: 12, deadline: 16, sign: 8 }),
      /** Under evaluation. */
      bars: { draft: ago(28), publish: ago(23), bid: ago(7), deadline: ago(4) } satisfies Days,
      /** Recommended. */
      sesame: { draft: ago(23), publish: ago(23), bid: ago(7), deadline: ago(5), recommend: ago(3) } satisfies Days & {
        recommend: Day;
      },
      draft: ago(2),
    },
    matrix: { promise: ago(80), report: ago(10) },
    leaveWaiting: ago(1),
  };
}

/** A delivery keeps this long; its note waits no longer for whoever receives. */
export const keepsDays = 9;

/**
 * What became of the deliveries that fell due, whatever their weekdays: all before today were made; those of the last day wait to
 * be received while what they brought keeps.
 * @param due the days of a schedule
 */
export function deliveriesBehind(due: readonly Day[], today: Day): { delivered: Day[]; received: Day[] } {
  const delivered = [...new Set(due)].filter((day) => day < today).sort();
  const last = delivered.at(-1);
  const waits = last !== undefined && addDays(last, keepsDays) >= today;
  return { delivered, received: waits ? delivered.slice(0, -1) : delivered };
}

/**
 * When each month's receptions are paid: so many days after the last of them, on a business day.
 * @param received the days of which something was received
 * @param terms `until`: what would be paid later still waits
 */
export function paymentsBehind(
  received: readonly Day[],
  { delay, until }: { delay: number; until: Day },
  calendar: HolidayCalendar,
): { month: string; paidOn: Day }[] {
  const lastOf = new Map([...received].sort().map((day) => [day.slice(0, 7), day]));
  return [...lastOf]
    .map(([month, day]) => ({ month, paidOn: addBusinessDays(calendar, addDays(day, delay), 0).day }))
    .filter(({ paidOn }) => paidOn <= until);
}

/** @returns the business day so many before; the day itself does not count */
function businessDaysBefore(calendar: HolidayCalendar, from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isBusinessDay(calendar, day)) left--;
  }
  return day;
}
