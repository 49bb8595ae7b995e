import { expect, test } from 'vitest';
import { playedAt } from '@/tests/support/demonstration';

/** The Monday was Todos Santos; the last milk came a week ago, and more is due today. */
test('late on the day after a long weekend, everybody has something to do', async () => {
  const { now, faults } = await playedAt('2026-11-03T23:40:00-04:00');
  expect(faults).toEqual([]);
  expect(now.toISOString()).toMatch(/^2026-11-04T03:/);
});
