import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import { scheduleContracts } from '@/lib/domain/contracts/award-schedule';
import { splitAt } from '@/lib/domain/contracts/reschedule';
import { missingAt, suppliesOf } from '@/lib/domain/demand/supply';
import { deliveryFrequencies } from '@/lib/domain/tenders/tender';
import { again, bought, classDays, contracted, frameOf, start } from '@/tests/support/schedule-context';

describe('a running contract', () => {
  test('of which nothing changed is not changed by being asked, whichever the day, the frequency and the holidays', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...deliveryFrequencies),
        fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
        fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
        fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 10 }),
        fc.integer({ min: 0, max: 60 }),
        (frequency, milk, bread, off, later) => {
          const holidays = off.map((offset) => addDays(start, offset));
          const frame = frameOf({ frequency, served: { milk, bread }, days: classDays('2026-04-24', holidays) });
          const due = contracted(frame);
          const from = addDays(start, later);
          fc.pre(due.some(({ dueOn }) => dueOn >= from));
          expect(again(frame, due, from).schools).toEqual([]);
        },
      ),
    );
  });

  test('asked in the middle of a week: what was brought on Tuesday for Thursday is not brought again', () => {
    const frame = frameOf();
    const found = again(frame, contracted(frame), '2026-03-25');
    expect(found).toMatchObject({ schools: [], startsOn: '2026-03-25' });
    for (const { asked, moved } of found.demand.values()) expect(asked).toBe(moved);
  });

  test('sold in part, it asks its periods once: nothing lands on a day that a delivery before it serves', () => {
    const frame = frameOf();
    const due = contracted(frame, 0.5);
    const found = again(frame, due, '2026-03-25');
    expect(found.schedule.map(({ dueOn }) => dueOn)).not.toContain('2026-03-26');
    const milk = found.schedule.flatMap(({ lines }) => lines).filter(({ itemKey }) => itemKey === 'item-milk');
    const ahead = splitAt(due, '2026-03-25').ahead.flatMap(({ parts }) => parts);
    const moved = ahead.filter(({ lotItemId }) => lotItemId === 'item-milk').reduce((sum, { units }) => sum + units, 0);
    expect(milk.reduce((sum, { units }) => sum + units, 0)).toBe(moved);
  });

  test('a note that was written early keeps its own delivery, and no other', () => {
    const frame = frameOf();
    const due = contracted(frame).map((one) => (one.id === 'a 2026-04-21' ? { ...one, hasNote: true } : one));
    const { ahead, kept } = splitAt(due, '2026-03-23');
    expect(kept.filter(({ dueOn }) => dueOn >= '2026-03-23').map(({ id }) => id)).toEqual(['a 2026-04-21']);
    expect(ahead.map(({ id }) => id)).toEqual(expect.arrayContaining(['a 2026-03-24', 'b 2026-04-21', 'a 2026-04-14']));
    expect(again(frame, due, '2026-03-23').schools).toEqual([]);
  });

  test('beside a delivery that stays, what moves to its day comes on the next class day', () => {
    const due = contracted(frameOf()).map((one) => (one.id === 'a 2026-04-21' ? { ...one, hasNote: true } : one));
    // Bread is served on Tuesdays now: on 21 April school a is brought milk already, under a note.
    const found = again(frameOf({ served: { milk: [2, 4], bread: [2] } }), due, '2026-03-23');
    const bread = (schoolId: string) =>
      found.schedule
        .filter((one) => one.schoolId === schoolId && one.lines.some(({ itemKey }) => itemKey === 'item-bread'))
        .map(({ dueOn }) => dueOn)
        .slice(-2);
    expect([bread('a'), bread('b')]).toEqual([
      ['2026-04-14', '2026-04-22'],
      ['2026-04-14', '2026-04-21'],
    ]);
  });
});

