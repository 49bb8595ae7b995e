import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSchoolSpreadsheet } from '@/lib/domain/schools/spreadsheet';
import { guessLayout, isSettled } from '@/lib/domain/schools/spreadsheet-layout';
import { readPatiently } from '@/tests/support/read-patiently';

const folder = 'tests/support/imports';
const expected: Record<string, object> = {
  'bare-quotes.csv': { schools: [{ name: 'U.E. "Simón Bolívar" A' }], problems: [] },
  'code-title.csv': { schools: [{ code: '80730123', name: 'San Juan', area: 'rural', zone: 'Yocalla norte' }], problems: [] },
  'date-as-name.xlsx': {
    problems: [
      { row: 2, column: 'B', code: 'date-cell' },
      { row: 2, column: 'E', code: 'date-cell' },
    ],
  },
  'error-cells.xlsx': {
    problems: [
      { column: 'E', code: 'formula-error' },
      { column: 'F', code: 'formula-error' },
    ],
  },
  'hidden-first-sheet.xlsx': { schools: [{ code: 'T-1', enrolments: { primaria: { girls: 10, boys: 12 } } }], problems: [] },
  'invisible.csv': { schools: [{ code: 'T-1', zone: 'Yocalla norte' }], problems: [], leftOut: [{ row: 3, why: 'repeated' }] },
  'last-row.xlsx': { schools: [{ code: 'T-1' }], problems: [] },
  'leading-zeros.csv': { schools: [{ code: '0012' }, { code: '12' }], problems: [] },
  'scientific.csv': { schools: [{}, { code: '80730124' }], problems: [{ row: 2, column: 'A', code: 'lost-digits' }] },
  'sep-line.csv': { schools: [{ point: { lat: -19.39, lon: -65.91 } }], problems: [] },
  'spaces.csv': { schools: [{ name: 'Escuela Uno' }, { name: 'Escuela Dos' }, {}, {}], problems: [] },
  'title-above.xlsx': { schools: [{ row: 4, code: 'T-1' }], problems: [] },
};
test.each(readdirSync(folder))('%s is read, or blamed by cell', async (file) => {
  const read = await readPatiently(readFileSync(`${folder}/${file}`));
  if (!read.ok) throw new Error(read.problem);
  const guess = guessLayout(read.sheets);
  if (!guess) throw new Error('no titles');
  if (file === 'synonym-titles.csv')
    return expect(guess.doubts.map(({ columns }) => columns)).toEqual([
      [3, 4],
      [5, 6],
    ]);
  expect(isSettled(guess)).toBe(true);
  expect(readSchoolSpreadsheet(read.sheets[guess.layout.sheet]?.rows ?? [], guess.layout)).toMatchObject(
    expected[file] ?? { schools: 'told' },
  );
});
