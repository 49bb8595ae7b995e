import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayInLaPaz, holidaysIn, instantAt, isBusinessDay } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import { judgeIdle, judgeQuestionsUntil, judgeReach } from '@/lib/domain/tenders/judged-reasons';
import { idleAt, idleDay, nearestWorking, usualQuestionsUntil } from '@/lib/domain/tenders/office-hours';
import { realHolidays } from '@/tests/support/reference';

/** Holidays of the country and of Potosí. */
const calendar = holidaysIn(realHolidays(), 'P');
const read = (text: string) => instantAt(text.slice(0, 10), text.slice(11));

describe('when nobody works', () => {
  test.each([
    ['2026-03-16 16:00', null],
    ['2026-03-16 08:00', null],
    ['2026-03-16 18:30', null],
    ['2026-03-16 07:59', 'hour'],
    ['2026-03-16 18:31', 'hour'],
    ['2026-03-16 00:00', 'hour'],
    ['2026-03-14 10:00', 'weekend'],
    ['2026-03-15 10:00', 'weekend'],
    // Saturday night in La Paz is Sunday in Greenwich, and Sunday night is Monday.
    ['2026-03-15 23:30', 'weekend'],
    ['2026-05-01 10:00', 'holiday'],
    // Of the department.
    ['2026-11-10 10:00', 'holiday'],
    // Where other countries change their clocks La Paz does not.
    ['2026-03-09 08:00', null],
    ['2026-11-02 18:30', 'holiday'],
    ['2026-10-26 18:30', null],
  ])('%s: %s', (instant, because) => {
    expect(idleAt(calendar, read(instant))?.because ?? null).toBe(because);
  });

  test('a holiday says its name, also one that falls on a weekend', () => {
    expect(idleAt(calendar, read('2026-11-10 10:00'))).toEqual({
      because: 'holiday',
      name: 'Efemérides de Potosí',
    });
    expect(idleDay({ names: new Map([['2026-03-14', 'Fiesta']]) }, '2026-03-14')).toEqual({ because: 'holiday', name: 'Fiesta' });
  });

  test('of another department it is no holiday here', () => {
    expect(idleAt(holidaysIn(realHolidays(), 'L'), read('2026-11-10 10:00'))).toBeNull();
  });
});

describe('the nearest good instant', () => {
  const term = { from: '2026-03-06', before: '2026-04-06' };
  test.each([
    ['one that is good', '2026-03-16 16:00', term, '2026-03-16 16:00'],
    ['a Saturday: Monday at the same hour', '2026-03-14 16:00', term, '2026-03-16 16:00'],
    ['a Sunday', '2026-03-15 10:00', term, '2026-03-16 10:00'],
    ['at night: the next morning', '2026-03-16 21:00', term, '2026-03-17 08:00'],
    ['a Friday night: Monday morning', '2026-03-13 20:00', term, '2026-03-16 08:00'],
    ['a Saturday night: Monday morning', '2026-03-14 23:59', term, '2026-03-16 08:00'],
    ['before dawn: the same morning', '2026-03-16 05:00', term, '2026-03-16 08:00'],
    ['midnight: the same morning', '2026-03-16 00:00', term, '2026-03-16 08:00'],
    ['Good Friday: the Monday after', '2026-04-03 10:00', { from: '2026-03-06', before: '2026-04-20' }, '2026-04-06 10:00'],
    ['Good Friday, and delivery begins on Monday: the Thursday before', '2026-04-03 10:00', term, '2026-04-02 10:00'],
    ['the last night before delivery: the last hour of the day', '2026-04-02 22:00', term, '2026-04-02 18:30'],
    ['the weekend before the term: its first day', '2026-02-28 10:00', term, '2026-03-06 10:00'],
    [
      'Good Friday, and what is published closes on that Thursday later: none is earlier than it',
      '2026-04-03 10:00',
      { ...term, after: read('2026-04-02 16:00') },
      null,
    ],
    ['the same, where it is still later', '2026-04-03 17:00', { ...term, after: read('2026-04-02 16:00') }, '2026-04-02 17:00'],
    ['nothing between the term and the delivery', '2026-03-07 10:00', { from: '2026-03-07', before: '2026-03-09' }, null],
  ])('for %s', (_, at, bounds, good) => {
    expect(nearestWorking(calendar, read(at), bounds)).toEqual(good === null ? null : read(good));
  });

  test('is always good, within the term, and later than what was chosen where anything later is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 60 }),
        (ahead, minute, days) => {
          const from = '2026-02-02';
          const bounds = { from, before: addDays(from, ahead + days) };
          const at = new Date(instantAt(addDays(from, ahead), '00:00').getTime() + minute * 60_000);
          const good = nearestWorking(calendar, at, bounds);
          if (good === null) return;
          expect(idleAt(calendar, good)).toBeNull();
          const day = dayInLaPaz(good);
          expect(bounds.from <= day && day < bounds.before).toBe(true);
          if (good < at)
            expect(
              nearestWorking(calendar, at, {
                ...bounds,
                before: '2027-01-01',
              })?.getTime(),
            ).toBeGreaterThan(at.getTime());
        },
      ),
    );
  });
});

