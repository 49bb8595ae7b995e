import { expect, test } from 'vitest';
import { playedAt } from '@/tests/support/demonstration';

/** Early in the season: three weeks of deliveries, the last of them to be received. */
test('just after midnight on a Monday, when the weekly deliveries fall due, everybody has something to do', {
  timeout: 300_000,
}, async () => {
  const { now, faults } = await playedAt('2026-08-17T00:05:00-04:00');
  expect(faults).toEqual([]);
  expect(now.toISOString()).toMatch(/^2026-08-17T04:/);
});
