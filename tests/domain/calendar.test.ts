import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  businessDaysAfter,
  clockInLaPaz,
  countByMonth,
  coversDays,
  dateOf,
  dayInLaPaz,
  dayOf,
  daysBetween,
  daysOf,
  earliestSubmission,
  type Holiday,
  holidaysBetween,
  holidaysIn,
  instantAt,
  isBusinessDay,
  schoolDays,
  weekday,
} from '@/lib/domain/calendar';
import { realHolidays, referenceJson } from '@/tests/support/reference';

type SchoolCalendar = {
  start: string;
  end: string;
  school_days: number;
  terms: { n: number; start: string; end: string; school_days: number; winter_break_school_days?: number }[];
};

const holidays = realHolidays();
const decree = 'DS 5521';
/** As the ministry counted in January 2026: what the decree moved is still where it was, what it added is not there. */
const beforeDecree: Holiday[] = holidays
  .filter(({ day, name }) => !(name.includes(decree) && day.startsWith('2026')))
  .map((holiday) => (holiday.removedBy === decree ? { ...holiday, removedBy: null } : holiday));

const bolivia = holidaysIn(holidays, null);
const potosi = holidaysIn(holidays, 'P');
const tarija = holidaysIn(holidays, 'T');
const { terms } = referenceJson<SchoolCalendar>('school_calendar_2026.json');

test('the holidays of a stretch are told from its first day until before its last; of one that does not end, none', () => {
  const days = (start: string, end: string | null) => holidaysBetween(bolivia, start, end).map(([day]) => day);
  expect(days('2026-05-01', '2026-05-02')).toEqual(['2026-05-01']);
  expect(days('2026-04-30', '2026-05-01')).toEqual([]);
  expect(days('2026-05-01', null)).toEqual([]);
});

describe('days', () => {
  test('a DATE column and a Day are the same day', () => expect(dayOf(dateOf('2026-02-28'))).toBe('2026-02-28'));

  test.each([
    ['2026-03-02T03:59:59Z', '2026-03-01'],
    ['2026-03-02T04:00:00Z', '2026-03-02'],
    ['2026-12-31T23:30:00-04:00', '2026-12-31'],
  ])('%s is %s in La Paz', (instant, day) => expect(dayInLaPaz(new Date(instant))).toBe(day));

  test.each([
    ['2026-01-15T12:00:00.000Z', '2026-01-15T08:00:00.000'],
    ['2026-07-15T12:00:00.123Z', '2026-07-15T08:00:00.123'],
    ['2026-03-01T03:59:59.999Z', '2026-02-28T23:59:59.999'],
  ])('at %s the clock of La Paz shows %s, in every season', (instant, clock) =>
    expect(clockInLaPaz(new Date(instant))).toBe(clock),
  );

  test('an hour of La Paz is four behind UTC', () =>
    expect(instantAt('2026-03-02', '16:00').toISOString()).toBe('2026-03-02T20:00:00.000Z'));

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));

  test('Monday is 1 and Sunday is 7', () => expect(['2026-11-23', '2026-11-29'].map(weekday)).toEqual([1, 7]));
});

