import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import { uploadLimitBytes } from '@/lib/integrations/spreadsheet/read';
import { writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { readPatiently } from '@/tests/support/read-patiently';
import { rowsOf, styled, xlsxOf, zipOf } from '@/tests/support/workbook';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

async function sheetsOf(file: Uint8Array) {
  const read = await readPatiently(file);
  if (!read.ok) throw new Error(read.problem);
  return read.sheets;
}
const firstSheet = async (file: Uint8Array) => (await sheetsOf(file))[0]?.rows.map(({ cells }) => cells);

const written = {
  name: 'Escuelas: 2026',
  headers: ['Código', 'Nombre', 'Alumnos'],
  rows: [
    ['001', 'Ñandú; "la grande", 2', 12.5],
    ['002', null, 7],
  ],
};

test('what is written in any format is read back', async () => {
  const texts = [
    ['Código', 'Nombre', 'Alumnos'],
    ['001', 'Ñandú; "la grande", 2'],
    ['002', ''],
  ];
  expect(await firstSheet(bytes(writeCsv(written, 'csv')))).toEqual(
    texts.map((row, i) => [...row, ...['12.5', '7'].slice(i - 1, i)]),
  );
  expect(await firstSheet(bytes(writeCsv(written, 'csv-es')))).toEqual(
    texts.map((row, i) => [...row, ...['12,5', '7'].slice(i - 1, i)]),
  );
  const numbers = [
    { kind: 'number', text: '12.5' },
    { kind: 'number', text: '7' },
  ];
  expect(await firstSheet(await writeXlsx([written]))).toEqual(texts.map((row, i) => [...row, ...numbers.slice(i - 1, i)]));
});

const crlf = 'Código;Nombre\r\n1;a,b\r\n';
test.each([
  ['semicolons', bytes(crlf)],
  ['commas', bytes('Código,Nombre\n1,"a,b"\n')],
  ['tabulators', bytes('Código\tNombre\n1\ta,b\n')],
  ['bars', bytes('Código|Nombre\n1|a,b\n')],
  ['the line that Excel wants', bytes('sep=|\nCódigo|Nombre\n1|a,b\n')],
  ['that line in quotes, with its mark', bytes('\uFEFF"sep=;"\r\nCódigo;Nombre\r\n1;a,b\r\n')],
  ['the line ends of an old Macintosh', bytes(crlf.replaceAll('\r\n', '\r'))],
  ['line ends of every kind', bytes('Código;Nombre\r1;a,b\n\r\n')],
  ['the mark of UTF-8', bytes(`\uFEFF${crlf}`)],
  ['Windows-1252', bytes(crlf, 'latin1')],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(crlf, 'utf16le')])],
  ['UTF-16 of the other end', Buffer.concat([Buffer.from([0xfe, 0xff]), bytes(crlf, 'utf16le').swap16()])],
  ['UTF-16 without a mark', bytes(crlf, 'utf16le')],
])('a CSV with %s is read', async (_, file) => {
  expect(await firstSheet(file)).toEqual([
    ['Código', 'Nombre'],
    ['1', 'a,b'],
  ]);
});

test('the delimiter is told by all rows: a title above the headers has none', async () => {
  const file = bytes('Lista de escuelas, gestión 2026\n\nCódigo;Latitud;Longitud\n1;-19,3;-65,9\n2;-19,4;-65,8\n');
  expect((await sheetsOf(file))[0]?.rows).toEqual([
    { row: 1, cells: ['Lista de escuelas, gestión 2026'] },
    { row: 3, cells: ['Código', 'Latitud', 'Longitud'] },
    { row: 4, cells: ['1', '-19,3', '-65,9'] },
    { row: 5, cells: ['2', '-19,4', '-65,8'] },
  ]);
});

test.each([
  ['a;U.E. "Simón Bolívar" A;r', 'U.E. "Simón Bolívar" A'],
  ['a;"U.E. "Simón Bolívar" A";r', 'U.E. "Simón Bolívar" A'],
  ['a;"U.E. ""Simón Bolívar"" A";r', 'U.E. "Simón Bolívar" A'],
  ['a;"Simón Bolívar" A;r', '"Simón Bolívar" A'],
  ['a;"Simón" y "Sucre";r', '"Simón" y "Sucre"'],
  ['a;"dos\nlíneas";r', 'dos\nlíneas'],
  ['a;"sin cerrar;r', '"sin cerrar'],
  ['a;="0012";r', '0012'],
  ["a;'=SUMA(A1);r", '=SUMA(A1)'],
])('%j keeps its quotes', async (row, cell) => {
  expect((await firstSheet(bytes(`x;y;z\n${row}\nb;c;d\n`)))?.[1]?.[1]).toBe(cell);
});

