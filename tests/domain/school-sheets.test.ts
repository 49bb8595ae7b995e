import { describe, expect, test } from 'vitest';
import { TimeInput } from '@/lib/domain/inputs';
import type { CellProblem } from '@/lib/domain/schools/sheet';
import type { SheetCell } from '@/lib/domain/schools/sheet-cells';
import type { CellProblemCode } from '@/lib/domain/schools/sheet-values';
import { cellSentence } from '@/lib/messages/es/school-import';
import { readList } from '@/tests/support/school-sheets';

const titles = [
  'Código',
  'Nombre',
  'Área',
  'Zona',
  'Lugar',
  'Latitud',
  'Longitud',
  'Recibe desde',
  'Recibe hasta',
  'Primaria mujeres',
  'Primaria varones',
];
const good: SheetCell[] = ['T-1', 'Uno', 'rural', 'Norte', 'Aquí', '-19,39', '-65,91', '07:00', '10:00', '10', '12'];
const withCell = (column: string, cell: SheetCell) => good.map((one, i) => (titles[i] === column ? cell : one));
const blamed = (column: string, cell: SheetCell) => readList([titles, withCell(column, cell)]).problems.map(({ code }) => code);
const of = (kind: Exclude<SheetCell, string>['kind'], text: string): SheetCell => ({ kind, text });

