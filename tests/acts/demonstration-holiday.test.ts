import { expect, test } from 'vitest';
import { playedAt } from '@/tests/support/demonstration';

/** The Monday was Todos Santos: deliveries fall due on this Tuesday, those of the week before wait. */
test('late on the day after a long weekend, everybody has something to do', async () => {
  const { now, faults } = await playedAt('2026-11-03T23:40:00-04:00');
  expect(faults).toEqual([]);
  expect(now.toISOString()).toMatch(/^2026-11-04T03:/);
});
