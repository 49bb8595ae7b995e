import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from '@/lib/domain/schools/sheet-cells';
import type { SheetField } from '@/lib/domain/schools/sheet-columns';
import { guessAt, guessLayout, isSettled, titlesKey, titlesOf } from '@/lib/domain/schools/sheet-layout';
import { readTitles } from '@/lib/domain/schools/sheet-titles';
import type { CellProblemCode } from '@/lib/domain/schools/sheet-values';
import { readTable } from '@/lib/integrations/spreadsheet/read';
import { cellSentence } from '@/lib/messages/es/school-import';
import { listOf, readList, uploaded } from '@/tests/support/school-sheets';

describe('titles', () => {
  const known: [SheetField | null, string[]][] = [
    [
      'code',
      [
        'CODIGO',
        '  Código SIE ',
        'COD. SIE',
        'CÓD. RUE',
        'CODIGO RUE',
        'Cod.\nSIE',
        'CÓDIGO U.E.',
        'Código de la U. E.',
        'RUE',
        'Nº SIE',
        'COD_SIE',
      ],
    ],
    [
      'name',
      [
        'unidad educativa',
        'UNIDADES EDUCATIVAS',
        'Nombre de la Unidad Educativa',
        'U.E.',
        'Nombre U.E.',
        'ESTABLECIMIENTO',
        'Centro Educativo',
        'COLEGIO',
      ],
    ],
    ['area', ['Area geográfica', 'ÁREA', 'Área (Urbana/Rural)', 'AREA U/R', 'ÁMBITO']],
    ['zone', ['DISTRITO', 'Zona de reparto', 'DIST. MUNICIPAL', 'Núcleo educativo', 'RUTA DE ENTREGA']],
    ['place', ['LOCALIDAD', 'Comunidad / Barrio', 'DIRECCIÓN']],
    ['lat', ['LAT.', 'Latitud (S)'.replace(' (S)', ' sur')]],
    [
      'primaria.girls',
      [
        'PRIMARIA (mujeres)',
        'Mujeres primaria',
        'PRIM. F',
        'Primaria Femenino',
        'NIVEL PRIMARIA COMUNITARIA VOCACIONAL - MUJERES',
        'Matrícula primaria mujeres',
      ],
    ],
    [
      'inicial.boys',
      ['Niños inicial', 'INICIAL V', 'Inicial masculino', 'INICIAL EN FAMILIA COMUNITARIA VARONES', 'Varones Inicial 2026'],
    ],
    ['secundaria.boys', ['SECUNDARIA COMUNITARIA PRODUCTIVA H', 'Sec. varones']],
    ['especial.girls', ['Educación especial mujeres']],
    ['total', ['MATRICULA', 'TOTAL', 'NRO. EST.', 'N° de estudiantes', 'TOTAL ALUMNOS', 'Matrícula 2026', 'Inscritos']],
    ['primaria.total', ['PRIMARIA', 'Total primaria', 'Estudiantes de primaria']],
    ['municipality', ['MUNICIPIO', 'Gobierno Autónomo Municipal']],
    [
      null,
      [
        'Teléfono',
        'DEPENDENCIA',
        'TURNO',
        'DIRECTOR(A)',
        'N°',
        '1ro primaria F',
        'OBSERVACIONES',
        'PROVINCIA',
        'CÓDIGO DE EDIFICIO',
        '',
      ],
    ],
  ];
  test.each(known.flatMap(([field, titles]) => titles.map((title) => [title, field] as const)))('%j names %s', (title, field) =>
    expect(readTitles([title]).fields).toEqual([field]),
  );

  test.each([
    [['Primaria F', 'Primaria M'], ['primaria.girls', 'primaria.boys'], []],
    [['Primaria V', 'Primaria M'], ['primaria.boys', 'primaria.girls'], []],
    [['Primaria H', 'Primaria M'], ['primaria.boys', 'primaria.girls'], []],
    [['Primaria M'], [null], [0]],
    [['Nivel', 'Mujeres', 'Varones'], ['level', 'girls', 'boys'], []],
    [['Nivel', 'Primaria mujeres'], [null, 'primaria.girls'], []],
  ])('%j: M is what its neighbours leave, and asked where they do not say', (titles, fields, unsure) =>
    expect(readTitles(titles)).toEqual({ fields, unsure }),
  );

  test('two titles that mean the same are both named, and nothing is chosen for the person', () => {
    const { doubts, layout } = listOf([
      ['CODIGO SIE', 'UNIDAD EDUCATIVA', 'AREA', 'ZONA', 'DISTRITO', 'LOCALIDAD', 'DIRECCION'],
      ['80730123', 'San Juan', 'RURAL', 'Yocalla norte', 'Yocalla', 'Yocalla', 'Calle 1'],
    ]);
    expect(doubts).toEqual([
      { field: 'zone', columns: [3, 4] },
      { field: 'place', columns: [5, 6] },
    ]);
    expect(isSettled({ layout, doubts })).toBe(false);
  });

  test('the same titles are known again wherever they stand and however they are typed; others are not', () => {
    const key = titlesKey(['Código ', 'NOMBRE', '']);
    expect(titlesKey(['código', 'Nombre'])).toBe(key);
    expect(titlesKey(['código', 'Nombre', 'Zona'])).not.toBe(key);
    expect(titlesKey(['Nombre', 'Código'])).not.toBe(key);
  });
});

