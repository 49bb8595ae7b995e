import { expect, test } from 'vitest';
import { differenceOf } from '@/lib/domain/schools/difference';
import { isOddWindow, type School } from '@/lib/domain/schools/school';
import { columnLetter } from '@/lib/domain/schools/spreadsheet-columns';
import { missingProblems } from '@/lib/domain/schools/spreadsheet-missing';
import { unsaidSchool } from '@/tests/support/record-fields';
import { titles as headers, listOf, readList } from '@/tests/support/school-sheets';

const good = ['81480001', 'Simón Bolívar', 'urbana', 'Norte', 'San Clemente', '-19.58', '-65,75', '07:30', '9:00', '120', '131'];
const sheet = (...rows: string[][]) => readList([headers, ...rows]);
const withCell = (column: string, value: string) => good.map((text, i) => (headers[i] === column ? value : text));

test('a good row becomes a school', () => {
  expect(sheet(good)).toEqual({
    problems: [],
    ignored: [],
    leftOut: [],
    merged: 0,
    totalsOnly: [],
    schools: [
      {
        row: 2,
        code: '81480001',
        name: 'Simón Bolívar',
        area: 'urban',
        zone: 'Norte',
        place: 'San Clemente',
        point: { lat: -19.58, lon: -65.75 },
        receivesFrom: '07:30',
        receivesUntil: '09:00',
        enrolments: { primaria: { girls: 120, boys: 131 } },
      },
    ],
  });
});

test('headers come in any order, and one that names nothing is told', () => {
  const order = [3, 0, 2, 1];
  const read = readList([
    [...order.map((i) => headers[i] ?? ''), 'Teléfono'],
    [...order.map((i) => good[i] ?? ''), '222'],
  ]);
  expect(read.schools[0]).toMatchObject({ code: '81480001', name: 'Simón Bolívar', zone: 'Norte', area: 'urban' });
  expect(read).toMatchObject({ problems: [], ignored: ['Teléfono'] });
});

test.each([
  ['Código', '', 'A', 'no-code'],
  ['Nombre', '#REF!', 'B', 'formula-error'],
  ['Nombre', 'x'.repeat(161), 'B', 'too-long'],
  ['Área', 'suburbana', 'C', 'not-an-area'],
  ['Latitud', '19.58 S', 'F', 'not-degrees'],
  ['Latitud', '19.58', 'F', 'outside-bolivia'],
  ['Longitud', '65.9', 'G', 'outside-bolivia'],
  ['Longitud', '', 'G', 'half-a-point'],
  ['Recibe desde', '25:00', 'H', 'not-a-time'],
  ['Recibe desde', '', 'H', 'empty'],
  ['Recibe hasta', '07:00', 'I', 'window-backwards'],
  ['Primaria mujeres', 'abc', 'J', 'not-a-whole-number'],
  ['Primaria mujeres', '-3', 'J', 'not-a-whole-number'],
  ['Primaria mujeres', '12.5', 'J', 'not-a-whole-number'],
  ['Primaria varones', '1,234', 'K', 'not-a-whole-number'],
  ['Primaria varones', '1000000000000', 'K', 'too-many-pupils'],
])('%s «%s» is told by its cell, 2%s: %s', (column, value, letter, code) => {
  const { problems } = sheet(withCell(column, value));
  expect(problems[0]).toMatchObject({ row: 2, column: letter, header: column, code, written: value });
});

test('a code twice in the file is told where it came first; empty rows are passed over and keep the count', () => {
  const { problems, schools } = sheet(
    good,
    good.map(() => ''),
    good.map((text, at) => (at === 1 ? 'Otro nombre' : text)),
  );
  expect(problems).toEqual([{ row: 4, column: 'A', header: 'Código', code: 'repeated-code', written: '81480001', limit: 2 }]);
  expect(schools).toHaveLength(1);
});

