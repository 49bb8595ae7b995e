import { expect, test } from 'vitest';
import { removeCapacityAction, saveCapacityAction, stateNeedAction, updateActorAction } from '@/lib/actions/census';
import { removeDocumentAction, saveDocumentAction } from '@/lib/actions/census-documents';
import { confirmProducerAction, verifyDocumentAction } from '@/lib/actions/census-officer';
import { prisma } from '@/lib/platform/database';
import { readCensus } from '@/lib/queries/census/census';
import { readCensusFile, readOwnFile } from '@/lib/queries/census/files';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';

/** A census officer and a producer that waits for them, in a municipality of their own. */
async function census() {
  const municipalityCode = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode });
  const producer = await person({
    kind: 'producer',
    roles: ['administrator', 'producer'],
    municipalityCode,
    status: 'pending',
    actorKind: 'OECOM',
  });
  return { officer, producer };
}

const fileOf = ({ organisationId }: Person) =>
  prisma().economicActor.findUniqueOrThrow({
    where: { organisationId },
    include: { capacities: true, documents: true, organisation: { include: { needs: true, notices: true } } },
  });

const milk = { foodCode: 'leche_entera', kind: 'transformed', amount: '20', unit: 'arroba' };
const registry = { kind: 'sanitary-registry', number: 'SENASAG-01', issuedOn: '2026-01-10', validUntil: '2027-01-10' };
const actorForm = {
  contactName: 'Justina Mamani',
  contactPhone: '71234567',
  womenMembers: '14',
  menMembers: '6',
  lat: '-19,58',
  lon: '-65,75',
  deliversToSchools: 'on',
  reachKm: '30',
};

test('the census officer confirms a producer of the territory, once, as it was seen', async () => {
  const { officer, producer } = await census();
  const seen = { organisationId: producer.organisationId, version: 1 };
  await mustCall(updateActorAction, producer, { version: 1, ...actorForm, kind: 'OECA' });

  expect(await callAction(confirmProducerAction, officer, seen)).toMatchObject({ code: 'changed-meanwhile' });
  expect(await fileOf(producer)).toMatchObject({ confirmedAt: null, organisation: { status: 'pending' } });
  const outcomes = await Promise.all([1, 2].map(() => callAction(confirmProducerAction, officer, { ...seen, version: 2 })));

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  const file = await fileOf(producer);
  expect(file).toMatchObject({ kind: 'OECA', confirmedById: officer.userId, organisation: { status: 'confirmed' } });
  expect(file.organisation.notices.map(({ code }) => code)).toEqual(['producer-confirmed']);
});

test('nobody confirms their own organisation, nor one of another territory', async () => {
  const { officer, producer } = await census();
  const elsewhere = await census();
  await prisma().membership.create({
    data: { userId: officer.userId, organisationId: producer.organisationId, roles: ['producer'] },
  });
  const fields = { organisationId: producer.organisationId, version: 1 };

  expect(await callAction(confirmProducerAction, officer, fields)).toMatchObject({ code: 'separation-of-duties' });
  expect(await callAction(confirmProducerAction, elsewhere.officer, fields)).toMatchObject({ code: 'not-found' });
  expect(await fileOf(producer)).toMatchObject({ confirmedAt: null });
});

test('a producer from where no government has come in is confirmed by a buyer’s census, until its own comes in', async () => {
  const { officer } = await census();
  const elsewhere = await freshPlace();
  const who = {
    kind: 'producer',
    roles: ['producer'],
    municipalityCode: elsewhere,
    status: 'pending',
    actorKind: 'company',
  } as const;
  const [first, second] = [await person(who), await person(who)];

  expect((await asPerson(officer, () => readCensus({})))?.actors.map(({ id }) => id)).toContain(first.organisationId);
  await mustCall(confirmProducerAction, officer, { organisationId: first.organisationId, version: 1 });
  await person({ roles: ['census-officer'], municipalityCode: elsewhere });
  const late = await callAction(confirmProducerAction, officer, { organisationId: second.organisationId, version: 1 });
  expect(late).toMatchObject({ status: 'refused', code: 'not-found' });
  expect((await fileOf(second)).confirmedAt).toBeNull();
});

test('a capacity is kept in grams, whatever unit it was said in', async () => {
  const { producer } = await census();
  const { id } = await mustCall(saveCapacityAction, producer, { ...milk, months: ['3', '1', '3'] });

  expect((await fileOf(producer)).capacities).toMatchObject([{ gramsPerMonth: 230_000n, months: [1, 3] }]);
  expect(await callAction(saveCapacityAction, producer, milk)).toMatchObject({
    code: 'already-exists',
    fields: { foodCode: expect.any(String) },
  });
  await mustCall(saveCapacityAction, producer, { ...milk, capacityId: id, version: 1, amount: '2,5', unit: 'quintal' });
  expect(await callAction(saveCapacityAction, producer, { ...milk, capacityId: id, version: 1 })).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect((await fileOf(producer)).capacities).toMatchObject([{ gramsPerMonth: 115_000n, months: [] }]);
  await mustCall(removeCapacityAction, producer, { capacityId: id });
  expect((await fileOf(producer)).capacities).toEqual([]);
});

