import { createElement as e } from 'react';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { labelOfField, labelsIn, rowOfField } from '@/components/ui/form-labels';
import { readForm } from '@/lib/actions/form';
import { ActorInput, RegistrationInput } from '@/lib/domain/census/actor-input';
import { ProductInput } from '@/lib/domain/foods/input';
import { WeekInput } from '@/lib/domain/rations/input';
import { LayoutInput } from '@/lib/domain/schools/layout-input';
import { SchoolInput } from '@/lib/domain/schools/school-input';
import { NewTenderInput } from '@/lib/domain/tenders/inputs';
import { fieldSentence } from '@/lib/messages/told/fields';
import { esBO } from '@/tests/support/spoken';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const fieldsOf = (schema: z.ZodType, fields: Readonly<Record<string, string | File>>) => {
  const read = readForm(form(fields), schema);
  return read.ok ? [] : Object.keys(read.issues).sort();
};

describe('a field for a file', () => {
  const names = (file: File) => {
    const read = readForm(form({ file }), z.record(z.string(), z.unknown()));
    return read.ok ? Object.keys(read.input) : null;
  };
  test.each([
    ['nothing chosen, without scripts', new File([], ''), []],
    ['nothing chosen, as the page’s script sends it', new File([], 'undefined'), []],
    ['an empty file that was chosen', new File([], 'norma.pdf'), ['file']],
    ['a file whose name is that word', new File(['%PDF'], 'undefined'), ['file']],
  ])('%s', (_, file, read) => {
    expect(names(file)).toEqual(read);
  });
});

describe('rows left blank fall away', () => {
  const week = { programmeId: id(1), level: 'primaria' };

  test('wherever they stand, and the row that was typed counts', () => {
    const read = readForm(form({ ...week, 'rows[0].productId': '', 'rows[2].productId': id(2), 'rows[2].d1': '60' }), WeekInput);
    expect(read).toMatchObject({ ok: true, input: { rows: [{ productId: id(2), d1: 60 }] } });
  });

  test('and what is wrong is told of the row that was typed', () => {
    const rows = { 'rows[1].productId': id(2), 'rows[4].productId': id(2), 'rows[6].d1': '5', 'rows[8].d2': 'x' };
    expect(fieldsOf(WeekInput, { ...week, ...rows })).toEqual(['rows[8].d2']);
    const { 'rows[8].d2': _, ...readable } = rows;
    expect(fieldsOf(WeekInput, { ...week, ...readable })).toEqual(['rows[4].productId', 'rows[6].productId']);
  });

  test('in a recipe too', () => {
    expect(fieldsOf(ProductInput, { 'recipe[3].foodCode': 'quinua_grano', 'recipe[3].grams': 'x' })).toContain('recipe[3].grams');
  });

  test('but a list of plain values keeps its places', () => {
    expect(fieldsOf(LayoutInput, { 'columns[0]': 'name', 'columns[2]': 'code' })).toContain('columns[1]');
  });
});

describe('all problems of a form are said at once', () => {
  test.each<[string, z.ZodType, Record<string, string>, string[]]>([
    [
      'nobody among its members, and a telephone',
      RegistrationInput,
      { womenMembers: '0', menMembers: '0', phone: '12' },
      ['phone', 'womenMembers'],
    ],
    [
      'the same in a producer’s file',
      ActorInput,
      { womenMembers: '0', menMembers: '0', contactPhone: '1' },
      ['contactPhone', 'womenMembers'],
    ],
    [
      'the hours of a school, its place and its name',
      SchoolInput,
      { receivesFrom: '10:00', receivesUntil: '9:00', lat: '-19,5' },
      ['lon', 'name', 'receivesUntil'],
    ],
    ['the days of a tender and its title', NewTenderInput, { startsOn: '02/03/2026', endsOn: '01/03/2026' }, ['endsOn', 'title']],
  ])('%s', (_, schema, fields, told) => {
    expect(fieldsOf(schema, fields)).toEqual(expect.arrayContaining(told));
  });

  test('what cannot be read is not judged against the rest', () => {
    expect(fieldsOf(NewTenderInput, { startsOn: 'x', endsOn: '01/03/2026' })).not.toContain('endsOn');
  });
});

test('a group of boxes and a list of rows say what to do', () => {
  const said = (field: string) => {
    const issue = ProductInput.safeParse({ origins: [], recipe: [] }).error?.issues.find(({ path }) => path[0] === field);
    return issue && fieldSentence(esBO('fields'), issue);
  };
  expect(said('origins')).toBe('Marque al menos una opción.');
  expect(said('recipe')).toBe('Escriba al menos una fila.');
  expect(said('kind')).toBe('Elija una de las opciones.');
});

test('fields are called as the form’s elements call them, with their group and their row', () => {
  const labels = labelsIn([
    e('input', { key: 'a', name: 'name', label: 'Nombre' } as object),
    e(
      'fieldset',
      { key: 'b' },
      e('legend', null, 'Primaria'),
      e('div', null, e('input', { name: 'pupils[1].boys', label: 'Varones' } as object)),
    ),
    e('div', { key: 'c', name: 'recipe', label: 'Receta', columns: [{ name: 'grams', label: 'Gramos' }] } as object),
  ]);
  expect(
    ['name', 'pupils[1].boys', 'recipe', 'recipe[2].grams', 'other'].map((name) => labelOfField(esBO('ui'), labels, name)),
  ).toEqual(['Nombre', 'Primaria, Varones', 'Receta', 'Fila 3, Gramos', '']);
  expect(['rows[0].d1', 'name'].map((name) => rowOfField(esBO('ui'), name))).toEqual(['Fila 1', '']);
});
