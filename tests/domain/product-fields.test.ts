import { expect, test } from 'vitest';
import { startingValues } from '@/components/records/starting-values';
import { readForm } from '@/lib/actions/form';
import { columnsOfRow, rowOf } from '@/lib/data/records';
import { ProductInput } from '@/lib/domain/foods/input';
import { productFields } from '@/lib/domain/foods/product-fields';
import { askedAs, columnsOf, factParts, fieldParts, namesOf } from '@/lib/domain/records/fields';
import { productFacts, productQuestions } from '@/lib/messages/products';
import { disagreements, filledForm, modelColumns, unusualFacts, unworded } from '@/tests/support/record-fields';
import { esBO } from '@/tests/support/spoken';

const [t, tUi] = [esBO('foods'), esBO('ui')];
const names = namesOf(productFields);
const facts = unusualFacts(productFields);
const product = { ...facts, id: 'p1', recipe: [], version: 1, handoutAssumed: false };
const recipe = [
  ['recipe[0].foodCode', 'leche_entera'],
  ['recipe[0].grams', '100'],
] as const;

test('the description and the columns hold the same, as long and as unknown', () => {
  expect(disagreements(productFields, modelColumns('Product'))).toEqual([]);
});

test('a product that differs in everything has a value of its own for each field', () => {
  expect(names.filter((name) => facts[name] === productFields[name].usual || `${facts[name]}` === '')).toEqual([]);
});

test('a form asks for every field, with words for what is chosen', () => {
  const foods = [{ code: 'leche_entera', name: 'Leche', group: 'lacteo' }];
  const questions = productQuestions(t, esBO('food-groups'), foods).flatMap((part) => part.questions);
  expect(questions.map(({ name }) => name)).toEqual(names.map((name) => askedAs(productFields, name)));
  expect(unworded(questions)).toEqual([]);
});

test('a form starts with what stands, and sends it back, each field as it was', () => {
  const read = readForm(filledForm(startingValues(productFields, product), recipe), ProductInput);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(columnsOf(productFields, read.input)).toEqual(facts);
});

test('a form without anything is refused for what somebody has to say', () => {
  const refused = readForm(new FormData(), ProductInput);
  const required = names.filter((name) => 'required' in productFields[name]).map((name) => askedAs(productFields, name));
  expect(refused.ok ? [] : Object.keys(refused.issues).toSorted()).toEqual([...required, 'recipe'].toSorted());
});

test('a new product starts as most are', () => {
  expect(startingValues(productFields)).toEqual({ kind: 'transformed', status: 'offered' });
});

test('what is written is what is read again', () => {
  const row = rowOf(productFields, facts);
  expect(row.priceDay).toEqual(new Date('2026-03-04T00:00:00Z'));
  expect(columnsOfRow(productFields, row)).toEqual(facts);
});

test('a product’s page shows every field, and of what nobody said nothing', () => {
  const shown = factParts(productFields);
  expect(namesOf(productFields).filter((name) => 'apart' in productFields[name])).toEqual([
    'name',
    'presentation',
    'status',
    'mainFoodCode',
  ]);
  expect(productFacts(t, tUi, product)).toHaveLength(shown.length);
  expect(productFacts(t, tUi, { ...product, plannedSupplier: null, source: '' })).toHaveLength(shown.length - 2);
});

/** Drawn by hand in lib/messages/products.ts (`together`): a field that joins it needs its place there. */
test('a price is made of these, and all of them are told', () => {
  expect(fieldParts(productFields).filter(({ part }) => part)).toEqual([
    { part: 'price', names: ['priceCentavos', 'priceSource', 'priceDay'] },
  ]);
  const told = productFacts(t, tUi, product).find(({ label }) => label === t('form.price'));
  expect(told?.value).toMatch(/^Bs.10\.000,00 \(.*4.*; Otro priceSource\)$/);
});
