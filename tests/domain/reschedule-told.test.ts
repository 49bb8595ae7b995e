import { describe, expect, test } from 'vitest';
import { scheduleContracts } from '@/lib/domain/contracts/award-schedule';
import { reschedule, splitAt } from '@/lib/domain/contracts/reschedule';
import { assertSurplusAcknowledged, heldAgainstServed, surplusOf } from '@/lib/domain/contracts/surplus';
import { again, bought, contracted, frameOf } from '@/tests/support/schedule-context';

describe('what a new schedule would change', () => {
  test('is told school by school and day by day, what stays is counted, and sums hide nothing', () => {
    // Milk on Thursdays is taken out: as many units each day over all schools, other units at each school.
    const due = contracted(frameOf({ pupils: { a: 117, b: 40 } }), 0.7);
    const found = again(frameOf({ served: { milk: [2], bread: [3] }, pupils: { a: 117, b: 80 } }), due, '2026-03-23');
    const milkOf = (schoolId: string, side: 'before' | 'after') =>
      (found.schools.find((one) => one.schoolId === schoolId)?.changed ?? [])
        .filter(({ lotItemId }) => lotItemId === 'item-milk')
        .reduce((sum, cell) => sum + cell[side], 0);
    expect(milkOf('a', 'after')).toBeLessThan(milkOf('a', 'before'));
    expect(milkOf('b', 'after')).toBeGreaterThan(milkOf('b', 'before'));
    expect(milkOf('a', 'after') + milkOf('b', 'after')).toBe(milkOf('a', 'before') + milkOf('b', 'before'));
    for (const { changed } of found.schools) for (const { before, after } of changed) expect(before).not.toBe(after);
  });

  test('schools and deliveries that stay are counted', () => {
    const frame = frameOf();
    const due = contracted(frame);
    const [first] = splitAt(due, '2026-03-23').ahead;
    const moved = due.map((one) =>
      one.id === first?.id ? { ...one, parts: one.parts.map((part) => ({ ...part, units: part.units - 1 })) } : one,
    );
    const found = again(frame, moved, '2026-03-23');
    const ahead = splitAt(due, '2026-03-23').ahead;
    expect(found.schools.map(({ schoolId, before, after }) => [schoolId, before - after])).toEqual([[first?.schoolId, 0]]);
    expect(found.same.schools).toBe(1);
    expect(found.same.deliveries).toBe(ahead.length - new Set(found.schools[0]?.changed.map(({ dueOn }) => dueOn)).size);
  });

  test.each([
    { shelfLifeDays: 1, keeps: [{ productId: 'milk', schoolIds: ['a', 'b'], days: 4 }] },
    { shelfLifeDays: 4, keeps: [] },
    { shelfLifeDays: 0, keeps: [] },
  ])('food that would have to keep longer than $shelfLifeDays days is named, with its product, schools and days', (given) => {
    const { shelfLifeDays, keeps } = given;
    const due = contracted(frameOf({ served: { milk: [1], bread: [3] } }));
    const found = again(frameOf({ served: { milk: [1, 5], bread: [3] }, shelfLifeDays }), due, '2026-03-23');
    expect(found.outlasting).toEqual(keeps);
  });

  test('where nothing more may be changed no earlier day is offered', () => {
    const frame = frameOf();
    const due = contracted(frame);
    const refusal = (from: string, today: string) => {
      try {
        return reschedule({ ...frame, from }, splitAt(due, from), today);
      } catch (error) {
        return error;
      }
    };
    expect(refusal('2026-04-30', '2026-03-01')).toMatchObject({ code: 'nothing-ahead', params: { last: '2026-04-22' } });
    expect(refusal('2026-04-30', '2026-04-25')).toMatchObject({ code: 'nothing-ahead', params: {} });
  });
});

describe('a contract that is signed late', () => {
  test('buys what was awarded; what is served no more is told before, and asked once', () => {
    const whole = frameOf({ pupils: { a: 117 } });
    const items = bought(whole).filter(({ lotItemId }) => lotItemId === 'item-milk');
    const late = frameOf({ pupils: { a: 117 }, from: '2026-04-08' });
    const schedules = scheduleContracts(late, [items]);
    const held = heldAgainstServed([items], schedules);
    // Eleven weeks of two days were bought; from 8 April on five days are left: Thursday 9, and two weeks.
    expect(held).toEqual([[{ lotItemId: 'item-milk', units: 22 * 117, served: 5 * 117 }]]);
    expect(surplusOf(held.flat())).toBe(17 * 117);
    expect(schedules[0]?.lines.reduce((sum, { units }) => sum + units, 0)).toBe(22 * 117);
    expect(() => assertSurplusAcknowledged(held, false)).toThrow('surplus-not-acknowledged');
    expect(() => assertSurplusAcknowledged(held, true)).not.toThrow();
  });

  test('in time, or for less than is served, nothing is asked; one item does not make up for another', () => {
    const frame = frameOf();
    const inTime = heldAgainstServed([bought(frame)], scheduleContracts(frame, [bought(frame)]));
    expect(() => assertSurplusAcknowledged(inTime, false)).not.toThrow();
    expect(
      surplusOf([
        { lotItemId: 'x', units: 10, served: 5 },
        { lotItemId: 'y', units: 5, served: 10 },
      ]),
    ).toBe(5);
  });
});
