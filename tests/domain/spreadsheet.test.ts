import { expect, test } from 'vitest';
import { escapeFormula, readTable, type Table, uploadLimitBytes, writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet';
import { openZip, packZip } from '@/lib/integrations/zip';
import { zipBomb } from '@/tests/support/zip-bomb';

const table: Table = {
  name: 'Escuelas: 2026',
  headers: ['Código', 'Nombre', 'Alumnos'],
  rows: [
    ['001', 'Ñandú; "la grande", 2', 12.5],
    ['002', null, 7],
  ],
};
const asRead = [
  ['Código', 'Nombre', 'Alumnos'],
  ['001', 'Ñandú; "la grande", 2', '12.5'],
  ['002', '', '7'],
];
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test('what is written as XLSX is read back', async () => {
  expect(await readTable(await writeXlsx([table]))).toEqual({ ok: true, kind: 'xlsx', cells: asRead });
});

test('what is written as CSV is read back', async () => {
  expect(await readTable(bytes(writeCsv(table)))).toEqual({ ok: true, kind: 'csv', cells: asRead });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', '＠A1', ' =1', '\u200b=1', '\u00a0−1'])(
  '%j is never run as a formula, and comes back as it was',
  async (text) => {
    const dangerous: Table = { name: 'x', headers: ['a', 'b'], rows: [[text, 'z']] };
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(writeCsv(dangerous)).toMatch(/\r\n"?'/);
    for (const file of [bytes(writeCsv(dangerous)), await writeXlsx([dangerous])]) {
      const read = await readTable(file);
      expect(read.ok && read.cells[1]?.[0]?.trim()).toBe(text.trim());
    }
  },
);

test('a negative number stays a number', () => expect(writeCsv({ name: 'x', headers: ['a'], rows: [[-5]] })).toContain('\r\n-5'));

test.each([
  ['semicolons', bytes('Código;Nombre\r\n1;a,b\r\n')],
  ['tabs', bytes('Código\tNombre\n1\ta,b\n')],
  ['Windows-1252', bytes('Código;Nombre\r\n1;a,b', 'latin1')],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('Código;Nombre\r\n1;a,b', 'utf16le')])],
])('CSV with %s is read', async (_, file) => {
  expect(await readTable(file)).toEqual({
    ok: true,
    kind: 'csv',
    cells: [
      ['Código', 'Nombre'],
      ['1', 'a,b'],
    ],
  });
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'not-a-table'],
  ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'not-a-table'],
  ['a letter', bytes('Estimado señor:\nle escribo por'), 'not-a-table'],
  ['a zip that is no sheet', packZip(new Map([['word/document.xml', bytes('<x/>')]])), 'not-a-table'],
  ['half a zip', packZip(new Map([['xl/workbook.xml', bytes('<x/>')]])).subarray(0, 40), 'damaged'],
  ['a workbook of nonsense', packZip(new Map([['xl/workbook.xml', bytes('nonsense')]])), 'damaged'],
  ['an unclosed quote', bytes('a;b\n"1;2'), 'damaged'],
  ['headers alone', bytes('Código;Nombre\n'), 'empty'],
  ['nothing', Buffer.alloc(0), 'empty'],
  ['more than 1 MiB', Buffer.alloc(uploadLimitBytes + 1, 'a;b\n'), 'too-large'],
  ['too many rows', bytes('a;b\n'.repeat(6_000)), 'too-large'],
])('%s is refused: %s', async (_, file, problem) => {
  expect(await readTable(file)).toEqual({ ok: false, problem });
});

test('the kind is told by the content: a sheet under any name is read, text with a sheet’s first letters is not', async () => {
  expect(await readTable(bytes('PK;esto no es un zip\n1;2'))).toEqual({ ok: false, problem: 'damaged' });
});

/** A workbook whose sheet is the given XML. */
async function workbook(change: (sheet: string) => string) {
  const parts = openZip(await writeXlsx([table]), () => true, 1e7);
  if (typeof parts === 'string') throw new Error(parts);
  const name = 'xl/worksheets/sheet1.xml';
  return packZip(new Map(parts).set(name, bytes(change(parts.get(name)?.toString() ?? ''))));
}

test('formulas count by their last value', async () => {
  const file = await workbook((xml) => xml.replace(/<v>7<\/v>/, '<f>3+4</f><v>7</v>'));
  expect(await readTable(file)).toMatchObject({ ok: true, cells: asRead });
});

test.each([
  '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
  '<row r="4"><c r="XFD4"><v>1</v></c></row>',
  '<row r="1e9"><c r="A5"><v>1</v></c></row>',
])('a cell at the end of the world is not walked to: %s', async (row) => {
  const file = await workbook((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
  expect(await readTable(file)).toEqual({ ok: false, problem: 'too-large' });
});

test('a zip bomb stops at the bound, whatever size its headers promise', async () => {
  const bomb = zipBomb(200_000_000);
  expect(bomb.length).toBeLessThan(uploadLimitBytes);
  expect(await readTable(bomb)).toEqual({ ok: false, problem: 'too-large' });
});
