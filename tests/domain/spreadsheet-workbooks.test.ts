import { expect, test } from 'vitest';
import type { SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import { readPatiently } from '@/tests/support/read-patiently';
import { rowsOf, styled, xlsxOf, zipOf } from '@/tests/support/workbook';

async function cellOf(xml: string, book: Parameters<typeof xlsxOf>[1] = {}) {
  const read = await readPatiently(
    xlsxOf(
      rowsOf([
        ['x', 'y'],
        ['z', xml, 'end'],
      ]),
      book,
    ),
  );
  if (!read.ok) return read.problem;
  return read.sheets[0]?.rows[1]?.cells[1];
}
const inline = (xml: string) => `<c t="inlineStr"><is><t>${xml}</t></is></c>`;
const formula = (value: string) => `<c t="str"><f>A1</f>${value}</c>`;
const long = `${'a'.repeat(1_999)}🏫🏫`;

test.each<[string, string, SpreadsheetCell | string]>([
  ['a text in CDATA', inline('<![CDATA[Sim & ón]]> x'), 'Sim & ón x'],
  ['a carriage return as a workbook writes it', inline('Uno_x000D_\nDos'), 'Uno\r\nDos'],
  ['a tabulator', inline('Uno_x0009_Dos'), 'Uno\tDos'],
  ['a text that says so itself', inline('a_x005F_x0041_'), 'a_x0041_'],
  ['the zero that no database keeps', inline('Uno_x0000_'), 'Uno'],
  ['half a character', inline('Uno_xD83C_'), 'Uno\uFFFD'],
  ['a long text with a picture on its edge', inline(long), 'a'.repeat(1_999)],
  ['a long error', `<c t="e"><v>${long}</v></c>`, { kind: 'error', text: 'a'.repeat(1_999) }],
  ['a formula that gives a text, not worked out', formula(''), { kind: 'no-value', text: '' }],
  ['a formula that gives nothing', formula('<v></v>'), ''],
  ['what a program adds of its own', '<c><v>7</v><extLst><ext><v>9</v></ext></extLst></c>', { kind: 'number', text: '7' }],
  ['an apostrophe before figures', inline("'0012"), '0012'],
  ['an apostrophe of a name', inline("'Los niños'"), "'Los niños'"],
  ['an apostrophe with its partner', inline("'6 de agosto'"), "'6 de agosto'"],
  ['a text that is not in the list of texts', '<c t="s"><v>7</v></c>', 'damaged'],
  ['a date of the first days', `<c s="${styled.date}"><v>25</v></c>`, { kind: 'date', text: '25/01/1900' }],
  ['the first of March 1900', `<c s="${styled.date}"><v>61</v></c>`, { kind: 'date', text: '01/03/1900' }],
])('%s', async (_, xml, cell) => {
  expect(await cellOf(xml, { strings: '<si><t>x</t></si>' })).toEqual(cell);
});

test.each([
  ['Standard', 'number'],
  ['Estándar', 'number'],
  ['General', 'number'],
  ['#,##0 Bs', 'number'],
  ['0 "días"', 'number'],
  ['#,##0 días', 'number'],
  ['0.00E+00', 'number'],
  ['[$Bs-400A] #,##0', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['dd/mm/yyyy hh:mm:ss.000', 'date'],
  ['hh:mm', 'time'],
  ['mm:ss.0', 'time'],
])('a number in the format %j is a %s', async (code, kind) => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
  expect(await cellOf('<c s="0"><v>46240.5</v></c>', { parts: { 'xl/styles.xml': styles } })).toMatchObject({ kind });
});

test.each([
  '../xl/worksheets/sheet1.xml',
  './worksheets/sheet1.xml',
  'Worksheets/Sheet1.xml',
  '/XL/worksheets/sheet1.xml',
  'worksheets\\sheet1.xml',
])('a sheet that is pointed at as %s is found', async (target) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="${target}"/></Relationships>`;
  const read = await readPatiently(xlsxOf(rowsOf([['x'], ['y']]), { parts: { 'xl/_rels/workbook.xml.rels': links } }));
  expect(read).toMatchObject({ ok: true, sheets: [{ rows: [{ cells: ['x'] }, { cells: ['y'] }] }] });
});

test('a byte that changed on the way is damage, not another number', async () => {
  const file = xlsxOf(rowsOf([['x'], [25]]));
  const directory = file.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const at = file.indexOf('xl/worksheets/sheet1.xml', directory) - 46 + 16;
  file.writeUInt32LE((file.readUInt32LE(at) ^ 1) >>> 0, at);
  expect(await readPatiently(file)).toEqual({ ok: false, problem: 'damaged' });
});

test('cells that are covered beside are told from blank ones, in every row that the cell is drawn over', async () => {
  const rows = rowsOf([
    ['x', 'y', 'z'],
    [1, 25, null],
    [2, null, null],
  ]);
  const after = '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:A1"/></mergeCells>';
  const read = await readPatiently(xlsxOf([{ rows, after }]));
  const beside = { kind: 'beside', text: '' };
  expect(read.ok && read.sheets[0]?.rows.map(({ cells }) => cells.slice(1))).toEqual([
    ['y', 'z'],
    [{ kind: 'number', text: '25' }, beside],
    [{ kind: 'merged', text: '25' }, beside],
  ]);
});

test('sheets that come after those that are read are named', async () => {
  const sheets = Array.from({ length: 23 }, (_, i) => ({ name: `Zona ${i + 1}`, rows: rowsOf([['x'], [i]]) }));
  const read = await readPatiently(xlsxOf(sheets));
  expect(read.ok && read.sheets.filter(({ tooLong }) => tooLong).map(({ name }) => name)).toEqual([
    'Zona 21',
    'Zona 22',
    'Zona 23',
  ]);
});

test('rows that hold only what nobody sees are no rows', async () => {
  const read = await readPatiently(
    xlsxOf(rowsOf([['x', 'y'], ['1', '2'], ...Array.from({ length: 6_000 }, () => ['\u200b', '\u00a0'])])),
  );
  expect(read).toMatchObject({ ok: true, sheets: [{ tooLong: false, rows: [{ row: 1 }, { row: 2 }] }] });
});

test('a workbook without its list of texts is damaged where a cell points at it', async () => {
  expect(await readPatiently(zipOf({}))).toMatchObject({ ok: false });
  expect(await cellOf('<c t="s"><v>0</v></c>')).toBe('damaged');
});
