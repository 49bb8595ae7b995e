import { expect, test } from 'vitest';
import { cellSentence } from '@/components/schools/import-told';
import { TimeInput } from '@/lib/domain/inputs';
import type { CellProblem } from '@/lib/domain/schools/spreadsheet';
import type { SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import type { CellProblemCode } from '@/lib/domain/schools/spreadsheet-values';
import { blamed, of, readList, titles, withCell } from '@/tests/support/school-sheets';
import { esBO } from '@/tests/support/spoken';

const names = ['Código', 'Nombre', 'Zona', 'Lugar'];
test.each(
  [
    'Bol¡var',
    'PE¥A',
    'µngel',
    'çngel',
    'JESÃšS',
    'PINGÃœINO',
    'MuÐoz',
    'Sim&oacute;n',
    'Sim&#243;n',
    'Fe &amp; Alegría',
    'SimÃ³n',
    'Mar\u00c3\u00ada',
    'GARC\u00c3\u008dA',
    'Mu?oz',
    'N¿ez',
    'JosŽ',
    'JOSƒ',
    'Jesœs',
    'PE„A',
    'Sim├│n',
    'Sim√≥n',
    'JosÚ',
    'PeÐa',
    'Sim¾n',
    'Hernßndez',
    'Mun~oz',
    'PINGšINO',
    'Sim%C3%B3n',
    'Sim\\u00f3n',
    'â€œBolívar',
    'Mu\uFFFDoz',
    '¡talo',
    'Ram—n',
  ].flatMap((text) => names.map((column) => [text, column])),
)('damaged letters are no letters: %s in %s', (text, column) => expect(blamed(column, text)).toEqual(['lost-letters']));

test.each([
  'Simón Bolívar',
  '“6 de Agosto”',
  'Alcides d’Orbigny',
  'D´Orbigny',
  "Qh'ana Pata",
  'N° 5',
  'Nº 3',
  '2º A',
  'Norte–Sur',
  '¡Viva Bolivia!',
  'Gonçalves',
  'JOÃO',
  'Conceição',
  'Françoise',
  'Sacré Cœur',
  'MÜLLER',
  'Groß',
  'Ñuqanchik',
  'ÁNGEL',
  'Tekó Ýpy',
  'Fe y Alegría…',
  'A & B',
  'Täta',
  'Suma Qamaña',
  "'Los niños'",
  'Gran Chaco',
])('%s is a name', (text) => {
  const { problems, schools } = readList([titles, withCell('Nombre', text)]);
  expect([problems, schools[0]?.name]).toEqual([[], text]);
});

test.each(names)('letters of other scripts in %s are blamed as in forms', (column) => {
  const { problems } = readList([titles, withCell(column, 'N\u043erte')]);
  expect(problems).toMatchObject([{ row: 2, code: 'strange-letter', limit: '\u043e' }]);
  expect(cellSentence(esBO('school-import'), problems[0] as CellProblem)).toContain('otra escritura («\u043e»)');
});

test.each(
  [
    '#ERROR!',
    '#CAMPO!',
    '#¿NOMBRE?',
    '#¡CAMPO!',
    '#OCUPADO!',
    '#NO_ES_NADA!',
    '#LOADING...',
    '#OBTENIENDO_DATOS',
    'Loading...',
    'Cargando…',
    '[object Object]',
    'undefined',
    'NaN',
    'null',
  ].flatMap((text) => ['Código', 'Nombre', 'Zona', 'Lugar', 'Primaria mujeres'].map((column) => [text, column])),
)('what a program writes for want of a value is none: %s in %s', (text, column) =>
  expect(blamed(column, text)).toEqual(['formula-error']),
);

test.each(names)('a formula that nobody made one of in %s is blamed; a text that only looks like one is not', (column) => {
  expect(blamed(column, of('formula', '=0012'))).toEqual(['formula-text']);
  expect(blamed(column, '=cmd|calc')).toEqual([]);
});

const codes: [SpreadsheetCell, string | CellProblemCode][] = [
  ["'0012", '0012'],
  ["'T-1", 'T-1'],
  ['12.000', 'unclear-code'],
  ['12,000', 'unclear-code'],
  [of('number', '80730130.5'), 'unclear-code'],
  ['80730130,5', 'unclear-code'],
  ['-', 'unclear-code'],
  [of('number', '-5'), 'unclear-code'],
  ['80730124.0', '80730124'],
  ['80.730.124', '80.730.124'],
  ['OEP-1204.5', 'OEP-1204.5'],
  ['1E5', '1E5'],
  ['12E3', '12E3'],
  ['1E+05', 'lost-digits'],
  ['8.0730124E7', 'lost-digits'],
];
test.each(codes)('the code %j: %s', (cell, what) => {
  const { problems, schools } = readList([titles, withCell('Código', cell)]);
  expect(problems[0]?.code ?? schools[0]?.code).toBe(what);
});

test('pupils drawn together over two columns are blamed; a name drawn over the next column is not', () => {
  const beside: SpreadsheetCell = { kind: 'beside', text: '' };
  const { problems } = readList([titles, withCell('Primaria varones', beside)]);
  expect(problems).toMatchObject([{ row: 2, column: 'K', code: 'merged-sideways' }]);
  expect(cellSentence(esBO('school-import'), problems[0] as CellProblem)).toContain('celda de al lado');
  expect(readList([titles, withCell('Lugar', beside)]).problems).toEqual([]);
});

test.each([
  ['7:30 am', '07:30'],
  ['9h', '09:00'],
  ['7h30', '07:30'],
  ['07:30:00', '07:30'],
  ['8 a. m.', '08:00'],
  ['0730', '07:30'],
])('the hour %s is read as forms read it', (text, hour) => {
  const read = readList([titles, withCell('Recibe desde', text)]);
  expect([read.problems, read.schools[0]?.receivesFrom]).toEqual([[], hour]);
  expect(TimeInput.safeParse(text).data).toBe(hour);
});

test.each(['−19,39', '-19,39°', '– 19.39', '- 19.39 °', of('number', '-19.39')])('the degrees %j are read', (cell) => {
  const read = readList([titles, withCell('Latitud', cell)]);
  expect([read.problems, read.schools[0]?.point]).toEqual([[], { lat: -19.39, lon: -65.91 }]);
});

test.each([
  ['Latitud', 'Longitud', '-19,39'],
  ['Longitud', 'Latitud', '-65,91'],
  ['Recibe desde', 'Recibe hasta', '07:00'],
  ['Recibe hasta', 'Recibe desde', '10:00'],
])('%s without a column of %s: the column is missing, and no other is blamed', (given, lacking, value) => {
  const { problems } = readList([
    ['Código', 'Nombre', given],
    ['1', 'Uno', value],
    ['2', 'Dos', value],
    ['3', 'Tres', ''],
  ]);
  expect(problems).toEqual([{ row: 1, column: '', header: lacking, code: 'missing-partner', written: '', limit: 2 }]);
  expect(cellSentence(esBO('school-import'), problems[0] as CellProblem)).toContain(
    `falta la columna «${lacking}» y 2\u00a0filas la necesitan`,
  );
});
