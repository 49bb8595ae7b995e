import { describe, expect, test } from 'vitest';
import { cellSentence } from '@/components/schools/import-told';
import type { CellProblem } from '@/lib/domain/schools/spreadsheet';
import type { SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import type { CellProblemCode } from '@/lib/domain/schools/spreadsheet-values';
import { blamed, good, of, readList, titles, withCell } from '@/tests/support/school-sheets';
import { esBO } from '@/tests/support/spoken';

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

  const cases: [string, SpreadsheetCell, CellProblemCode][] = [
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
    const sentence = problems[0] ? cellSentence(esBO('school-import'), problems[0]) : '';
    expect(sentence).toMatch(/^fila 2, columna [A-K] \(.+\): .+; (.*\b(escriba|escríbalas|guarde|guárdela|sepárelas)\b)/);
  });

  test.each<[string, SpreadsheetCell, object]>([
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
    const prepared: SpreadsheetCell[] = ['', '', '', of('boolean', 'FALSO'), '\u200b', '', '', '', '', of('number', '0'), ''];
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
    expect(cellSentence(esBO('school-import'), problems[0] as CellProblem)).toContain('si son dos turnos, escriba la suma');
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
