import { expect, test } from 'vitest';
import { readPatterns } from '@/lib/queries/patterns';
import { asPerson, moveClock } from '@/tests/support/people';

const patterns = () => asPerson(null, readPatterns);

test('a real installation has no page of parts, for nobody', async () => {
  await moveClock(null);
  expect(await patterns()).toBeNull();
});

test('where there is a demonstration, whoever passes by sees it', async () => {
  await moveClock('2027-03-01T12:00:00Z');
  const shown = await patterns();
  expect(shown?.areas.length).toBeGreaterThan(30);
  expect(shown?.areas.every(({ code }) => code.startsWith('05'))).toBe(true);
});
