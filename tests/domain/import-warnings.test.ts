import { describe, expect, test } from 'vitest';
import { differenceOf } from '@/lib/domain/schools/difference';
import { warningsOf } from '@/lib/domain/schools/import-warnings';
import type { School } from '@/lib/domain/schools/school';
import type { SpreadsheetSchool } from '@/lib/domain/schools/spreadsheet-school';
import { type Ground, groundOf, straysOf } from '@/lib/domain/schools/whereabouts';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import { readList } from '@/tests/support/school-sheets';

/** A square of a tenth of a degree, some 11 km, with its neighbour to the east. */
const square = (code: string, west: number, hole?: readonly (readonly [number, number])[]): Ground =>
  groundOf(code, [
    [
      [west, -19.5],
      [west + 0.1, -19.5],
      [west + 0.1, -19.4],
      [west, -19.4],
      [west, -19.5],
    ],
    ...(hole ? [hole] : []),
  ]);
const grounds = [square('050103', -66), square('051301', -65.9)];
const own = { code: '050103', name: 'Yocalla', lat: -19.45, lon: -65.95 };

describe('whose ground a school stands on', () => {
  test.each([
    ['in the middle', -19.45, -65.95, []],
    ['beyond the border, within the tolerance', -19.45, -65.885, []],
    ['further, on the neighbour’s ground', -19.45, -65.87, ['051301']],
    ['on nobody’s ground', -19.3, -65.95, [null]],
  ])('%s', (_, lat, lon, codes) => {
    expect(straysOf([{ lat, lon }], own, grounds)?.map(({ code }) => code)).toEqual(codes);
  });

  test('ground that is cut out is not one’s own', () => {
    const hole = [
      [-65.98, -19.48],
      [-65.92, -19.48],
      [-65.92, -19.42],
      [-65.98, -19.42],
      [-65.98, -19.48],
    ] as const;
    const holed = [square('050103', -66, hole)];
    expect(straysOf([{ lat: -19.45, lon: -65.95 }], own, holed)).toHaveLength(1);
    expect(straysOf([{ lat: -19.45, lon: -65.99 }], own, holed)).toEqual([]);
  });

  test('a municipality without an outline is judged by the one around its main locality; without any, nobody is', () => {
    const within = { ...own, code: '050405' };
    expect(straysOf([{ lat: -19.45, lon: -65.96 }], within, grounds)).toEqual([]);
    expect(straysOf([{ lat: -19.45, lon: -65.85 }], within, grounds)).toHaveLength(1);
    expect(straysOf([{ lat: -19.45, lon: -65.85 }], { ...within, lat: 0 }, grounds)).toBeNull();
  });

  test('the outlines of the country know Yocalla from Potosí', async () => {
    const real = await readGrounds();
    expect(real).toHaveLength(339);
    const yocalla = { code: '050103', lat: -19.3936, lon: -65.9118 };
    const [potosi, self] = [{ lat: -19.5836, lon: -65.7531 }, yocalla];
    expect(straysOf([self, potosi], yocalla, real)).toEqual([{ one: potosi, code: '050101' }]);
  });
});

const school = (change: Partial<SpreadsheetSchool>): SpreadsheetSchool => ({
  row: 2,
  code: '1',
  name: 'Uno',
  enrolments: {},
  ...change,
});
const standing = (code: string) => ({ code }) as School;
const readingOf = (schools: SpreadsheetSchool[], totalsOnly: string[] = []) => ({
  schools,
  totalsOnly,
  problems: [],
  leftOut: [],
  ignored: [],
  merged: 0,
});
const warned = (schools: SpreadsheetSchool[], { stand = [] as string[], totalsOnly = [] as string[] } = {}) =>
  warningsOf(readingOf(schools, totalsOnly), { standing: stand.map(standing), own, grounds, added: [] });

test('a list of another municipality is told with how many and where they seem to be', () => {
  const there = Array.from({ length: 331 }, (_, i) => school({ code: `t${i}`, point: { lat: -19.45, lon: -65.85 } }));
  const nowhere = school({ code: 'n', point: { lat: -10, lon: -65 } });
  const here = school({ code: 'h', point: { lat: -19.45, lon: -65.95 } });
  expect(warned([...there, nowhere, here, school({ code: 'w' })])).toEqual([
    {
      code: 'outside',
      schools: 332,
      of: 333,
      likely: [
        { code: '051301', schools: 331 },
        { code: null, schools: 1 },
      ],
    },
  ]);
  expect(warned([here])).toEqual([]);
  expect(
    warningsOf(readingOf([nowhere]), {
      standing: [{ code: nowhere.code, lat: -10, lon: -65 } as School],
      own,
      grounds,
      added: [],
    }),
  ).toEqual([]);
});

test('what the list itself says of its municipality is heard', () => {
  const rows = ['YOCALLA', 'Municipio de Yocalla', 'Tinguipaya', 'TINGUIPAYA', ''].map((municipality, i) =>
    school({ code: `${i}`, ...(municipality && { municipality }) }),
  );
  expect(warned(rows)).toEqual([{ code: 'other-municipality', schools: 2, of: 5, names: ['TINGUIPAYA'] }]);
});

test.each([
  [['0012', '12'], [], [['0012', '12']]],
  [['12'], ['0012'], [['0012', '12']]],
  [['UE-007', 'UE-7'], [], [['UE-007', 'UE-7']]],
  [['1204.5', '1204.50'], [], [['1204.5', '1204.50']]],
  [['80.730.124'], ['80730124'], [['80730124', '80.730.124']]],
  [['12', '0012'], ['12', '0012'], null],
  [['12', '120', '102', 'A12'], [], null],
  [['OEP-1204.5', 'OEP-1204.05'], [], null],
])('codes %j beside %j that zeros alone tell apart: %j', (codes, stand, pairs) => {
  expect(
    warned(
      codes.map((code) => school({ code })),
      { stand },
    ),
  ).toEqual(pairs ? [{ code: 'codes-alike', codes: pairs }] : []);
});

test('a total that is not the sum of its columns is told by row; totals without women and men by title', () => {
  const reading = readList([
    ['Código', 'Nombre', 'Primaria F', 'Primaria V', 'TOTAL', 'SECUNDARIA'],
    ['1', 'Uno', '3', '4', '7', '9'],
    ['2', 'Dos', '3', '4', '8', ''],
  ]);
  expect(warningsOf(reading, { standing: [], own: null, grounds, added: [] })).toEqual([
    { code: 'totals-differ', schools: [{ row: 3, name: 'Dos', said: 8, counted: 7 }] },
    { code: 'totals-only', titles: ['SECUNDARIA'] },
  ]);
});

test('new schools that bring no pupils are told by row', () => {
  const rows = [
    ['Código', 'Nombre', 'Área', 'Zona', 'Primaria total'],
    ['1', 'Uno', 'rural', 'Norte', '9'],
  ];
  const reading = readList(rows);
  const { added } = differenceOf(reading.schools, [], []);
  expect(warningsOf(reading, { standing: [], own: null, grounds, added })).toEqual([
    { code: 'totals-only', titles: ['Primaria total'] },
    { code: 'no-pupils', schools: [{ row: 2, name: 'Uno' }], of: 1 },
  ]);
});
