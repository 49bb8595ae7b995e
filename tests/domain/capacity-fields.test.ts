import { expect, test } from 'vitest';
import { startingValues } from '@/components/records/starting-values';
import { readForm } from '@/lib/actions/form';
import { columnsOfRow, rowOf } from '@/lib/data/records';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import { CapacityInput } from '@/lib/domain/census/inputs';
import { askedAs, factParts, namesOf } from '@/lib/domain/records/fields';
import { capacityFacts, capacityQuestions } from '@/lib/messages/capacities';
import { disagreements, filledForm, modelColumns, unusualFacts, unworded } from '@/tests/support/record-fields';
import { esBO } from '@/tests/support/spoken';

const [t, tUi] = [esBO('census'), esBO('ui')];
const names = namesOf(capacityFields);
const facts = unusualFacts(capacityFields);
const kilograms = [['unit', 'kg']] as const;

test('the description and the columns hold the same, as long and as unknown', () => {
  expect(disagreements(capacityFields, modelColumns('Capacity'))).toEqual([]);
});

test('a form asks for every field, with words for what is chosen', () => {
  const questions = capacityQuestions(t, esBO('food-groups'), [{ code: 'leche_entera', name: 'Leche', group: 'lacteo' }]);
  expect(questions.map(({ name }) => name)).toEqual(names.map((name) => askedAs(capacityFields, name)));
  expect(unworded(questions)).toEqual([]);
});

test('a form starts with what stands, and sends it back, each field as it was', () => {
  const read = readForm(filledForm(startingValues(capacityFields, facts), kilograms), CapacityInput);
  expect(read).toMatchObject({ ok: true, input: { capacity: facts } });
});

test('a form without anything is refused for what somebody has to say', () => {
  const refused = readForm(filledForm({}, kilograms), CapacityInput);
  const required = names.filter((name) => 'required' in capacityFields[name]).map((name) => askedAs(capacityFields, name));
  expect(refused.ok ? [] : Object.keys(refused.issues).toSorted()).toEqual(required.toSorted());
  expect(startingValues(capacityFields)).toEqual({ kind: 'fresh' });
});

test('what is written is what is read again', () => {
  expect(rowOf(capacityFields, facts).gramsPerMonth).toBe(10_000_000_000n);
  expect(columnsOfRow(capacityFields, rowOf(capacityFields, facts))).toEqual(facts);
});

test('a file tells every field of a capacity', () => {
  const told = factParts(capacityFields).flatMap((part) => part.names);
  expect(names.filter((name) => !told.includes(name))).toEqual(['foodCode', 'gramsPerMonth']);
  expect(capacityFacts(t, tUi, facts)).toHaveLength(told.length);
  expect(capacityFacts(t, tUi, facts).slice(0, 2)).toEqual(['Transformado', 'mar, abr']);
  expect(capacityFacts(t, tUi, { ...facts, months: [] }).slice(0, 2)).toEqual(['Transformado', 'todo el año']);
});