describe('business days', () => {
  test.each([
    ['a Saturday', bolivia, '2026-11-28', false],
    ['a Monday', bolivia, '2026-11-23', true],
    ['a national holiday', bolivia, '2026-05-01', false],
    ['an observance on which people work', bolivia, '2026-03-23', true],
    ['Potosí on its own day', potosi, '2026-11-10', false],
    ['Tarija on the day of Potosí', tarija, '2026-11-10', true],
    ['the day that DS 5521 gave back', bolivia, '2026-01-22', true],
    ['the day that DS 5521 took', bolivia, '2026-01-23', false],
  ])('%s', (_, calendar, day, open) => expect(isBusinessDay(calendar, day)).toBe(open));

  test('holidays on a weekend are not told as skipped', () => {
    // Todos Santos of 2025 falls on a Sunday.
    expect(addBusinessDays(holidaysIn(holidays, null), '2025-10-31', 1)).toEqual({ day: '2025-11-03', skipped: [] });
  });

  test.each([
    ['4 days from a Friday evening', '2026-11-20T22:00:00-04:00', 4, '2026-11-26', []],
    ['late in UTC is still the same day in La Paz', '2026-11-21T03:00:00Z', 4, '2026-11-26', []],
    ['published on a Saturday', '2026-11-21T10:00:00-04:00', 4, '2026-11-26', []],
    ['over carnival', '2026-02-13T10:00:00-04:00', 4, '2026-02-23', ['2026-02-16', '2026-02-17']],
    ['over the holiday that DS 5521 added', '2026-08-05T10:00:00-04:00', 1, '2026-08-10', ['2026-08-06', '2026-08-07']],
    ['no minimum, on a Tuesday', '2026-11-24T10:00:00-04:00', 0, '2026-11-24', []],
    ['no minimum, on a holiday', '2026-12-25T10:00:00-04:00', 0, '2026-12-28', ['2026-12-25']],
  ])('%s', (_, publishedAt, count, day, skipped) => {
    const earliest = earliestSubmission(bolivia, new Date(publishedAt), count);
    expect([earliest.day, earliest.skipped.map(({ date }) => date)]).toEqual([day, skipped]);
  });

  test('departmental holidays are skipped where they hold, with their name', () => {
    const publishedAt = new Date('2026-11-09T09:00:00-04:00');
    expect(earliestSubmission(potosi, publishedAt, 4)).toEqual({
      day: '2026-11-16',
      skipped: [{ date: '2026-11-10', name: 'Efemérides de Potosí' }],
    });
    expect(earliestSubmission(tarija, publishedAt, 4).day).toBe('2026-11-13');
  });

  test('two holidays on one day are told together', () => {
    const both = holidaysIn(
      [
        { day: '2026-03-03', name: 'Uno', departmentIso: null, removedBy: null },
        { day: '2026-03-03', name: 'Otro', departmentIso: 'P', removedBy: null },
      ],
      'P',
    );
    expect(both.names.get('2026-03-03')).toBe('Uno; Otro');
  });

  test('a year without holidays on record is not covered', () => {
    expect(coversDays(bolivia, { start: '2026-12-20', end: '2027-01-10' })).toBe(true);
    expect(coversDays(bolivia, { start: '2030-12-20', end: '2031-01-10' })).toBe(false);
  });

  const anyDay = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2020-01-01', n));

  test('counting forward and counting back agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { day, skipped } = addBusinessDays(potosi, from, count);
        expect(isBusinessDay(potosi, day)).toBe(true);
        expect(businessDaysAfter(potosi, from, day)).toBe(count);
        const weekdays = daysOf({ start: addDays(from, 1), end: day }).filter((one) => weekday(one) <= 5).length;
        expect(weekdays).toBe(count + skipped.length);
      }),
    );
  });

  test('a longer minimum never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (from, count) => {
        expect(
          daysBetween(addBusinessDays(potosi, from, count).day, addBusinessDays(potosi, from, count + 1).day),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('school days of 2026 (RM 0001/2026)', () => {
  const asCounted = holidaysIn(beforeDecree, null);
  const days = (calendar: typeof asCounted, n: number) => {
    const term = terms.find((one) => one.n === n);
    if (!term) throw new Error(`no term ${n}`);
    return schoolDays(calendar, term, []).length - (term.winter_break_school_days ?? 0);
  };

  test.each(terms.map(({ n, school_days }) => [n, school_days]))('term %i has %i, as the ministry counted', (n, count) => {
    expect(days(asCounted, n)).toBe(count);
  });

  test('200 in all', () => expect([1, 2, 3].reduce((sum, n) => sum + days(asCounted, n), 0)).toBe(200));

  test('DS 5521 takes two of the second term, and none of the others', () => {
    expect([1, 2, 3].map((n) => days(bolivia, n))).toEqual([66, 66, 66]);
  });

  test('Potosí loses its own day in the third', () => expect(days(potosi, 3)).toBe(65));

  test('breaks are left out, both ends included', () => {
    const span = { start: '2026-07-01', end: '2026-07-31' };
    const winter = { start: '2026-07-06', end: '2026-07-17' };
    expect(schoolDays(potosi, span, []).length - schoolDays(potosi, span, [winter]).length).toBe(10);
  });

  test('are counted by month and weekday', () => {
    const counts = countByMonth(schoolDays(bolivia, { start: '2026-02-02', end: '2026-03-03' }, []));
    expect(counts).toEqual({ '2026-02': { 1: 3, 2: 3, 3: 4, 4: 4, 5: 4 }, '2026-03': { 1: 1, 2: 1 } });
  });
});