test.each([
  ['nothing', { amount: '0' }, 'amount'],
  ['less than nothing', { amount: '-5' }, 'amount'],
  ['a mountain', { amount: '999999999' }, 'amount'],
  ['words', { amount: 'bastante' }, 'amount'],
  ['a thousand or one and a bit', { amount: '1.000' }, 'amount'],
  ['a food that is none', { foodCode: 'piedra' }, 'foodCode'],
  ['a month thirteen', { months: ['13'] }, 'months[0]'],
])('a capacity of %s is refused by field', async (_, over, field) => {
  const { producer } = await census();
  expect(await callAction(saveCapacityAction, producer, { ...milk, ...over })).toMatchObject({
    status: 'refused',
    fields: { [field]: expect.any(String) },
  });
  expect((await fileOf(producer)).capacities).toEqual([]);
});

test('a paper is verified as it was seen, and again when it changes', async () => {
  const { officer, producer } = await census();
  const { id } = await mustCall(saveDocumentAction, producer, registry);

  expect(await callAction(verifyDocumentAction, producer, { documentId: id, version: 1 })).toMatchObject({ code: 'not-found' });
  await mustCall(verifyDocumentAction, officer, { documentId: id, version: 1 });
  expect((await fileOf(producer)).documents).toMatchObject([{ verifiedById: officer.userId }]);
  await mustCall(saveDocumentAction, producer, { ...registry, documentId: id, version: 2, validUntil: '2030-01-10' });
  expect((await fileOf(producer)).documents).toMatchObject([{ verifiedById: null, verifiedAt: null }]);
  expect(await callAction(verifyDocumentAction, officer, { documentId: id, version: 2 })).toMatchObject({
    code: 'changed-meanwhile',
  });
  await mustCall(removeDocumentAction, producer, { documentId: id });
});

test('a paper that ends before it begins, or the same paper twice, is refused', async () => {
  const { producer } = await census();
  expect(await callAction(saveDocumentAction, producer, { ...registry, validUntil: '2025-01-01' })).toMatchObject({
    fields: { validUntil: expect.any(String) },
  });
  await mustCall(saveDocumentAction, producer, registry);
  expect(await callAction(saveDocumentAction, producer, registry)).toMatchObject({
    code: 'already-exists',
    fields: { number: expect.any(String) },
  });
});

test('what the census confirmed stays: the kind of an actor', async () => {
  const { officer, producer } = await census();
  await mustCall(confirmProducerAction, officer, { organisationId: producer.organisationId, version: 1 });
  expect(await callAction(updateActorAction, producer, { version: 2, ...actorForm, kind: 'MyPE' })).toMatchObject({
    code: 'kind-is-confirmed',
  });
  await mustCall(updateActorAction, producer, { version: 2, ...actorForm });
  expect(await fileOf(producer)).toMatchObject({ kind: 'OECOM', womenMembers: 14, lat: -19.58, reachKm: 30 });
});

test('a producer says what it needs', async () => {
  const { producer } = await census();
  await mustCall(stateNeedAction, producer, { topic: 'sanitary', text: 'Queremos el registro sanitario de la leche en sachet.' });
  expect((await fileOf(producer)).organisation.needs).toMatchObject([{ topic: 'sanitary' }]);
  expect(await callAction(stateNeedAction, producer, { topic: 'magia', text: 'corto' })).toMatchObject({
    fields: { topic: expect.any(String), text: expect.any(String) },
  });
});

test('the census is read by its municipality, the file by its own people', async () => {
  const { officer, producer } = await census();
  const elsewhere = await census();
  await mustCall(saveCapacityAction, producer, milk);
  await mustCall(saveDocumentAction, producer, registry);

  const page = await asPerson(officer, () => readCensus({ q: 'leche' }));
  expect(page).toMatchObject({
    totals: { all: 1, pending: 1, unverified: 1 },
    actors: [{ id: producer.organisationId, unverified: 1 }],
  });
  expect(await asPerson(officer, () => readCensus({ q: '%' }))).toMatchObject({ actors: [] });
  expect(await asPerson(officer, () => readCensus({ estado: 'confirmed' }))).toMatchObject({ actors: [] });
  expect(await asPerson(producer, () => readCensus({}))).toBeNull();

  const read = (as: Person | null) => asPerson(as, () => readCensusFile(producer.organisationId));
  expect(await read(officer)).toMatchObject({
    canConfirm: true,
    canVerify: true,
    file: { documents: [{ state: expect.any(String) }] },
  });
  expect(await read(await colleague(officer, ['treasurer']))).toMatchObject({ canConfirm: false, canVerify: false });
  for (const other of [elsewhere.officer, elsewhere.producer, null]) expect(await read(other)).toBeNull();
  expect(await asPerson(producer, readOwnFile)).toMatchObject({ capacities: [{ foodCode: 'leche_entera' }] });
  expect(await asPerson(officer, readOwnFile)).toBeNull();
});

test('the first page tells each role what waits, and only theirs', async () => {
  const { officer, producer } = await census();
  await mustCall(saveDocumentAction, producer, registry);
  const home = await asPerson(officer, readMunicipalHome);
  expect(home?.lists).toEqual([
    {
      role: 'census-officer',
      tasks: [
        { code: 'confirm-producer', state: 'todo', count: 1 },
        { code: 'verify-document', state: 'todo', count: 1 },
      ],
    },
  ]);
  expect(await asPerson(producer, readMunicipalHome)).toBeNull();
});