describe('where the titles stand', () => {
  const school = ['1', 'Uno', 'rural', 'Norte', '5', '6'];
  const titles = ['Código', 'Nombre', 'Área', 'Zona', 'Primaria F', 'Primaria M'];

  test('below a title, on the visible sheet, after a cover', () => {
    const sheets = [
      uploaded([titles, school], { hidden: true, name: 'copia' }),
      uploaded([['Gobierno Municipal de Yocalla'], ['Gestión', '2026']], { name: 'carátula' }),
      uploaded([['LISTA DE UNIDADES EDUCATIVAS'], [], titles, school], { name: 'lista' }),
    ];
    expect(guessLayout(sheets)?.layout).toMatchObject({ sheet: 2, header: 3, tiers: 1 });
  });

  test('in two rows, the level over the sexes', () => {
    const upper: SheetCell[] = ['CÓD. SIE', 'UNIDAD EDUCATIVA', 'ÁREA', 'ZONA', 'INICIAL', '', 'PRIMARIA', '', '', 'TOTAL'];
    const under = (text: string): SheetCell => ({ kind: 'merged', text });
    for (const lower of [
      ['', '', '', '', 'F', 'M', 'F', 'M', 'T', ''],
      [under('CÓD. SIE'), under('UNIDAD EDUCATIVA'), under('ÁREA'), under('ZONA'), 'F', 'M', 'F', 'M', 'T', under('TOTAL')],
    ]) {
      const { layout, doubts } = listOf([
        ['Lista 2026'],
        upper,
        lower,
        ['1', 'Uno', 'rural', 'Norte', '1', '2', '3', '4', '7', '10'],
      ]);
      expect(layout).toMatchObject({ header: 3, tiers: 2 });
      expect(layout.fields).toEqual([
        ...['code', 'name', 'area', 'zone', 'inicial.girls', 'inicial.boys', 'primaria.girls', 'primaria.boys', 'primaria.total'],
        'total',
      ]);
      expect(doubts).toEqual([]);
    }
  });

  test('nowhere: then a person says which row, and what each column is', () => {
    const sheets = [
      uploaded([
        ['x', 'y'],
        ['1', 'Uno'],
      ]),
    ];
    expect(guessLayout(sheets)).toBeNull();
    expect(guessAt(sheets, 0, 1)).toEqual({ layout: { sheet: 0, header: 1, tiers: 1, fields: [null, null] }, doubts: [] });
    expect(titlesOf(sheets[0]?.rows ?? [], 1, 1)).toEqual(['x', 'y']);
  });
});

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
    ['Área', 'urbana y rural', 'not-an-area'],
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
    expect(sentence).toMatch(/^fila 2, columna [A-K] \(.+\): .+; (.*\b(escriba|guarde|guárdela|sepárelas)\b)/);
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
    expect(readList([long, ['1', 'Uno', 'R', 'Norte', 'Inicial y Primaria', '1', '1']]).problems).toMatchObject([
      { column: 'E', code: 'not-a-level' },
    ]);
  });
});

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
  const read = await readTable(readFileSync(`${folder}/${file}`));
  if (!read.ok) throw new Error(read.problem);
  const guess = guessLayout(read.sheets);
  if (!guess) throw new Error('no titles');
  if (file === 'synonym-titles.csv')
    return expect(guess.doubts.map(({ columns }) => columns)).toEqual([
      [3, 4],
      [5, 6],
    ]);
  expect(isSettled(guess)).toBe(true);
  const { readSchoolSheet } = await import('@/lib/domain/schools/sheet');
  expect(readSchoolSheet(read.sheets[guess.layout.sheet]?.rows ?? [], guess.layout)).toMatchObject(
    expected[file] ?? { schools: 'told' },
  );
});