describe('the last day for questions', () => {
  test.each([
    ['leaves a whole business day before the closing', '2026-03-02 10:00', '2026-03-16 16:00', '2026-03-12'],
    ['passes over a holiday', '2026-11-03 10:00', '2026-11-12 16:00', '2026-11-09'],
    ['in a short term, the day before', '2026-03-02 10:00', '2026-03-04 16:00', '2026-03-03'],
    ['overnight, the day of publication', '2026-03-02 10:00', '2026-03-03 16:00', '2026-03-02'],
    ['in a day, that day', '2026-03-02 10:00', '2026-03-02 18:00', '2026-03-02'],
  ])('%s', (_, published, closes, day) => {
    expect(usualQuestionsUntil(calendar, read(published), read(closes))).toBe(day);
  });

  const term = {
    publishedAt: read('2026-03-02 10:00'),
    deadlineAt: read('2026-03-16 16:00'),
  };
  test.each([
    ['2026-03-05', null],
    ['2026-03-16', null],
    ['2026-03-17', 'questions-too-late'],
    ['2026-03-01', 'questions-too-late'],
    ['2026-03-14', 'questions-when-nobody-works'],
  ])('chosen %s: %s', (day, refused) => {
    const judge = () => judgeQuestionsUntil(calendar, day, term);
    if (refused) expect(judge).toThrow(refused);
    else expect(judge()).toBe(day);
  });

  test('a closing at midnight belongs to the day before', () => {
    const midnight = { ...term, deadlineAt: read('2026-03-17 00:00') };
    expect(() => judgeQuestionsUntil(calendar, '2026-03-17', midnight)).toThrow('questions-too-late');
  });

  test('is a business day whenever there is one to choose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 3, max: 40 }), (start, length) => {
        const published = addDays('2026-01-05', start);
        const until = usualQuestionsUntil(
          calendar,
          instantAt(published, '10:00'),
          instantAt(addDays(published, length), '16:00'),
        );
        expect(until >= published && until < addDays(published, length)).toBe(true);
        expect(until === published || isBusinessDay(calendar, until)).toBe(true);
      }),
    );
  });
});

describe('reasons that the record keeps', () => {
  const bounds = { from: '2026-03-06', before: '2026-04-06' };

  test('a closing when nobody works wants one, and is told the nearest good one', () => {
    try {
      judgeIdle(calendar, read('2026-03-14 16:00'), bounds, null);
      expect.fail('not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({
        code: 'deadline-when-nobody-works',
        field: 'idleReason',
        params: { because: 'weekend', nearest: '2026-03-16T20:00:00.000Z' },
      });
    }
    expect(judgeIdle(calendar, read('2026-03-14 16:00'), bounds, 'La feria es el domingo')).toEqual({
      because: 'weekend',
      name: null,
      nearest: '2026-03-16T20:00:00.000Z',
      reason: 'La feria es el domingo',
    });
  });

  test('a good closing keeps no reason, whatever was written', () => {
    expect(judgeIdle(calendar, read('2026-03-16 16:00'), bounds, 'La feria es el domingo')).toBeNull();
    expect(judgeReach([], 'Porque sí, como siempre')).toBeNull();
  });

  test('a lot that nobody can serve wants one', () => {
    expect(() => judgeReach([2], null)).toThrow('lots-out-of-reach');
    expect(judgeReach([1, 3], 'Vendrán de otro departamento')).toEqual({
      lots: [1, 3],
      reason: 'Vendrán de otro departamento',
    });
  });
});
