import { describe, expect, test } from 'vitest';
import { startingValues } from '@/components/records/starting-values';
import { readForm } from '@/lib/actions/form';
import { columnsOfRow, rowOf } from '@/lib/data/records';
import { type ActorFacts, type ActorFieldName, actorFields, enteredFields } from '@/lib/domain/census/actor-fields';
import { ActorInput, EnteredProducerInput, RegistrationInput } from '@/lib/domain/census/actor-input';
import { columnsOf, factParts, fieldParts, namesOf } from '@/lib/domain/records/fields';
import { actorFacts, actorQuestions, enteredQuestions } from '@/lib/messages/actors';
import { disagreements, filledForm, modelColumns, unusualFacts, unworded } from '@/tests/support/record-fields';
import { esBO } from '@/tests/support/spoken';

const [t, tUi, tIdentity] = [esBO('census'), esBO('ui'), esBO('identity')];
const names = namesOf(actorFields);
const facts = { ...unusualFacts(actorFields), lat: -19.58, lon: -65.75 };
const version = [['version', '3']] as const;

test('the description and the columns hold the same, as long and as unknown', () => {
  expect(disagreements(actorFields, modelColumns('EconomicActor'))).toEqual([]);
});

test('an actor that differs in everything has a value of its own for each field', () => {
  expect(names.filter((name) => facts[name] === actorFields[name].usual || facts[name] === '')).toEqual([]);
});

test('a form asks for every field, with words for what is chosen', () => {
  const questions = actorQuestions(t, esBO('law')).flatMap((part) => part.questions);
  expect(questions.map(({ name }) => name)).toEqual(names);
  expect(unworded(questions)).toEqual([]);
});

test('a form starts with what stands, and sends it back, each field as it was', () => {
  const read = readForm(filledForm(startingValues(actorFields, facts), version), ActorInput);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(columnsOf(actorFields, { ...read.input, kind: facts.kind })).toEqual(facts);
  if (read.ok) expect(read.input.kind).toBe(facts.kind);
});

test('what is left blank is as usual; what somebody has to say is refused', () => {
  const required = names.filter((name) => 'required' in actorFields[name] && name !== 'kind');
  const said = required.map((name) => [name, startingValues(actorFields, facts)[name] as string] as const);
  const read = readForm(filledForm({}, [...version, ...said]), ActorInput);
  expect(read).toMatchObject({ ok: true });
  const usual = Object.fromEntries(
    names.filter((name) => !('required' in actorFields[name])).map((name) => [name, actorFields[name].usual]),
  );
  if (read.ok) expect(read.input).toMatchObject(usual);
  const refused = readForm(filledForm({}, version), ActorInput);
  expect(refused.ok ? [] : Object.keys(refused.issues).toSorted()).toEqual(required.toSorted());
});

test('what is written is what is read again, options as the database spells them', () => {
  const municipal = { ...facts, kind: 'municipal-company' as const };
  expect(rowOf(actorFields, municipal).kind).toBe('municipal_company');
  expect(columnsOfRow(actorFields, rowOf(actorFields, municipal))).toEqual(municipal);
});

describe('an actor that comes into the census', () => {
  const entered = namesOf(enteredFields);
  const person = [
    ['organisationName', 'Asociación Qhapaq Ñan'],
    ['name', 'Justina Mamani'],
    ['phone', '71234567'],
    ['municipalityCode', '050103'],
    ['password', 'quinua kañawa tarwi'],
    ['consent', 'firmó la ficha'],
  ] as const;

  test('is asked for these, in this order', () => {
    expect(enteredQuestions(tIdentity, t, esBO('law')).map(({ name }) => name)).toEqual(entered);
    expect(entered).toEqual(names.filter((name) => 'entered' in actorFields[name]));
  });

  test('is no kind and nobody until somebody says so', () => {
    const starting = Object.keys(startingValues(enteredFields));
    expect(['kind', 'womenMembers', 'menMembers'].filter((name) => starting.includes(name))).toEqual([]);
  });

  test.each([RegistrationInput, EnteredProducerInput])('is read whole, by itself and by the officer', (input) => {
    const read = readForm(filledForm(startingValues(enteredFields, facts), person), input);
    expect(read).toMatchObject({ ok: true });
    if (read.ok)
      expect(columnsOf(enteredFields, read.input)).toEqual(Object.fromEntries(entered.map((name) => [name, facts[name]])));
  });
});

test('an actor’s file shows every field, and a dash for what nobody said', () => {
  const shown = factParts(actorFields).map(({ names: [first] }) => first);
  expect([...actorFacts(t, { tUi, tLaw: esBO('law') }, facts).keys()]).toEqual(shown);
  expect(actorFacts(t, { tUi, tLaw: esBO('law') }, { ...facts, community: '' }).get('community')?.value).toBe('—');
});

/** Drawn by hand in lib/messages/actors.ts (`together`): a field that joins a part needs its place there. */
test('what is shown together is made of these, and all of them are told', () => {
  expect(fieldParts(actorFields).filter(({ part }) => part)).toEqual([
    { part: 'contact', names: ['contactName', 'contactPhone'] },
    { part: 'members', names: ['womenMembers', 'menMembers'] },
    { part: 'transport', names: ['deliversToSchools', 'reachKm'] },
    { part: 'experience', names: ['experienceMonths'] },
    { part: 'place', names: ['lat', 'lon'] },
  ]);
  const told = (first: ActorFieldName, change: Partial<ActorFacts> = {}) =>
    actorFacts(t, { tUi, tLaw: esBO('law') }, { ...facts, ...change }).get(first)?.value;
  expect(told('contactName')).toBe('Otro contactName, 70123456');
  expect(told('womenMembers')).toMatch(/^100\.000.mujeres y 100\.000.hombres$/);
  expect(told('deliversToSchools')).toMatch(/^Sí, hasta 2\.000.km$/);
  expect(told('deliversToSchools', { deliversToSchools: false })).toBe('No');
  expect(told('experienceMonths')).toMatch(/^1\.200.meses$/);
  expect(told('lat')).toBe('−19,58; −65,75');
  expect(told('lat', { lat: null, lon: null })).toBe(t('actor.facts.noPlace'));
});