test.each(['=0012', '＝SUMA(A1)', ' =1', '="0012'])(
  'the text %j is a formula that nobody made one of, and told so',
  async (text) => {
    const cell = { kind: 'formula', text };
    expect((await firstSheet(bytes(`x;y\na;${text}\n`)))?.[1]?.[1]).toEqual(cell);
    expect(
      (
        await firstSheet(
          xlsxOf(
            rowsOf([
              ['x', 'y'],
              ['a', text],
            ]),
          ),
        )
      )?.[1]?.[1],
    ).toEqual(cell);
    expect((await firstSheet(bytes(`x;y\na;'${text}\n`)))?.[1]?.[1]).toBe(text);
  },
);

const cases: [string, string, SpreadsheetCell][] = [
  ['a number', '<c><v>12</v></c>', { kind: 'number', text: '12' }],
  ['a number in the scientific way, whole', '<c><v>8.0730124E7</v></c>', { kind: 'number', text: '80730124' }],
  ['the noise of a float', '<c><v>0.30000000000000004</v></c>', { kind: 'number', text: '0.3' }],
  ['zeros that a format shows', `<c s="${styled.eightZeros}"><v>730124</v></c>`, '00730124'],
  ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
  ['a formula with its value', '<c><f>3+4</f><v>7</v></c>', { kind: 'number', text: '7' }],
  ['a formula that gives a text', '<c t="str"><f>A1</f><v>Norte</v></c>', 'Norte'],
  ['a formula that gives nothing', '<c t="str"><f>""</f><v></v></c>', ''],
  ['a formula without a value', '<c><f>3+4</f></c>', { kind: 'no-value', text: '' }],
  ['a formula with an empty value', '<c><f>3+4</f><v></v></c>', { kind: 'no-value', text: '' }],
  ['a date', `<c s="${styled.date}"><v>46240</v></c>`, { kind: 'date', text: '06/08/2026' }],
  ['a date in a format of its own', `<c s="${styled.ownDate}"><v>46240.5</v></c>`, { kind: 'date', text: '06/08/2026 12:00' }],
  ['a date in words of ISO', '<c t="d"><v>2026-08-06</v></c>', { kind: 'date', text: '06/08/2026' }],
  ['a time', `<c s="${styled.time}"><v>0.3125</v></c>`, { kind: 'time', text: '07:30' }],
  ['a yes', '<c t="b"><v>1</v></c>', { kind: 'boolean', text: 'VERDADERO' }],
  ['a text with an apostrophe against formulas', `<c t="inlineStr"><is><t>'=1</t></is></c>`, '=1'],
  ['a text in pieces', '<c t="inlineStr"><is><r><t>U.E. </t></r><r><t>Uno</t></r><rPh><t>no</t></rPh></is></c>', 'U.E. Uno'],
];
test.each(cases)('%s is told by its kind', async (_, xml, cell) => {
  const rows = await firstSheet(
    xlsxOf(
      rowsOf([
        ['x', 'y'],
        ['z', xml, 'end'],
      ]),
    ),
  );
  expect(rows?.[1]?.[1]).toEqual(cell);
});

test('a workbook of an old Macintosh counts its days from 1904', async () => {
  const file = xlsxOf(rowsOf([['x'], [`<c s="${styled.date}"><v>44778</v></c>`]]), { workbook: '<workbookPr date1904="1"/>' });
  expect((await firstSheet(file))?.[1]).toEqual([{ kind: 'date', text: '06/08/2026' }]);
});

test('names with a prefix, absolute targets and cells without a place are read too', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const file = xlsxOf('', {
    strings: '<si><t>Código</t></si><si><r><t>1</t></r></si>',
    parts: { 'xl/worksheets/sheet1.xml': sheet },
  });
  expect(await firstSheet(file)).toEqual([['Código', { kind: 'number', text: '2' }], ['1']]);
});

