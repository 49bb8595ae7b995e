import { geoIdentity } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { compactPath } from '@/components/ui/charts/compact-path';
import { steadySteps } from '@/components/ui/charts/scales';
import { findOptions, fullName, namedOption } from '@/components/ui/find-options';
import { fileSize } from '@/lib/messages/format';

const options = [
  { label: 'San Pedro', group: 'Santa Cruz' },
  { label: 'San Pedro', group: 'Potosí' },
  { label: 'San Pedro de Macha', group: 'Potosí' },
  { label: 'Potosí', group: 'Potosí' },
  { label: 'Colcha "K"', group: 'Potosí' },
  { label: 'Cañahua', group: 'Granos' },
];

describe('a long list is searched as people type', () => {
  test.each<[typed: string, found: string[]]>([
    ['', options.map(fullName)],
    ['canahua', ['Cañahua, Granos']],
    ['POTOSÍ', ['Potosí, Potosí', 'San Pedro, Potosí', 'San Pedro de Macha, Potosí', 'Colcha "K", Potosí']],
    ['macha', ['San Pedro de Macha, Potosí']],
    ['san pedro potosi', ['San Pedro, Potosí', 'San Pedro de Macha, Potosí']],
    ['  pedro, santa ', ['San Pedro, Santa Cruz']],
    ['xyz', []],
  ])('%j', (typed, found) => {
    expect(findOptions(options, typed).map(fullName)).toEqual(found);
  });

  test.each<[typed: string, named: string | null]>([
    ['San Pedro, Potosí', 'San Pedro, Potosí'],
    ['san pedro', null],
    ['potosi', 'Potosí, Potosí'],
    ['macha', 'San Pedro de Macha, Potosí'],
    ['xyz', null],
  ])('leaving the field with %j written means %j', (typed, named) => {
    const option = namedOption(options, typed);
    expect(option && fullName(option)).toBe(named);
  });
});

const foods = ['Papaya', 'Ají de papa', 'Papa imilla', 'Papalisa', 'Papa', 'Café', 'Harina de pápa'].map((label) => ({ label }));

describe('an exact beginning comes first: papa is not papaya', () => {
  test.each<[typed: string, found: string[]]>([
    ['papa', ['Papa', 'Papa imilla', 'Ají de papa', 'Harina de pápa', 'Papaya', 'Papalisa']],
    ['PÁPA', ['Papa', 'Papa imilla', 'Ají de papa', 'Harina de pápa', 'Papaya', 'Papalisa']],
    ['papal', ['Papalisa']],
    ['cafe', ['Café']],
    ['imilla papa', ['Papa imilla']],
    ['  papa,\u200B ', ['Papa', 'Papa imilla', 'Ají de papa', 'Harina de pápa', 'Papaya', 'Papalisa']],
  ])('%j', (typed, found) => expect(findOptions(foods, typed).map(({ label }) => label)).toEqual(found));

  test('leaving the field with "papa" written never chooses papaya', () => {
    expect(namedOption([{ label: 'Papaya' }, { label: 'Leche' }], 'papa')).toBeNull();
    expect(namedOption(foods, 'papa')).toEqual({ label: 'Papa' });
    expect(namedOption([{ label: 'Papaya' }, { label: 'Papa imilla' }], 'papa')).toEqual({ label: 'Papa imilla' });
  });
});

describe('the steps of a map', () => {
  test.each<[values: number[], steps: number[]]>([
    [[], []],
    [[5], [5]],
    [[0.2, 0.4], []],
    [Array.from({ length: 100 }, (_, index) => (index + 1) ** 2), [1000, 4000, 7000, 9000]],
  ])('%j', (values, steps) => {
    expect(steadySteps(values)).toEqual(steps);
  });
});

test.each([
  [0, '0\u00A0bytes'],
  [999, '999\u00A0bytes'],
  [312_400, '312\u00A0kB'],
  [1_440_000, '1,4\u00A0MB'],
])('%d bytes are said as %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});

test('a shape is written from point to point in whole steps, without those that fall together', () => {
  const square = [
    [0, 0],
    [10.2, 0],
    [10.4, 0.1],
    [10, -20],
    [0, 0],
  ];
  const shape = { type: 'Polygon' as const, coordinates: [square] };
  expect(compactPath(geoIdentity().translate([5, 30]), shape)).toBe('M5 30l10 0 0-20z');
});