describe('cells', () => {
  const everywhere = ['Código', 'Nombre', 'Área', 'Zona', 'Lugar', 'Latitud', 'Recibe desde', 'Primaria mujeres'];
  const errors = [
    '#N/A',
    '#N/D',
    '#DIV/0!',
    '#¡DIV/0!',
    '#REF!',
    '#¡REF!',
    '#¡VALOR!',
    '#VALUE!',
    '#¿NOMBRE?',
    '#NAME?',
    '#NUM!',
    '#¡NULO!',
    '#DESBORDAMIENTO!',
    'Err:502',
    '####',
  ];
  test.each(everywhere.flatMap((column) => errors.map((text) => [column, text])))(
    'an error in %s is no value: %s',
    (column, text) => {
      expect(blamed(column, text)).toContain('formula-error');
      expect(blamed(column, of('error', text))).toContain('formula-error');
    },
  );

  test.each(everywhere)('a formula without a value in %s is told', (column) =>
    expect(blamed(column, of('no-value', ''))).toContain('formula-empty'),
  );

  const cases: [string, SheetCell, CellProblemCode][] = [
    ['Nombre', of('date', '06/08/2026'), 'date-cell'],
    ['Nombre', '2026-08-06', 'date-cell'],
    ['Nombre', '6-ago', 'date-cell'],
    ['Nombre', '06/08/2026 00:00:00', 'date-cell'],
    ['Código', of('date', '12/03/2026'), 'date-cell'],
    ['Lugar', of('date', '12/10/2026'), 'date-cell'],
    ['Zona', of('date', '01/05/2026'), 'date-cell'],
    ['Primaria mujeres', of('date', '12/03/2026'), 'date-cell'],
    ['Nombre', of('boolean', 'VERDADERO'), 'boolean-cell'],
    ['Código', '8,07E+07', 'lost-digits'],
    ['Código', '8.07e+07', 'lost-digits'],
    ['Código', of('number', '1234567890123450'), 'lost-digits'],
    ['Código', of('merged', 'T-1'), 'merged-cell'],
    ['Nombre', of('merged', 'Uno'), 'merged-cell'],
    ['Nombre', 'U.E. SimÃ³n BolÃ­var', 'lost-letters'],
    ['Nombre', 'U.E. Sim\uFFFDn', 'lost-letters'],
    ['Nombre', 'U.E. Sim¢n Bol¡var', 'lost-letters'],
    ['Zona', 'Nu¤ez', 'lost-letters'],
    ['Área', 'urbana y rural', 'not-an-area'],
    ['Código', '12.000', 'unclear-code'],
    ['Código', of('formula', '=0012'), 'formula-text'],
    ['Zona', 'N\u043erte', 'strange-letter'],
    ['Primaria varones', of('beside', ''), 'merged-sideways'],
    ['Primaria mujeres', of('merged', '10'), 'merged-cell'],
    ['Primaria mujeres', of('number', '1.413'), 'not-a-whole-number'],
    ['Primaria mujeres', of('boolean', 'VERDADERO'), 'not-a-whole-number'],
    ['Primaria mujeres', '12 alumnos', 'not-a-whole-number'],
    ['Primaria mujeres', '-', 'not-a-whole-number'],
    ['Latitud', of('date', '19/04/2026'), 'not-degrees'],
    ['Recibe desde', of('number', '7.5'), 'not-a-time'],
    ['Recibe desde', of('date', '01/01/2026 07:00'), 'not-a-time'],
  ];
  test.each(cases)('%s %j is refused: %s, with the way out', (column, cell, code) => {
    const { problems } = readList([titles, withCell(column, cell)]);
    expect(problems.map((one) => one.code)).toEqual([code]);
    const sentence = problems[0] ? cellSentence(problems[0]) : '';
    expect(sentence).toMatch(/^fila 2, columna [A-K] \(.+\): .+; (.*\b(escriba|escríbalas|guarde|guárdela|sepárelas)\b)/);
  });

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
    expect(cellSentence(problems[0] as CellProblem)).toContain('otra escritura («\u043e»)');
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

  const codes: [SheetCell, string | CellProblemCode][] = [
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
    const beside: SheetCell = { kind: 'beside', text: '' };
    const { problems } = readList([titles, withCell('Primaria varones', beside)]);
    expect(problems).toMatchObject([{ row: 2, column: 'K', code: 'merged-sideways' }]);
    expect(cellSentence(problems[0] as CellProblem)).toContain('celda de al lado');
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
    expect(cellSentence(problems[0] as CellProblem)).toContain(`falta la columna «${lacking}» y 2\u00a0filas la necesitan`);
  });

  test.each<[string, SheetCell, object]>([
    ['Código', '80730124.0', { code: '80730124' }],
    ['Código', '80730124,00', { code: '80730124' }],
    ['Código', of('number', '80730124'), { code: '80730124' }],
    ['Código', '\u200bT-1\u00a0', { code: 'T-1' }],
    ['Nombre', '6 de agosto', { name: '6 de agosto' }],
    ['Nombre', ' U.E.  "Bolívar" ', { name: 'U.E. "Bolívar"' }],
    ['Área', 'RURAL DISPERSA', { area: 'rural' }],
    ['Área', 'U', { area: 'urban' }],
    ['Zona', of('number', '3'), { zone: '3' }],
    ['Zona', of('merged', 'Norte'), { zone: 'Norte' }],
    ['Primaria mujeres', '1.413', { enrolments: { primaria: { girls: 1413, boys: 12 } } }],
    ['Primaria mujeres', ' 12 ', { enrolments: { primaria: { girls: 12, boys: 12 } } }],
    ['Primaria mujeres', '12,0', { enrolments: { primaria: { girls: 12, boys: 12 } } }],
    ['Primaria mujeres', '', { enrolments: { primaria: { boys: 12 } } }],
    ['Recibe desde', of('time', '07:30'), { receivesFrom: '07:30' }],
    ['Recibe desde', of('number', '0.3125'), { receivesFrom: '07:30' }],
  ])('%s %j is read', (column, cell, school) => {
    const { problems, schools } = readList([titles, withCell(column, cell)]);
    expect(problems).toEqual([]);
    expect(schools[0]).toMatchObject(school);
  });
});

