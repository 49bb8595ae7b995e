import { describe, expect, test } from 'vitest';
import {
  addDays,
  businessDaysAfter,
  dayInLaPaz,
  daysOf,
  holidaysIn,
  instantAt,
  isBusinessDay,
  schoolDays,
  weekday,
} from '@/lib/domain/calendar';
import { neededDeliveries } from '@/lib/domain/contracts/schedule';
import type { Day } from '@/lib/domain/units';
import { yearPlan } from '@/prisma/seed/demo/calendar';
import { deliveriesBehind, paymentsBehind, planDays } from '@/prisma/seed/demo/days';
import { openingOf } from '@/prisma/seed/demo/present';
import { yocallaWeek } from '@/prisma/seed/demo/products';
import { realHolidays } from '@/tests/support/reference';

const calendar = holidaysIn(realHolidays(), 'P');

/** Years whose holidays are known, one of them leap, and some past the last of them. */
const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032];
const hours = ['00:05', '23:55'] as const;

/** The moments of the plan that must follow one another, each with its hour. */
function timelines({ yocalla, potosi, producersEnter, matrix, leaveWaiting }: ReturnType<typeof planDays>): [Day, string][][] {
  const daysOf = (days: { draft: Day; publish: Day; bid: Day; deadline: Day }, closes: string): [Day, string][] => [
    [days.draft, '10:00'],
    [days.publish, '10:01'],
    [days.bid, '10:02'],
    [days.deadline, closes],
  ];
  const decided = (days: (typeof yocalla)['bread'], closes: string): [Day, string][] => [
    ...daysOf(days, closes),
    [days.recommend, '10:00'],
    [days.award, '10:00'],
    [days.sign, '10:00'],
  ];
  return [
    [[producersEnter, '09:00'], [yocalla.planYear, '09:00'], [yocalla.ownRules, '10:00'], ...decided(yocalla.bread, '10:30')],
    [[yocalla.ownRules, '10:00'], ...decided(yocalla.milk, '16:15')],
    [
      [yocalla.planYear, '09:00'],
      [yocalla.planNextYear, '10:00'],
      [yocalla.open.publish, '10:00'],
    ],
    [[producersEnter, '09:00'], [potosi.planYear, '09:00'], ...decided(potosi.biscuits, '16:20')],
    [[potosi.planYear, '09:00'], ...daysOf(potosi.bars, '10:30'), [potosi.draft, '10:00']],
    [
      [potosi.bars.draft, '10:00'],
      ...daysOf(potosi.sesame, '10:30'),
      [potosi.sesame.recommend, '10:00'],
      [potosi.draft, '10:00'],
    ],
    [
      [matrix.promise, '09:00'],
      [matrix.report, '10:00'],
      [leaveWaiting, '11:00'],
    ],
  ];
}

/** What the milk's contract owes and when, by year. */
const milkDue = remembered((year: number): Day[] => {
  const { startsOn: start, endsOn: end, breaks } = yearPlan(year);
  const ranges = breaks.map(({ startsOn, endsOn }) => ({ start: startsOn, end: endsOn }));
  const inLot = schoolDays(calendar, { start, end }, ranges).filter((day) => `${year}-07-27` <= day && day <= `${year}-11-27`);
  const served = inLot.filter((day) => yocallaWeek[weekday(day) - 1]?.some(([key]) => key === 'leche'));
  const days = served.map((day) => ({ day, units: 1 }));
  return neededDeliveries(days, inLot[0] ?? start, 'weekly').map(({ dueOn }) => dueOn);
});

