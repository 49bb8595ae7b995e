import { expect, test } from 'vitest';
import { startingValues } from '@/components/records/starting-values';
import { saveCapacityAction, updateActorAction } from '@/lib/actions/census';
import { enterCapacityAction, enterProducerAction } from '@/lib/actions/census-officer';
import { saveProductAction } from '@/lib/actions/foods';
import type { Fields } from '@/lib/actions/form-fields';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { saveSchoolAction } from '@/lib/actions/schools';
import { actorFields, enteredFields } from '@/lib/domain/census/actor-fields';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import { productFields } from '@/lib/domain/foods/product-fields';
import { namesOf } from '@/lib/domain/records/fields';
import { schoolFields } from '@/lib/domain/schools/school-fields';
import { readOwnFile } from '@/lib/queries/census/files';
import { readProduct } from '@/lib/queries/foods';
import { readSchool } from '@/lib/queries/schools';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, person } from '@/tests/support/people';
import { newZone, productForm, townsperson } from '@/tests/support/planning';
import { unusualFacts } from '@/tests/support/record-fields';

/** Every field of a record, told by its form and found again where its page reads it. */

const actor = { ...unusualFacts(actorFields), lat: -19.58, lon: -65.75 };
const entered = Object.fromEntries(namesOf(enteredFields).map((name) => [name, actor[name]]));
const capacity = { ...unusualFacts(capacityFields), foodCode: 'leche_entera' };
const capacityForm: Fields = { ...startingValues(capacityFields, capacity), unit: 'kg' };

async function census() {
  const municipalityCode = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode });
  const who = { kind: 'producer', roles: ['administrator', 'producer'], municipalityCode, status: 'pending' } as const;
  return { officer, producer: await person({ ...who, actorKind: 'company' }), municipalityCode };
}

test('an actor is read again as its form said it', async () => {
  const { producer } = await census();
  await mustCall(updateActorAction, producer, { version: 1, ...startingValues(actorFields, actor) });
  expect(await asPerson(producer, readOwnFile)).toMatchObject(actor);
});

test('an actor that registers, or is entered in person, is read again as it was said', async () => {
  const { officer, municipalityCode } = await census();
  const said = { ...startingValues(enteredFields, actor), organisationName: 'Molinos del Sur', name: 'Ana Mamani' };
  const account = { phone: '71234568', password: 'quinua kañawa tarwi' };
  const { id, userId } = await mustCall(registerProducerAction, null, { ...said, ...account, municipalityCode });
  const registered = { organisationId: id ?? '', userId: userId ?? '', municipalityCode };
  expect(await asPerson(registered, readOwnFile)).toMatchObject(entered);

  const inPerson = { ...said, organisationName: 'Apicultores de Totora', phone: '71234569', consent: 'firmó la ficha' };
  const other = await mustCall(enterProducerAction, officer, inPerson);
  const own = await person({ kind: 'producer', roles: ['producer'], organisationId: other.id ?? '', municipalityCode });
  expect(await asPerson(own, readOwnFile)).toMatchObject(entered);
});

test('a capacity is read again as its producer, or the census in person, said it', async () => {
  const { officer, producer } = await census();
  await mustCall(saveCapacityAction, producer, capacityForm);
  const inPerson = { ...capacityForm, foodCode: 'quinua_grano', organisationId: producer.organisationId, consent: 'de palabra' };
  await mustCall(enterCapacityAction, officer, inPerson);
  const file = await asPerson(producer, readOwnFile);
  expect(file?.capacities).toHaveLength(2);
  expect(file?.capacities).toEqual(
    expect.arrayContaining([
      expect.objectContaining(capacity),
      expect.objectContaining({ ...capacity, foodCode: 'quinua_grano' }),
    ]),
  );
});

test('a product is read again as its form said it', async () => {
  const own = await townsperson('nutritionist');
  const product = { ...unusualFacts(productFields), mainFoodCode: 'leche_entera' };
  const { id } = await mustCall(saveProductAction, own, { ...productForm(), ...startingValues(productFields, product) });
  expect((await asPerson(own, () => readProduct(id)))?.product).toMatchObject(product);
});

test('a school is read again as its form said it', async () => {
  const own = await townsperson('programme-officer');
  const { zone: _, ...school } = { ...unusualFacts(schoolFields), zoneId: await newZone(own), lat: -19.58, lon: -65.75 };
  const { id } = await mustCall(saveSchoolAction, own, startingValues(schoolFields, school));
  const read = await asPerson(own, () => readSchool(id, undefined));
  expect(read?.school).toMatchObject(school);
});