describe('a second contract that begins in the middle of a period', () => {
  test('asks for nothing that the first brought before that day', () => {
    const first = frameOf();
    const [own] = scheduleContracts(first, [bought(first)]);
    const endsOn = '2026-04-24';
    const brought = suppliesOf(
      (own?.lines ?? []).map(({ itemKey, ...line }) => ({ ...line, source: itemKey, productId: itemKey.slice(5), endsOn })),
    );
    const later = { ...frameOf({ from: '2026-03-25' }), brought };
    const [second] = scheduleContracts(later, [[{ lotId: 'lot', lotItemId: 'item-milk', units: 10 }]]);
    expect(second?.demand.get('item-milk')).toBe(0);
  });

  test('brings from its first day what the first left', () => {
    const first = frameOf({ pupils: { a: 100 } });
    const [half] = scheduleContracts(first, [bought(first, 0.5)]);
    const brought = suppliesOf(
      (half?.lines ?? []).map(({ itemKey, ...line }) => ({
        ...line,
        source: itemKey,
        productId: itemKey.slice(5),
        endsOn: '2026-04-24',
      })),
    );
    const later = { ...frameOf({ pupils: { a: 100 }, from: '2026-04-15' }), brought };
    // From Wednesday 15 April: Thursday of that week, and half of the next.
    const [second] = scheduleContracts(later, [[{ lotId: 'lot', lotItemId: 'item-milk', units: 200 }]]);
    expect(second?.lines.map(({ dueOn, units }) => [dueOn, units])).toEqual([
      ['2026-04-16', 100],
      ['2026-04-21', 100],
    ]);
  });
});

test('two schools that were merged are brought what the one that stays serves', () => {
  const frame = frameOf({ pupils: { a: 117 } });
  const lots = frame.lots.map((lot) => ({ ...lot, dropPoints: [...lot.dropPoints, { schoolId: 'a', pupils: 40 }] }));
  const [own] = scheduleContracts({ ...frame, lots }, [bought(frame)]);
  expect(own?.lines[0]).toMatchObject({ schoolId: 'a', dueOn: '2026-02-10', units: 234 });
});

describe('what comes to a school', () => {
  const days = ['2026-02-09', '2026-02-10', '2026-02-16'].map((day) => ({ day, units: 10 }));
  test.each([
    { why: 'serves from its day on', supplies: [{ dueOn: '2026-02-10', until: '2026-02-20', units: 15 }], left: [10, 0, 5] },
    {
      why: 'serves no day after its time',
      supplies: [{ dueOn: '2026-02-09', until: '2026-02-15', units: 99 }],
      left: [0, 0, 10],
    },
    {
      why: 'of two, the one whose time is over sooner is served first',
      supplies: [
        { dueOn: '2026-02-09', until: '2026-02-20', units: 10 },
        { dueOn: '2026-02-09', until: '2026-02-09', units: 10 },
      ],
      left: [0, 0, 10],
    },
    {
      why: 'is nothing before it comes',
      supplies: [{ dueOn: '2026-02-17', until: '2026-02-20', units: 99 }],
      left: [10, 10, 10],
    },
  ])('$why', ({ supplies, left }) => {
    expect(missingAt(days, supplies).map(({ units }) => units)).toEqual(left);
  });

  test('each delivery serves until the next one of its row, the last to the end', () => {
    const one = { source: 'c', productId: 'p', schoolId: 's', endsOn: '2026-06-30', units: 1 };
    const found = suppliesOf([
      { ...one, dueOn: '2026-02-16' },
      { ...one, dueOn: '2026-02-09' },
      { ...one, schoolId: 'other', dueOn: '2026-02-10' },
    ]);
    expect(found.map(({ schoolId, dueOn, until }) => `${schoolId} ${dueOn} ${until}`)).toEqual([
      's 2026-02-09 2026-02-15',
      's 2026-02-16 2026-06-30',
      'other 2026-02-10 2026-06-30',
    ]);
  });
});
