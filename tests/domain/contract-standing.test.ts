import { expect, test } from 'vitest';
import { contractStanding, type DeliveryMonth } from '@/lib/domain/contracts/standing';

const month = (name: string, change: Partial<DeliveryMonth> = {}): DeliveryMonth => ({
  month: name,
  all: 4,
  late: 0,
  toReceive: 0,
  received: 0,
  withRejection: 0,
  withMissing: 0,
  closed: 0,
  nextDueOn: null,
  ...change,
});
const done = month('2026-03', { received: 4 });
const next = month('2026-04', { nextDueOn: '2026-04-06' });

test.each([
  ['nothing brought yet', [next], 100, 'to-begin', '2026-04'],
  ['under way', [done, next], 50, 'running', '2026-04'],
  ['something waits for its act', [month('2026-03', { received: 3, toReceive: 1 }), next], 50, 'to-receive', '2026-03'],
  ['late before all else', [done, month('2026-04', { late: 1, toReceive: 2, nextDueOn: '2026-04-20' })], 50, 'late', '2026-04'],
  ['late in a month that is gone', [month('2026-03', { late: 1 }), next], 50, 'late', '2026-03'],
  ['nothing more is due and units are missing', [done], 7, 'short', '2026-03'],
  ['all accepted', [done], 0, 'complete', '2026-03'],
  ['no schedule', [], 0, 'complete', null],
] as const)('%s', (_, months, left, state, at) => {
  expect(contractStanding(months, left)).toMatchObject({ state, month: at });
});

test('counts are those of all months, and the next day is the first', () => {
  expect(contractStanding([done, next, month('2026-05', { nextDueOn: '2026-05-04' })], 9)).toMatchObject({
    all: 12,
    received: 4,
    nextDueOn: '2026-04-06',
  });
});