describe('rows', () => {
  test('the example of the template, totals, repeated titles and repeated rows are no schools, and told', () => {
    const example = withCell('Código', 'ejemplo-1').map((cell, i) => (i === 1 ? 'Escuela de ejemplo  (borre esta fila)' : cell));
    const total = ['', 'TOTAL GENERAL', '', '', '', '', '', '', '', '10', '12'];
    const { schools, leftOut, problems } = readList([titles, example, good, titles, withCell('Código', '\u200bT-1'), total]);
    expect(problems).toEqual([]);
    expect(schools).toHaveLength(1);
    expect(leftOut).toEqual([
      { row: 2, why: 'example' },
      { row: 4, why: 'titles' },
      { row: 5, why: 'repeated' },
      { row: 6, why: 'total' },
    ]);
  });

  test('half an example is blamed: something of it was forgotten', () => {
    expect(blamed('Código', 'EJEMPLO-1')).toEqual(['example-row']);
    expect(blamed('Nombre', 'Escuela de ejemplo (borre esta fila)')).toEqual(['example-row']);
  });

  test('totals and notes are no schools, whatever number stands in front of them', () => {
    const rows = [
      ['1', 'TOTAL UNIDADES EDUCATIVAS', '', '', '', '', '', '', '', '25', '30'],
      ['Fuente: SIE', '2026', '', '', '', '', '', '', '', '', ''],
      ['Nota: sin anexos', 'x'],
      ['2', 'Nota: dos turnos'],
      ['Elaborado por Lic. Mamani', 'Técnica'],
      ['3', '', '', '', 'Subtotal zona', '', '', '', '', '25', '30'],
      ['', '* Fuente: dirección distrital'],
      ['* Datos preliminares'],
      ['', 'SUMAS', '', '', '', '', '', '', '', '25', '30'],
    ];
    const { schools, leftOut, problems } = readList([titles, good, ...rows]);
    expect([problems, schools.map(({ code }) => code)]).toEqual([[], ['T-1']]);
    expect(leftOut.map(({ why }) => why)).toEqual(['total', 'note', 'note', 'note', 'note', 'total', 'note', 'note', 'total']);
  });

  test('rows that are prepared for schools to come are no rows: formulas that say zero, boxes that are not ticked', () => {
    const prepared: SheetCell[] = ['', '', '', of('boolean', 'FALSO'), '\u200b', '', '', '', '', of('number', '0'), ''];
    expect(readList([titles, good, prepared])).toMatchObject({ problems: [], leftOut: [], schools: [{ code: 'T-1' }] });
    expect(readList([titles, good, prepared.with(9, of('no-value', ''))]).problems).toContainEqual(
      expect.objectContaining({ row: 3, column: 'J', code: 'formula-empty' }),
    );
  });

  test('rows of one code are left out only where they are equal in every cell, those of columns that nobody knows too', () => {
    const shifts = [...titles, 'Turno'];
    const [morning, afternoon] = [
      [...good, 'Mañana'],
      [...good, 'Tarde'],
    ];
    const { problems, leftOut } = readList([shifts, morning, morning, afternoon]);
    expect(leftOut).toEqual([{ row: 3, why: 'repeated' }]);
    expect(problems).toMatchObject([{ row: 4, column: 'A', code: 'repeated-code', limit: 2 }]);
    expect(cellSentence(problems[0] as CellProblem)).toContain('si son dos turnos, escriba la suma');
  });

  test('a row for each level is one school', () => {
    const long = ['COD. SIE', 'UNIDAD EDUCATIVA', 'AREA', 'ZONA', 'NIVEL', 'MUJERES', 'VARONES'];
    const rows = [
      ['1', 'Uno', 'R', 'Norte', 'Inicial en familia comunitaria', '3', '4'],
      ['1', 'Uno', 'R', 'Norte', 'PRIMARIA COMUNITARIA VOCACIONAL', '5', '6'],
      ['2', 'Dos', 'R', 'Norte', 'Secundaria', '7', '8'],
    ];
    const { schools, problems } = readList([long, ...rows]);
    expect(problems).toEqual([]);
    expect(schools).toMatchObject([
      { code: '1', enrolments: { inicial: { girls: 3, boys: 4 }, primaria: { girls: 5, boys: 6 } } },
      { code: '2', enrolments: { secundaria: { girls: 7, boys: 8 } } },
    ]);
    const again = readList([long, ...rows, ['1', 'Uno', 'R', 'Norte', 'Primaria', '1', '1']]);
    expect(again.problems).toMatchObject([{ row: 5, code: 'repeated-code', limit: 2 }]);
    const short = ['Sec', 'SEC.', 'Kinder', 'Kínder', 'Prim.', 'Pre-Kinder', 'Primera fase de secundaria'];
    expect(
      short.map((level) =>
        Object.keys(readList([long, ['1', 'Uno', 'R', 'Norte', level, '1', '1']]).schools[0]?.enrolments ?? {}),
      ),
    ).toEqual([['secundaria'], ['secundaria'], ['inicial'], ['inicial'], ['primaria'], ['inicial'], ['secundaria']]);
    expect(readList([long, ['1', 'Uno', 'R', 'Norte', 'Inicial y Primaria', '1', '1']]).problems).toMatchObject([
      { column: 'E', code: 'not-a-level' },
    ]);
  });
});
