import { expect, test } from 'vitest';
import { schoolValues } from '@/components/schools/edited-school';
import { changedField } from '@/components/schools/import-told';
import { schoolFactsTold, schoolQuestions } from '@/components/schools/school-told';
import { readForm } from '@/lib/actions/form';
import { columnOf, fieldParts } from '@/lib/domain/records/fields';
import { differenceOf } from '@/lib/domain/schools/difference';
import {
  type ListedField,
  listedFields,
  type SchoolFieldName,
  schoolField,
  schoolFields,
} from '@/lib/domain/schools/school-fields';
import { SchoolInput, schoolFormOf } from '@/lib/domain/schools/school-input';
import { spreadsheetFields, templateColumns } from '@/lib/domain/schools/spreadsheet-columns';
import { readTitles } from '@/lib/domain/schools/spreadsheet-titles';
import { readField } from '@/lib/domain/schools/spreadsheet-values';
import { changedValue, exampleRow, schoolRow } from '@/lib/messages/told/school-values';
import { disagreements, filledForm, modelColumns, unsaidSchool, unusualSchool } from '@/tests/support/record-fields';
import { readList } from '@/tests/support/school-sheets';
import { esBO } from '@/tests/support/spoken';

const translators = { tUi: esBO('ui'), tSchools: esBO('schools') };
const label = (name: SchoolFieldName) => translators.tSchools(`form.${name}`);
const tImport = esBO('school-import');
const headers = templateColumns.map(({ header }) => header);
const row = schoolRow(translators, unusualSchool).map((cell) => (cell === null ? '' : String(cell)));
const list = readList([headers, row]);
const standing = { ...unsaidSchool, code: unusualSchool.code };

test('a school that differs in everything is another school in each of its fields', () => {
  expect(listedFields.filter((name) => name !== 'code' && unusualSchool[name] === unsaidSchool[name])).toEqual([]);
});

test('the description and the columns hold the same, as long and as unknown', () => {
  const columns = modelColumns('School');
  expect(disagreements(schoolFields, columns)).toEqual([]);
});

test('each title of a list means its field, and no other', () => {
  for (const name of listedFields)
    for (const title of [schoolField(name).header, ...schoolField(name).titles])
      expect([title, readTitles([title]).fields]).toEqual([title, [name]]);
});

test('a list that we write is read again, each field as it was', () => {
  expect(list).toMatchObject({ problems: [], ignored: [], leftOut: [] });
  const { point, ...told } = list.schools[0] ?? {};
  for (const name of listedFields)
    expect({ [name]: { ...told, ...point }[name as 'name'] }).toEqual({ [name]: unusualSchool[name] });
});

test('a list changes each field of a school that stands but the key, and tells it in words', () => {
  const { changed } = differenceOf(list.schools, [standing], []);
  expect(changed[0]?.facts).toEqual(Object.fromEntries(listedFields.map((name) => [name, unusualSchool[name]])));
  const told = changed[0]?.changes ?? [];
  expect(told.map(({ field }) => field)).toEqual(listedFields.filter((name) => name !== 'code'));
  for (const { field, to } of told) {
    expect(changedField(tImport, field)).toBe(templateColumns.find((one) => one.field === field)?.header);
    expect(row).toContain(changedValue(translators, field, to));
  }
});

test('a blank cell changes nothing, of any field', () => {
  const blank = readList([headers, row.map((cell, at) => (headers[at] === schoolFields.code.header ? cell : ''))]);
  expect(differenceOf(blank.schools, [unusualSchool], [unusualSchool.zone])).toMatchObject({ changed: [], unchanged: [{}] });
});

test('what a new school needs is what a form needs', () => {
  const { missing } = differenceOf(readList([headers, row.map((cell, at) => (at === 0 ? cell : ''))]).schools, [], []);
  const refused = readForm(new FormData(), SchoolInput);
  expect(missing.map(({ field }) => columnOf(schoolFields, field as 'name'))).toEqual(['name', 'area', 'zoneId']);
  expect(refused.ok ? [] : Object.keys(refused.issues).sort()).toEqual(['area', 'code', 'name', 'zoneId']);
});

test('the example of the template shows every field and is left out when it comes back', () => {
  const example = exampleRow(translators).map((cell) => (cell === null ? '' : String(cell)));
  expect(listedFields.filter((_, at) => example[at] === '')).toEqual([]);
  expect(readList([headers, example])).toMatchObject({ schools: [], problems: [], leftOut: [{ why: 'example' }] });
});

test('a form asks for every field, starts with what stands, and sends it back', () => {
  const zones = [{ id: '00000000-0000-4000-8000-000000000001', name: 'Norte' }];
  const asked = schoolQuestions(translators, zones).flatMap(({ questions }) => questions.map(({ name, label }) => [name, label]));
  expect(asked.toSorted()).toEqual(listedFields.map((name) => [columnOf(schoolFields, name), label(name)]).toSorted());
  const edited = { ...unusualSchool, zoneId: zones[0]?.id ?? '' };
  const read = readForm(filledForm(schoolValues(edited)), SchoolInput);
  const { zone: _, ...facts } = Object.fromEntries(listedFields.map((name) => [name, unusualSchool[name]]));
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(schoolFormOf(read.input).facts).toEqual({ ...facts, zoneId: edited.zoneId });
});

/** Parts are drawn by hand in components/schools (`together`, WindowFields): a field that joins one needs its place there. */
test('a point and a window are made of these', () => {
  expect(fieldParts(schoolFields).filter(({ part }) => part)).toEqual([
    { part: 'point', names: ['lat', 'lon'] },
    { part: 'window', names: ['receivesFrom', 'receivesUntil'] },
  ]);
});

test('a school’s page shows every field', () => {
  const items = schoolFactsTold(translators, unusualSchool);
  for (const { part, names } of fieldParts(schoolFields))
    if (!part && names[0] !== 'name') expect(items.map((item) => item.label)).toContain(label(names[0] as 'code'));
  expect(items).toHaveLength(fieldParts(schoolFields).length - 1);
});

test('whoever says what a column is may say any field', () => {
  expect(spreadsheetFields).toEqual(expect.arrayContaining([...listedFields]));
});

const described = (change: Partial<ListedField>): ListedField => ({
  kind: { is: 'flag' },
  usual: false,
  header: '',
  titles: [],
  example: true,
  ...change,
});
const whole = described({ kind: { is: 'whole', least: 2, most: 50 }, usual: 2 });
const roof = described({
  kind: { is: 'option', options: ['tin', 'straw'] },
  words: { tin: ['calamina', 'zinc'], straw: ['paja'] },
});
test.each<[ListedField, string, unknown]>([
  [described({}), 'Sí', { ok: true, value: true }],
  [described({}), 'X', { ok: true, value: true }],
  [described({}), 'no', { ok: true, value: false }],
  [described({}), '0', { ok: true, value: false }],
  [described({}), 'quizás', { ok: false, code: 'not-a-yes' }],
  [described({}), '', null],
  [whole, '12', { ok: true, value: 12 }],
  [whole, '51', { ok: false, code: 'too-large', limit: 50 }],
  [whole, '1', { ok: false, code: 'too-small', limit: 2 }],
  [whole, '2,5', { ok: false, code: 'not-a-whole-number' }],
  [roof, 'de paja', { ok: true, value: 'straw' }],
  [roof, 'paja y calamina', { ok: false, code: 'not-an-option', limit: 'calamina, paja' }],
  [roof, '', null],
])('a cell is read by the kind of its field: %j, «%s»', (field, text, read) => {
  expect(readField(field, text, text)).toEqual(read);
});
