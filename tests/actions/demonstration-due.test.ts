import { expect, test } from 'vitest';
import { playedAt } from '@/tests/support/demonstration';

/** Early in the season: milk of three weeks was delivered; the next is due today, on the Tuesday on which it is first served. */
test('just after midnight of a day on which deliveries fall due, everybody has something to do', async () => {
  const { now, faults } = await playedAt('2026-08-18T00:05:00-04:00');
  expect(faults).toEqual([]);
  expect(now.toISOString()).toMatch(/^2026-08-18T04:/);
});