/** What is wrong with the demonstration that opens then; nothing, if it is right. */
const faults = remembered((opening: number): string[] => {
  const present = openingOf(new Date(opening), calendar);
  const days = planDays(present, calendar);
  const { today, year } = present;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };

  for (const line of timelines(days)) {
    const moments = line.map(([day, time]) => instantAt(day, time));
    must(
      moments.every((moment, at) => at === 0 || (moments[at - 1] as Date) <= moment),
      `out of order: ${line.join(' ')}`,
    );
    must(
      moments.every((moment) => moment < present.now),
      `in the future: ${line.join(' ')}`,
    );
    must(
      line.every(([day]) => isBusinessDay(calendar, day)),
      `not on business days: ${line.join(' ')}`,
    );
  }

  // The law's terms, with room to spare for the amounts: 8 days serve ANPE up to a million, 15 the national tender.
  const term = (from: Day, to: Day) => businessDaysAfter(calendar, from, to);
  for (const { publish, deadline } of [days.yocalla.bread, days.yocalla.milk, days.yocalla.open])
    must(term(publish, deadline) >= 8, `term of ${publish}`);
  for (const { publish, deadline } of [days.potosi.biscuits, days.potosi.bars, days.potosi.sesame])
    must(term(publish, deadline) >= 15, `term of ${publish}`);
  for (const { award, sign } of [days.yocalla.bread, days.yocalla.milk, days.potosi.biscuits])
    must(term(award, sign) >= 4, `papers of ${award}`);
  must(days.yocalla.bread.sign < yearPlan(year).startsOn, 'bread signed after its first delivery');
  must(days.yocalla.milk.sign < `${year}-07-27`, 'milk signed after its first delivery');
  must(days.potosi.biscuits.sign < `${year}-09-01`, 'biscuits signed after their first delivery');

  // Somebody can still offer, on a day and at an hour when people work, before the first delivery.
  const { open } = days.yocalla;
  must(instantAt(open.deadline, '16:00') > present.now && isBusinessDay(calendar, open.deadline), 'nothing is open');
  must(open.deadline < yearPlan(year + 1).startsOn, 'open after its first delivery');

  // Somebody receives, somebody pays, and not all is paid.
  const { delivered, received } = deliveriesBehind(milkDue(year), today);
  must(delivered.length > received.length, 'nothing to receive');
  must(
    delivered.every((day) => day < today),
    'delivered in the future',
  );
  const paid = paymentsBehind(received, { until: addDays(today, -20), delay: 31 }, calendar);
  must(
    received.some((day) => !paid.some(({ month }) => day.startsWith(month))),
    'nothing to pay',
  );
  must(
    paid.every(({ month, paidOn }) => received.every((day) => !day.startsWith(month) || day < paidOn)),
    'paid unreceived',
  );
  return wrong.map((what) => `${present.now.toISOString()}: ${what}`);
});

/** Asked again for the same it answers what it knows: outside the season every day opens on the same one. */
function remembered<Result>(find: (key: number) => Result): (key: number) => Result {
  const known = new Map<number, Result>();
  return (key) => {
    const result = known.get(key) ?? find(key);
    known.set(key, result);
    return result;
  };
}

describe('the plan of the demonstration', () => {
  test.each(years)('on every day of %i, just after and just before midnight, it leaves something real to everybody', (year) => {
    const days = daysOf({ start: `${year}-01-01`, end: `${year}-12-31` });
    const openings = hours.flatMap((hour) => days.map((day) => openingOf(instantAt(day, hour), calendar).now.getTime()));
    expect([...new Set(openings)].flatMap(faults)).toEqual([]);
  });

  test.each([
    ['2026-09-07', '2026-09-07'],
    ['2026-08-15', '2026-08-15'],
    ['2026-08-14', '2025-11-21'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-23'],
    ['2027-01-15', '2026-11-23'],
    ['2028-02-29', '2027-11-23'],
    ['2031-05-01', '2029-11-23'],
  ])('begun on %s it opens on %s', (begun, opens) => {
    for (const hour of hours) expect(dayInLaPaz(openingOf(instantAt(begun, hour), calendar).now)).toBe(opens);
  });
});

describe('what became of the deliveries that fell due', () => {
  const due = ['2026-11-10', '2026-11-03', '2026-11-17', '2026-11-17', '2026-11-24'];
  test.each([
    ['none yet', '2026-11-03', 0, 0],
    ['the first waits', '2026-11-04', 1, 0],
    ['on the day of the next the last still waits', '2026-11-24', 3, 2],
    ['the last waits while it keeps', '2026-12-03', 4, 3],
    ['and then no longer', '2026-12-04', 4, 4],
  ])('%s', (_, today, delivered, received) => {
    const behind = deliveriesBehind(due, today);
    expect([behind.delivered.length, behind.received.length]).toEqual([delivered, received]);
  });

  test('a month is paid on a business day, once the terms have come', () => {
    const received = ['2026-08-04', '2026-08-25', '2026-09-01', '2026-09-29'];
    expect(paymentsBehind(received, { delay: 30, until: '2026-10-01' }, calendar)).toEqual([
      { month: '2026-08', paidOn: '2026-09-24' },
    ]);
    expect(paymentsBehind(['2026-10-03'], { delay: 30, until: '2026-11-03' }, calendar)).toEqual([
      { month: '2026-10', paidOn: '2026-11-03' }, // 2 November is Todos Santos
    ]);
  });
});
