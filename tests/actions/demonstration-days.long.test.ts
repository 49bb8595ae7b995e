import { beforeEach, expect, test } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { renewDatabase } from '@/tests/support/database';
import { playedAt } from '@/tests/support/demonstration';

beforeEach(async () => {
  await prisma().$disconnect();
  await renewDatabase();
});

/** Hard days on which the demonstration opens, each played whole: everybody finds something to do, whatever the day. */
test.each([
  ['late on the day after a long weekend: the Monday was Todos Santos', '2026-11-03T23:40:00-04:00', '2026-11-04T03:'],
  ['just after midnight of a day on which deliveries fall due', '2026-08-18T00:05:00-04:00', '2026-08-18T04:'],
  ['on the first morning of a season', '2026-08-15T08:00:00-04:00', undefined],
  ['on the last evening of a season', '2026-11-27T23:55:00-04:00', undefined],
  ['on a Sunday', '2026-09-06T12:00:00-04:00', undefined],
  ['on Christmas Eve, out of season', '2026-12-24T18:00:00-04:00', undefined],
  ['on a leap day, out of season', '2028-02-29T10:00:00-04:00', undefined],
  ['a year on, in the middle of a season', '2027-10-05T10:00:00-04:00', '2027-10-05T14:'],
])('%s (%s)', async (_day, instant, opens) => {
  const { now, faults } = await playedAt(instant);
  expect(faults).toEqual([]);
  if (opens) expect(now.toISOString().startsWith(opens), now.toISOString()).toBe(true);
});
