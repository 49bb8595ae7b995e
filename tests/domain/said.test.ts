import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { nameSides } from '@/components/ui/charts/scales';
import { foodGroups } from '@/lib/domain/foods/food-groups';
import { ownParts } from '@/lib/domain/law/own-value';
import { lastWords } from '@/lib/domain/law/validation';
import { integer } from '@/lib/messages/es/format';
import { foodGroupName, foodOptions } from '@/lib/messages/told/food-groups';
import { lastWord, valueShort } from '@/lib/messages/told/rules';
import { maxXlsxRows } from '@/lib/routes/open-data';
import { esBO } from '@/tests/support/spoken';

describe('groups of foods', () => {
  const foods: { code: string; name_es: string; group: string }[] = parse(fs.readFileSync('prisma/reference/foods.csv'), {
    columns: true,
  });
  test('of the reference have names, wherever they are chosen', () => {
    const options = foodOptions(
      esBO('food-groups'),
      foods.map(({ name_es: name, ...food }) => ({ ...food, name })),
    );
    const keys = new Set<string>(foodGroups);
    expect(foods.filter(({ group }) => !keys.has(group))).toEqual([]);
    expect(options.filter(({ group }) => keys.has(group) || group.includes('_'))).toEqual([]);
    expect(foodGroupName(esBO('food-groups'), 'what came later')).toBe('Otros alimentos');
  });
});

describe('a rule that was changed', () => {
  test.each([
    ['MAR-F2A-MIN', { componentFrom: 40 }, '40\u00A0%'],
    ['PLZ-LP-N', { businessDays: 20 }, 'Días hábiles: 20'],
  ])('%s says to what', (rule, value, said) => {
    expect(valueShort(esBO, ownParts(rule, value))).toBe(said);
    expect(lastWord(esBO('rules'), 'Yocalla', 'changed', said)).toBe(`Yocalla: cambiada a ${said}`);
  });
  test('and one that was only confirmed says no value', () => {
    expect(lastWord(esBO('rules'), 'Yocalla', 'confirmed', '30 %')).toBe('Yocalla: confirmada');
  });
  test('holds by the last word of each municipality', () => {
    const words = [
      { organisationId: 'a', id: 3 },
      { organisationId: 'b', id: 2 },
      { organisationId: 'a', id: 1 },
    ];
    expect(lastWords(words).map(({ id }) => id)).toEqual([3, 2]);
  });
});

test('the goal of a chart is said once', () => {
  expect(
    esBO('local-purchase')('chart.description', {
      from: '1 % (mayo)',
      to: '2 % (junio)',
      hasGoal: 'true',
      goal: '30 %',
    }),
  ).toBe('De 1 % (mayo) a 2 % (junio), con meta de 30 %');
  expect(esBO('local-purchase')('chart.description', { from: '', to: '', hasGoal: 'false', goal: '' })).toMatch(
    /sin meta registrada$/,
  );
});

test('what a producer delivered last is named', () => {
  expect([1, 12].map((notes) => esBO('deliveries')('lastNotes', { notes }))).toEqual([
    'su última nota de entrega',
    'sus 12 últimas notas de entrega',
  ]);
});

test('a goal is named at the end where the curve is farther', () => {
  const rising = [10, 40, 90].map((height, i) => ({ at: i * 50, y: 100 - height }));
  expect(nameSides(rising, 90)).toEqual({ left: 0, right: 80 });
  expect(nameSides([], 90)).toEqual({ left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY });
});

test('what a form asks for is said beforehand, and a file has one limit wherever it is told', () => {
  expect([esBO('rules')('textHint'), esBO('rules')('basisHint')].filter((hint) => !hint.includes('20 letras'))).toEqual([]);
  expect(esBO('local-purchase')('lines.limit', { csv: '1', xlsx: integer(maxXlsxRows) })).toContain(
    `${integer(maxXlsxRows)} en XLSX`,
  );
});
