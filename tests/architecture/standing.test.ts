import path from 'node:path';
import { expect, test } from 'vitest';
import { sourcesOf } from '@/tests/support/screen-words';

/** What holds is told by the views: a query that reads these tables would count notes taken back, or acts as they were signed first. */
const behindViews = /\b(?:from|join)\s+(?:reception_lines|delivery_notes)\b(?![^`]*for no key update)/i;

/** Who signed from which device, and what is held of an organisation, is asked of every note, also of one taken back. */
const ofEveryNote: readonly string[] = ['lib/queries/tenders/devices.ts', 'lib/data/identity/holdings.ts'];

test('queries read the receptions and notes that hold', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const reading = sourcesOf(root, ['lib/data', 'lib/queries', 'lib/services'], /\.ts$/).filter(
    ({ file, text }) => !ofEveryNote.includes(file) && behindViews.test(text),
  );
  expect(reading).toEqual([]);
});

test.each([
  ['join reception_lines r on true', true],
  ['from delivery_notes n where n.id = $1', true],
  ['select 1 from delivery_notes where id = $1 for no key update`', false],
  ['from standing_notes n join standing_receptions r', false],
])('%s: %s', (sql, found) => expect(behindViews.test(sql)).toBe(found));
