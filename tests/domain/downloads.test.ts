import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, fileFormat, fileFormats, fileName, isReadAsAnother } from '@/lib/domain/downloads';
import { cellText } from '@/lib/domain/schools/spreadsheet-cells';
import { escapeCsvFormula, escapeFormula } from '@/lib/integrations/spreadsheet/formula-guard';
import { csvLines, writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { readPatiently } from '@/tests/support/read-patiently';
import { type Opened, openCsv } from '@/tests/support/spanish-spreadsheet';

const open = (cell: Cell): Opened =>
  openCsv(writeCsv({ name: 'x', headers: ['a', 'b'], rows: [[cell, 'end']] }, 'csv-es'))[1]?.[0] ?? null;

describe('opened as a spreadsheet in Spanish does', () => {
  test.each([0, 1, 12, 1.413, 0.088, 157.576, 1234.5, -19.3936, 1e-7, 123456789.25, 0.1 + 0.2])('%d stays that number', (value) =>
    expect(open(value)).toBe(value),
  );

  test.each([
    '0012',
    '080730124',
    '050103',
    '12',
    '1.413',
    '1,5',
    '-5',
    '+591',
    '8E10',
    '8e-3',
    '2026-02',
    '2026-02-01',
    '01/02/2026',
    '6-8',
    '12/2026',
    '07:00',
    '07:00:00',
    '10 %',
    '10%',
    'Bs 12',
    'Bs. 1.234,50',
    'verdadero',
    'FALSO',
    'TRUE',
    '12 de octubre',
    '6 de agosto de 1825',
    '6-ago',
    'mar-12',
    'MAR 12',
    'ene2026',
    '1/2',
    '(12)',
    '  007 ',
    '12.5',
    '',
  ])('the text %j stays that text', (text) => expect(open(text) ?? '').toBe(text));

  test.each([
    'Escuela "Bolívar"',
    'Norte; sur',
    'a, b',
    'dos\nlíneas',
    'OEP-1204.52',
    '200 ml',
    'Ñandú',
    'U.E. 6 de agosto',
    'L-0412',
  ])('the text %j needs no help', (text) => {
    expect(isReadAsAnother(text)).toBe(false);
    expect(open(text)).toBe(text);
  });

  test('a day is a date with the day first; an instant is the clock of La Paz', () => {
    expect(open({ day: '2026-08-06' })).toEqual({ date: '06/08/2026' });
    expect(open({ at: new Date('2026-03-16T02:05:00Z') })).toEqual({ date: '15/03/2026 22:05' });
  });

  test('any text, number or blank comes out as it went in', () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,:/ e%-]{1,12}$/))
      // What gets an apostrophe against formulas has tests of its own.
      .filter((one) => escapeCsvFormula(one) === one && !/[\r\n]/.test(one) && one.trim() !== '');
    fc.assert(
      fc.property(text, (one) => {
        expect(String(open(one)).trim()).toBe(one.trim());
      }),
      { numRuns: 2_000 },
    );
    const milli = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(milli, (one) => {
        expect(open(one / 1000)).toBe(one / 1000);
      }),
    );
  });
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '＝1+1',
  '＋1',
  '＠A1',
  ' =1',
  '\u200b=1',
  '\u00a0−1',
  '|x',
  '%x',
  '=\u0338x',
  '\u200b=\u0338x',
])('%j is never run as a formula in any format, and comes back as it was', async (text) => {
  const dangerous = { name: 'x', headers: ['a', 'b'], rows: [[text, 'z']] };
  expect(escapeFormula(text)).toBe(`'${text}`);
  expect(writeCsv(dangerous, 'csv')).toMatch(/\r\n"?'/);
  expect(writeCsv(dangerous, 'csv-es')).toMatch(/\r\n("?'|"="")/);
  const files = [writeCsv(dangerous, 'csv'), writeCsv(dangerous, 'csv-es')].map((file) => Buffer.from(file));
  for (const file of [...files, await writeXlsx([dangerous])]) {
    const read = await readPatiently(file);
    expect(read.ok && cellText(read.sheets[0]?.rows[1]?.cells[0]).trim()).toBe(text.trim());
  }
});

test('the CSV for programs has points, ISO dates and every text in quotes', () => {
  const row: Cell[] = ['0012', 1.413, { day: '2026-08-06' }, { at: new Date('2026-03-16T02:05:09Z') }, null, -5, '=1'];
  expect(csvLines([row], 'csv')).toBe('"0012",1.413,"2026-08-06","2026-03-15T22:05:09-04:00",,-5,"\'=1"\r\n');
});

test.each([
  ['Escuela Z;=1+1;x', "Escuela Z;'=1+1;x"],
  ['Escuela B, @SUM(1)', "Escuela B, '@SUM(1)"],
  ['Escuela\t+cmd|x', "Escuela\t'+cmd|x"],
  ['San Pablo, -5 m de la plaza', 'San Pablo, -5 m de la plaza'],
  ['Norte, sur; este', 'Norte, sur; este'],
])('in both kinds of CSV %j is no formula for who splits at the other delimiter', (text, written) => {
  for (const kind of ['csv', 'csv-es'] as const) expect(csvLines([[text]], kind)).toBe(`"${written}"\r\n`);
});

test.each(['Escuela Z;=1+1', 'Escuela B, @SUM(1)', '0012', '1E5', '12.000', "'Los niños'", "L'Alba; 'x"])(
  '%j comes back from both kinds of CSV and from XLSX as it was',
  async (text) => {
    const table = { name: 'x', headers: ['a', 'b'], rows: [[text, 'z']] };
    const files = [writeCsv(table, 'csv'), writeCsv(table, 'csv-es')].map((file) => Buffer.from(file));
    for (const file of [...files, await writeXlsx([table])]) {
      const read = await readPatiently(file);
      expect(read.ok && read.sheets[0]?.rows[1]?.cells[0]).toBe(text);
    }
  },
);

test('in an XLSX numbers, dates and texts are what they are', async () => {
  const row: Cell[] = ['0012', 1.413, { day: '2026-08-06' }, { at: new Date('2026-03-16T02:05:00Z') }, null, -5, '12 de octubre'];
  const read = await readPatiently(await writeXlsx([{ name: 'x', headers: [...'abcdefg'], rows: [row] }]));
  expect(read.ok && read.sheets[0]?.rows[1]?.cells).toEqual([
    '0012',
    { kind: 'number', text: '1.413' },
    { kind: 'date', text: '06/08/2026' },
    { kind: 'date', text: '15/03/2026 22:05' },
    '',
    { kind: 'number', text: '-5' },
    '12 de octubre',
  ]);
});

test('formats have an address and a file name each', () => {
  expect(fileFormats.map((format) => [fileFormat(format), fileName('demanda-2026', format)])).toEqual([
    ['xlsx', 'demanda-2026.xlsx'],
    ['csv-es', 'demanda-2026-es.csv'],
    ['csv', 'demanda-2026.csv'],
  ]);
  expect([fileFormat(null), fileFormat('pdf'), fileFormat(undefined, 'csv')]).toEqual(['xlsx', 'xlsx', 'csv']);
});