test('every sheet comes, the hidden ones told; rows that are styled to the end of the world are nothing', async () => {
  const styledRows = Array.from({ length: 3_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('');
  const end = '<row r="1048576" ht="12.8" customHeight="1"><c r="XFD1048576" s="1"/></row>';
  const sheets = await sheetsOf(
    xlsxOf([
      { name: 'Listas', state: 'hidden', rows: rowsOf([['urbana'], ['rural']]) },
      {
        name: 'Escuelas',
        rows:
          rowsOf([
            ['Código', 'Nombre'],
            [1, 'Uno'],
          ]) +
          styledRows +
          end,
      },
    ]),
  );
  expect(sheets).toMatchObject([
    { name: 'Listas', hidden: true },
    { name: 'Escuelas', hidden: false, beyond: null, tooLong: false },
  ]);
  expect(sheets[1]?.rows).toEqual([
    { row: 1, cells: ['Código', 'Nombre'] },
    { row: 2, cells: [{ kind: 'number', text: '1' }, 'Uno'] },
  ]);
});

test('a cell drawn over several rows holds for each; one drawn over columns for its first', async () => {
  const rows = rowsOf([
    ['Lista', null],
    ['Código', 'Zona'],
    ['1', 'Norte'],
    ['2', null],
    ['3', null],
    ['4', 'Sur'],
  ]);
  const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B3:B5"/></mergeCells>';
  const norte = { kind: 'merged', text: 'Norte' };
  expect(await firstSheet(xlsxOf([{ rows, after }]))).toEqual([
    ['Lista', { kind: 'beside', text: '' }],
    ['Código', 'Zona'],
    ['1', 'Norte'],
    ['2', norte],
    ['3', norte],
    ['4', 'Sur'],
  ]);
});

test('hidden rows and cells far to the right are told', async () => {
  const rows = `${rowsOf([['Código'], [1]])}<row r="3" hidden="1"><c r="A3"><v>2</v></c><c r="CW3"><v>9</v></c></row>`;
  expect((await sheetsOf(xlsxOf(rows)))[0]).toMatchObject({ hiddenRows: 1, beyond: 'CW3' });
});

const compound = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), bytes(name, 'utf16le')]);
const named = (name: string, content = 'x') => zipOf({ [name]: content });

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'not-a-table'],
  ['an old Excel', compound('Workbook'), 'old-excel'],
  ['an Excel with a password', compound('EncryptedPackage'), 'locked'],
  ['an old Word', compound('WordDocument'), 'not-a-table'],
  [
    'a LibreOffice sheet',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'open-document',
  ],
  ['a Numbers sheet', named('Index/Document.iwa'), 'numbers'],
  ['a binary Excel', named('xl/workbook.bin'), 'binary-excel'],
  ['a web page called .xls', bytes('<html><body><table><tr><td>1</td></tr></table>'), 'web-page'],
  ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'pdf'],
  ['a letter', bytes('Estimado señor:\nle escribo por'), 'not-a-table'],
  ['a zip that is no sheet', named('word/document.xml', '<x/>'), 'not-a-table'],
  ['half a zip', named('xl/workbook.xml', '<x/>').subarray(0, 40), 'damaged'],
  ['a workbook of nonsense', named('xl/workbook.xml', 'nonsense'), 'damaged'],
  ['text with a zip’s first letters', bytes('PK;esto no es un zip\n1;2'), 'damaged'],
  ['headers alone', bytes('Código;Nombre\n'), 'empty'],
  ['nothing', Buffer.alloc(0), 'empty'],
  ['blank lines', bytes('\n\n \n'), 'empty'],
  ['more than 1 MiB', Buffer.alloc(uploadLimitBytes + 1, 'a;b\n'), 'too-large'],
  ['too many rows', bytes('a;b\n'.repeat(6_000)), 'too-large'],
])('%s is refused: %s', async (_, file, problem) => {
  expect(await readPatiently(file)).toEqual({ ok: false, problem });
});

test('the kind is told by the content, never by the name', async () => {
  const file = readFileSync('tests/support/imports/last-row.xlsx');
  expect(await readPatiently(file)).toMatchObject({ ok: true, kind: 'xlsx', sheets: [{ rows: [{ row: 1 }, { row: 2 }] }] });
});
