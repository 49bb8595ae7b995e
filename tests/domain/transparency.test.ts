import { describe, expect, test } from 'vitest';
import { type ColumnName, series, seriesNames } from '@/lib/domain/transparency/series';
import { readFileName, readScope, seriesWords } from '@/lib/routes/open-data';
import { columnNames } from '@/lib/routes/open-data-columns';

describe('the address of a file', () => {
  test.each([
    ['convocatorias.csv', { name: 'tenders', format: 'csv' }],
    ['entregas.xlsx', { name: 'deliveries', format: 'xlsx' }],
    ['gestiones.csv', { name: 'programmes', format: 'csv' }],
    ['convocatorias', null],
    ['convocatorias.pdf', null],
    ['convocatorias.csv.xlsx', null],
    ['tenders.csv', null],
    ['.csv', null],
    ['__proto__.csv', null],
    ['', null],
  ])('%s', (file, expected) => {
    expect(readFileName(file)).toEqual(expected);
  });

  test('every series has a word of its own', () => {
    expect(new Set(seriesNames.map((name) => seriesWords[name])).size).toBe(seriesNames.length);
  });
});

describe('the part that is asked for', () => {
  test.each([
    [{}, { municipalityCode: null, year: null }],
    [
      { municipio: '', gestion: '' },
      { municipalityCode: null, year: null },
    ],
    [
      { municipio: '050103', gestion: '2026' },
      { municipalityCode: '050103', year: 2026 },
    ],
    [{ municipio: 'Yocalla' }, null],
    [{ municipio: ['050101', '050103'] }, null],
    [{ municipio: '50103' }, null],
    [{ gestion: '26' }, null],
    [{ gestion: '2026 or 1=1' }, null],
  ])('%j', (query, expected) => {
    expect(readScope(query)).toEqual(expected);
  });
});

test.each(seriesNames)('the columns of %s have different names in the file, fit for a program', (name) => {
  const names = (Object.keys(series[name]) as ColumnName[]).map((column) => columnNames[column]);
  expect(new Set(names).size).toBe(names.length);
  for (const one of names) expect(one).toMatch(/^[a-z][a-z0-9_]*$/);
});
