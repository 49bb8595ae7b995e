import { describe, expect, test } from 'vitest';
import type { SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import type { SpreadsheetField } from '@/lib/domain/schools/spreadsheet-columns';
import { guessAt, guessLayout, isSettled, titlesKey, titlesOf } from '@/lib/domain/schools/spreadsheet-layout';
import { readTitles } from '@/lib/domain/schools/spreadsheet-titles';
import { listOf, uploaded } from '@/tests/support/school-sheets';

describe('titles', () => {
  const known: [SpreadsheetField | null, string[]][] = [
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
    ['inicial.boys', ['INICIAL V', 'Inicial masculino', 'INICIAL EN FAMILIA COMUNITARIA VARONES', 'Varones Inicial 2026']],
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
    [['Niñas primaria', 'Niños primaria'], ['primaria.girls', 'primaria.boys'], []],
    [['Niñas primaria', 'Niños inicial'], ['primaria.girls', null], [1]],
    [['Niños primaria'], [null], [0]],
    [['Primaria varones'], ['primaria.boys'], []],
    [['Nivel', 'Mujeres', 'Varones'], ['level', 'girls', 'boys'], []],
    [['Nivel', 'Primaria mujeres'], [null, 'primaria.girls'], []],
  ])('%j: M and «niños» are what their neighbours leave, and asked where they do not say', (titles, fields, unsure) =>
    expect(readTitles(titles)).toEqual({ fields, unsure, unlevelled: [] }),
  );

  test('two titles that mean the same are both named, and nothing is chosen for the person', () => {
    const { doubts, layout } = listOf([
      ['CODIGO SIE', 'UNIDAD EDUCATIVA', 'AREA', 'ZONA', 'DISTRITO', 'LOCALIDAD', 'DIRECCION'],
      ['80730123', 'San Juan', 'RURAL', 'Yocalla norte', 'Yocalla', 'Yocalla', 'Calle 1'],
    ]);
    expect(doubts).toEqual([
      { why: 'twice', field: 'zone', columns: [3, 4] },
      { why: 'twice', field: 'place', columns: [5, 6] },
    ]);
    expect(isSettled({ layout, doubts })).toBe(false);
  });

  test.each([
    [
      ['F', 'M'],
      [0, 1],
    ],
    [
      ['FEM', 'MASC'],
      [0, 1],
    ],
    [
      ['Mujeres', 'Varones', 'Total'],
      [0, 1],
    ],
    [
      ['Niñas', 'Niños'],
      [0, 1],
    ],
    [['Primaria F', 'Primaria V', 'Total mujeres', 'Total varones'], []],
    [['Nivel', 'F', 'M'], []],
  ])('%j: pupils of whom nothing says the level are asked about, never set aside', (titles, unlevelled) => {
    expect(readTitles(titles).unlevelled).toEqual(unlevelled);
    const { layout, doubts } = listOf([
      ['Código', 'Nombre', ...titles],
      ['1', 'Uno', '3', '4', '5', '6'],
    ]);
    expect(isSettled({ layout, doubts })).toBe(unlevelled.length === 0);
    if (unlevelled.length > 0) expect(doubts).toEqual([{ why: 'level', columns: unlevelled.map((column) => column + 2) }]);
  });

  test.each(['Constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a column titled %s is a column like any other',
    (title) => {
      expect(readTitles([title, 'Código'])).toEqual({ fields: [null, 'code'], unsure: [], unlevelled: [] });
      expect(titlesKey([title])).toBe(JSON.stringify([title.toLowerCase()]));
    },
  );

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
    const upper: SpreadsheetCell[] = ['CÓD. SIE', 'UNIDAD EDUCATIVA', 'ÁREA', 'ZONA', 'INICIAL', '', 'PRIMARIA', '', '', 'TOTAL'];
    const under = (text: string): SpreadsheetCell => ({ kind: 'merged', text });
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