test('columns are named as spreadsheets do', () =>
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']));

const standing: School = {
  ...unsaidSchool,
  id: 's1',
  version: 3,
  active: true,
  code: '81480001',
  name: 'Simón Bolívar',
  area: 'urban',
  zone: 'Norte',
  place: 'San Clemente',
  lat: -19.58,
  lon: -65.75,
  receivesFrom: '07:30',
  receivesUntil: '09:00',
  enrolments: [
    { level: 'primaria', girls: 120, boys: 131 },
    { level: 'inicial', girls: 10, boys: 9 },
  ],
};
const other: School = { ...standing, id: 's2', code: '2', name: 'Otra' };
const difference = (...rows: string[][]) => differenceOf(sheet(...rows).schools, [standing, other], ['Norte']);

test('the same list again changes nothing, and what it does not name stays', () => {
  expect(difference(good)).toMatchObject({ added: [], changed: [], unchanged: [{ id: 's1' }], absent: 1, newZones: [] });
});

test('a changed list tells each field, from what to what', () => {
  const { changed, newZones } = difference(withCell('Nombre', 'Libertador'), withCell('Código', '2'));
  expect(changed.map(({ id, version, changes }) => ({ id, version, changes }))).toEqual([
    { id: 's1', version: 3, changes: [{ field: 'name', from: 'Simón Bolívar', to: 'Libertador' }] },
    { id: 's2', version: 3, changes: [{ field: 'name', from: 'Otra', to: 'Simón Bolívar' }] },
  ]);
  expect(newZones).toEqual([]);
});

test('pupils that change, and only those, are told and written', () => {
  expect(difference(withCell('Primaria mujeres', '125')).changed[0]).toMatchObject({
    changes: [{ field: 'primaria.girls', from: '120', to: '125' }],
    enrolments: [{ level: 'primaria', girls: 125, boys: 131 }],
  });
});

test('a column that is not in the file leaves its field as it was', () => {
  const few = readList([headers.slice(0, 4), good.slice(0, 4)]).schools;
  expect(differenceOf(few, [standing], ['Norte'])).toMatchObject({ changed: [], unchanged: [{ id: 's1' }] });
});

test('a blank cell leaves what stands, whichever it is', () => {
  const blank = good.map((text, at) => (at === 0 ? text : ''));
  expect(difference(blank)).toMatchObject({ changed: [], unchanged: [{ id: 's1' }], missing: [] });
  const half = withCell('Primaria mujeres', '');
  expect(difference(half)).toMatchObject({ changed: [], unchanged: [{ id: 's1' }] });
  expect(difference(withCell('Primaria mujeres', '0')).changed[0]?.changes).toEqual([
    { field: 'primaria.girls', from: '120', to: '0' },
  ]);
});

test('a new school needs name, area and zone, by cell or once for a column that is not there', () => {
  const rows = [
    ['Código', 'Nombre', 'Zona'],
    ['n1', '', 'Sur'],
    ['n2', 'Dos', 'Sur'],
    ['81480001', '', ''],
  ];
  const { rows: cells, layout } = listOf(rows);
  const { missing } = differenceOf(readList(rows).schools, [standing], []);
  expect(missingProblems(missing, cells, layout)).toEqual([
    { row: 2, column: 'B', header: 'Nombre', code: 'empty', written: '' },
    { row: 1, column: '', header: 'Área', code: 'missing-column', written: '', limit: 2 },
  ]);
});

test('half of the pupils of a level is not all of them: the other half is asked, by cell or once for its column', () => {
  const wide = [
    ['Código', 'Nombre', 'Área', 'Zona', 'Primaria mujeres', 'Primaria varones', 'Inicial mujeres'],
    ['n1', 'Uno', 'rural', 'Sur', '25', '', ''],
    ['n2', 'Dos', 'rural', 'Sur', '', '', '3'],
    ['n3', 'Tres', 'rural', 'Sur', '0', '', ''],
    ['n4', 'Cuatro', 'rural', 'Sur', '25', '0', ''],
    ['81480001', 'Simón Bolívar', 'urbana', 'Norte', '120', '', ''],
  ];
  const { rows: cells, layout } = listOf(wide);
  const { missing } = differenceOf(readList(wide).schools, [standing], []);
  expect(missingProblems(missing, cells, layout)).toEqual([
    { row: 2, column: 'F', header: 'Primaria varones', code: 'half-a-level', written: '' },
    { row: 1, column: '', header: 'Inicial varones', code: 'missing-partner', written: '', limit: 1 },
  ]);
  const long = [
    ['Código', 'Nombre', 'Área', 'Zona', 'Nivel', 'Mujeres', 'Varones'],
    ['n1', 'Uno', 'rural', 'Sur', 'Secundaria', '', '8'],
  ];
  const told = differenceOf(readList(long).schools, [], []).missing;
  expect(missingProblems(told, listOf(long).rows, listOf(long).layout)).toMatchObject([
    { row: 2, column: 'F', code: 'half-a-level' },
  ]);
});

test('a zone is one, however its capitals, spaces and accents are written; who stands or came first names it', () => {
  const rows = ['Yocalla  norte', 'YOCALLA NORTE', 'Yocalla Norté', 'Sud\u200b', 'sud'].map((zone, i) =>
    withCell('Zona', zone).map((text, at) => (at === 0 ? `n${i}` : text)),
  );
  const found = differenceOf(sheet(...rows).schools, [], ['Norte']);
  expect(found.added.map(({ facts }) => facts.zone)).toEqual([...Array(3).fill('Yocalla norte'), 'Sud', 'Sud']);
  expect(found).toMatchObject({
    newZones: ['Yocalla norte', 'Sud'],
    zonesAlike: [
      { written: 'YOCALLA NORTE', read: 'Yocalla norte' },
      { written: 'Yocalla Norté', read: 'Yocalla norte' },
      { written: 'sud', read: 'Sud' },
    ],
  });
});

test('two zones that stand apart by an accent stay two', () => {
  const rows = ['Toro', 'Toró'].map((zone, i) => withCell('Zona', zone).map((text, at) => (at === 0 ? `n${i}` : text)));
  const found = differenceOf(sheet(...rows).schools, [], ['Toro', 'Toró']);
  expect(found.added.map(({ facts }) => facts.zone)).toEqual(['Toro', 'Toró']);
});

test('a zone and a school that were merged are read as those they go on under', () => {
  const former = { zones: [{ was: 'Norte Chico', now: 'Norte' }], codes: [{ was: '0081', now: standing.code }] };
  const row = (code: string, zone: string) => withCell('Zona', zone).map((text, at) => (at === 0 ? code : text));
  const found = differenceOf(sheet(row('0081', 'NORTE CHICO')).schools, [standing], ['Norte'], former);
  expect(found).toMatchObject({
    added: [],
    unchanged: [{ id: 's1' }],
    newZones: [],
    zonesAlike: [{ written: 'NORTE CHICO', read: 'Norte' }],
    codesMerged: [{ written: '0081', read: standing.code, used: true }],
  });
});

test('of a school that is listed under both its codes, the one that stands counts', () => {
  const former = { zones: [], codes: [{ was: '0081', now: standing.code }] };
  const rows = [good.map((text, at) => (at === 0 ? '0081' : text === '120' ? '7' : text)), good];
  const found = differenceOf(sheet(...rows).schools, [standing], ['Norte'], former);
  expect(found).toMatchObject({ added: [], changed: [], unchanged: [{ id: 's1' }], absent: 0 });
  expect(found.codesMerged).toMatchObject([{ row: 2, used: false }]);
});

test('a zone that stands is itself, though another of its name was once merged', () => {
  const former = { zones: [{ was: 'Sur', now: 'Norte' }], codes: [] };
  const found = differenceOf(sheet(withCell('Zona', 'Sur')).schools, [], ['Norte', 'Sur'], former);
  expect(found.added.map(({ facts }) => facts.zone)).toEqual(['Sur']);
});

test('new schools bring new zones once, whatever their case; levels without pupils are not opened', () => {
  const rows = [withCell('Zona', 'Sur'), withCell('Zona', 'SUR'), withCell('Zona', 'norte')].map((row, i) =>
    row.map((text, at) => (at === 0 ? `n${i}` : text)),
  );
  rows[0] = (rows[0] ?? []).map((text, at) => (at >= 9 ? '' : text));
  const found = difference(...rows);
  expect(found.newZones).toEqual(['Sur']);
  expect(found.added.map(({ facts }) => facts.zone)).toEqual(['Sur', 'Sur', 'Norte']);
  expect(found.added[0]?.enrolments).toEqual([]);
  expect(found.absent).toBe(2);
});

test('a school out of service that is listed again comes back', () => {
  expect(differenceOf(sheet(good).schools, [{ ...standing, active: false }], ['Norte']).changed[0]?.changes).toEqual([
    { field: 'active', from: 'no', to: 'si' },
  ]);
});

test.each([
  ['07:00', '10:00', false],
  ['06:00', '20:00', false],
  ['04:00', '06:00', true],
  ['19:00', '23:00', true],
])('a window from %s to %s is odd: %s', (from, until, odd) => {
  expect(isOddWindow(from, until)).toBe(odd);
});
