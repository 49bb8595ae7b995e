import { describe, expect, test } from 'vitest';
import { saveCapacityAction, updateActorAction } from '@/lib/actions/census';
import { enterDocumentAction, removeDocumentAction, saveDocumentAction } from '@/lib/actions/census-documents';
import {
  confirmProducerAction,
  enterCapacityAction,
  enterProducerAction,
  returnProducerAction,
  verifyDocumentAction,
} from '@/lib/actions/census-officer';
import { useRecoveryAction } from '@/lib/actions/identity-recovery';
import { signInAction } from '@/lib/actions/sign-in';
import { readOwnPapers } from '@/lib/data/bidder-files';
import { maxInFile } from '@/lib/domain/census/papers';
import { prisma } from '@/lib/platform/database';
import { findCardRecord } from '@/lib/queries/card-record';
import { readCensusFile, readFoodOptions, readOwnFile } from '@/lib/queries/census/files';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { anOpenTender } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, person } from '@/tests/support/people';

const officer = async () => person({ roles: ['census-officer'], municipalityCode: await freshPlace() });
const phone = () => `7${Math.trunc(1_000_000 + Number(BigInt(`0x${crypto.randomUUID().slice(0, 8)}`) % 8_999_999n))}`;
const entry = (over: Record<string, string> = {}) => ({
  organisationName: `Asociación ${crypto.randomUUID()}`,
  kind: 'APP',
  name: 'Justina Mamani',
  phone: phone(),
  womenMembers: '12',
  menMembers: '9',
  consent: 'Firmó la ficha del censo N.º 12',
  ...over,
});
const next = { newPassword: 'quinua kañawa amaranto', repeatedPassword: 'quinua kañawa amaranto' };

describe('the census officer enters a producer in front of its person', () => {
  test('who agreed, as is kept; and who gets in by phone with a password of their own, not held', async () => {
    const by = await officer();
    const sent = entry();
    const { id, code } = await mustCall(enterProducerAction, by, sent);
    expect(await prisma().economicActor.findUnique({ where: { organisationId: id } })).toMatchObject({
      consent: sent.consent,
      enteredById: by.userId,
      source: 'censo municipal',
    });
    // Nobody signs in before the code was used.
    expect(await callAction(signInAction, null, { login: sent.phone, password: '-' })).toMatchObject({
      code: 'wrong-credentials',
    });
    const login = `+591 ${sent.phone}`;
    const opened = await mustCall(useRecoveryAction, null, { login, code, ...next });
    expect(opened).toMatchObject({ organisationId: id, home: '/productor' });
    expect(await mustCall(signInAction, null, { login: sent.phone, password: next.newPassword })).toMatchObject({
      organisationId: id,
    });
    expect(await prisma().user.findUnique({ where: { id: opened.userId } })).toMatchObject({ heldSince: null, email: null });
  });

  test('without consent, or by somebody else, nothing is written', async () => {
    const by = await officer();
    const before = await prisma().organisation.count();
    expect(await callAction(enterProducerAction, by, entry({ consent: '' }))).toMatchObject({
      fields: { consent: expect.any(String) },
    });
    const other = await person({ roles: ['procurement-officer'], municipalityCode: await freshPlace() });
    expect(await callAction(enterProducerAction, other, entry())).toMatchObject({ code: 'not-found' });
    expect(await prisma().organisation.count()).toBe(before + 1);
  });

  test('while the municipality has a tender open it hands over no code', async () => {
    const tender = await anOpenTender();
    const { organisationId, municipalityCode } = tender.officer;
    const by = await person({ roles: ['census-officer'], organisationId, municipalityCode });
    const made = await mustCall(enterProducerAction, by, entry());
    await moveClock(null);
    expect(made).toEqual({ id: expect.any(String), isSealed: true });
  });
});

test('a file is sent back with what is missing, seen by both, and waits again once it is mended', async () => {
  const by = await officer();
  const producer = await person({
    kind: 'producer',
    roles: ['administrator', 'producer'],
    municipalityCode: by.municipalityCode,
    status: 'pending',
    actorKind: 'APP',
  });
  const remarks = 'Falta decir en qué comunidad producen.';
  const back = { organisationId: producer.organisationId, version: 1, remarks };
  expect(await callAction(returnProducerAction, by, { ...back, remarks: 'no' })).toMatchObject({
    fields: { remarks: expect.any(String) },
  });
  expect(await callAction(returnProducerAction, await officer(), back)).toMatchObject({ code: 'not-found' });
  await mustCall(returnProducerAction, by, back);
  expect(await callAction(returnProducerAction, by, back)).toMatchObject({ code: 'changed-meanwhile' });
  expect(await asPerson(producer, readOwnFile)).toMatchObject({ remarks });
  expect((await asPerson(by, () => readCensusFile(producer.organisationId)))?.file).toMatchObject({ remarks });

  const mended = {
    version: 2,
    contactName: 'Justina',
    contactPhone: '71234567',
    community: 'Turqui',
    womenMembers: 1,
    menMembers: 1,
  };
  await mustCall(updateActorAction, producer, mended);
  expect(await asPerson(producer, readOwnFile)).toMatchObject({ remarks: null, returnedAt: null });
  await mustCall(confirmProducerAction, by, { organisationId: producer.organisationId, version: 3 });
  expect(await callAction(returnProducerAction, by, { ...back, version: 4 })).toMatchObject({ code: 'already-confirmed' });
});

describe('the census officer adds to a producer’s file in front of its person', () => {
  const scene = async () => {
    const by = await officer();
    const { municipalityCode } = by;
    const producer = await person({ kind: 'producer', roles: ['producer'], municipalityCode, actorKind: 'APP' });
    const { organisationId } = producer;
    const consent = 'Firmó la ficha del censo N.º 14';
    const food = { organisationId, foodCode: 'quinua_grano', kind: 'fresh', amount: '2,5', unit: 'quintal', consent };
    const paper = { organisationId, kind: 'nit', number: '1028374', validUntil: '2027-12-31', consent };
    return { by, producer, organisationId, consent, food, paper };
  };
  const lines = async (organisationId: string) => ({
    capacities: await prisma().capacity.count({ where: { organisationId } }),
    documents: await prisma().actorDocument.count({ where: { organisationId } }),
    notices: await prisma().notice.count({ where: { organisationId } }),
  });

  test('a food and a paper, by the same rules as the producer’s own form, with who and with what consent for both to see', async () => {
    const { by, producer, organisationId, consent, food, paper } = await scene();
    await mustCall(enterCapacityAction, by, food);
    await mustCall(enterDocumentAction, by, paper);
    const seen = await asPerson(by, () => readCensusFile(organisationId));
    const own = await asPerson(producer, readOwnFile);
    for (const file of [seen?.file, own]) {
      expect(file?.capacities).toMatchObject([{ gramsPerMonth: 115_000, months: [], entered: { byId: by.userId, consent } }]);
      expect(file?.documents).toMatchObject([{ number: '1028374', state: 'unverified', entered: { byId: by.userId, consent } }]);
    }
    expect(await lines(organisationId)).toEqual({ capacities: 1, documents: 1, notices: 2 });
    expect((await asPerson(by, readFoodOptions)).length).toBeGreaterThan(0);
  });

  test('without consent, badly filled, twice, or for another municipality’s census nothing is written', async () => {
    const { by, producer, organisationId, food, paper } = await scene();
    await mustCall(enterCapacityAction, by, food);
    const before = await lines(organisationId);
    for (const [action, form] of [
      [enterCapacityAction, food],
      [enterDocumentAction, paper],
    ] as const) {
      expect(await callAction(action, by, { ...form, consent: '' })).toMatchObject({ fields: { consent: expect.any(String) } });
      for (const who of [await officer(), producer, await colleague(by, ['administrator', 'procurement-officer'])])
        expect(await callAction(action, who, form)).toMatchObject({ code: 'not-found' });
    }
    expect(await callAction(enterCapacityAction, by, { ...food, amount: '0' })).toMatchObject({
      fields: { amount: expect.any(String) },
    });
    expect(await callAction(enterCapacityAction, by, { ...food, foodCode: 'piedra' })).toMatchObject({
      fields: { foodCode: expect.any(String) },
    });
    expect(await callAction(enterCapacityAction, by, food)).toMatchObject({ code: 'already-exists' });
    expect(await callAction(enterDocumentAction, by, { ...paper, issuedOn: '2028-01-01' })).toMatchObject({
      fields: { validUntil: expect.any(String) },
    });
    expect(await lines(organisationId)).toEqual(before);
  });

  test('a file holds so many papers and no more, in either form; every one of more that were there before is read', async () => {
    const { by, producer, organisationId, paper } = await scene();
    const one = (n: number) => ({ organisationId, kind: 'nit' as const, number: `P-${n}` });
    await prisma().actorDocument.createMany({ data: Array.from({ length: maxInFile }, (_, n) => one(n)) });
    const { organisationId: _, consent: __, ...own } = paper;
    const full = { code: 'file-full', message: expect.stringMatching(/100 papeles y no caben más\. Quite/) };
    expect(await callAction(enterDocumentAction, by, paper)).toMatchObject(full);
    expect(await callAction(saveDocumentAction, producer, own)).toMatchObject(full);
    expect((await lines(organisationId)).documents).toBe(maxInFile);

    await prisma().actorDocument.create({ data: { ...one(0), kind: 'rupe', number: '999' } });
    expect(await readOwnPapers(prisma(), organisationId)).toHaveLength(maxInFile + 1);
    expect((await asPerson(producer, readOwnFile))?.documents).toHaveLength(maxInFile + 1);
    expect((await findCardRecord(prisma(), organisationId))?.documents).toHaveLength(maxInFile + 1);
    // What is there is corrected and taken back as ever.
    const { id: documentId } = await prisma().actorDocument.findFirstOrThrow({ where: { organisationId, number: '999' } });
    await mustCall(removeDocumentAction, producer, { documentId });
  });

  test('and so many foods', async () => {
    const { by, producer, organisationId, food } = await scene();
    const codes = await prisma().food.findMany({ select: { code: true }, take: maxInFile });
    const kinds = ['transformed', 'fresh'] as const;
    const pairs = kinds.flatMap((kind) => codes.map(({ code }) => ({ foodCode: code, kind })));
    const others = pairs.filter((one) => one.foodCode !== food.foodCode || one.kind !== food.kind).slice(0, maxInFile);
    const row = { organisationId, gramsPerMonth: 1n, months: [] };
    await prisma().capacity.createMany({ data: others.map((one) => ({ ...one, ...row })) });
    const { organisationId: _, consent: __, ...own } = food;
    for (const [action, who, form] of [
      [enterCapacityAction, by, food],
      [saveCapacityAction, producer, own],
    ] as const)
      expect(await callAction(action, who, form)).toMatchObject({ code: 'file-full' });
    await prisma().capacity.create({ data: { ...row, foodCode: food.foodCode, kind: 'fresh' } });
    expect((await asPerson(producer, readOwnFile))?.capacities).toHaveLength(maxInFile + 1);
  });

  test('it only adds: what is there is the producer’s to correct or take back, and then it is their own word', async () => {
    const { by, producer, organisationId, food, paper } = await scene();
    const { id: capacityId } = await mustCall(enterCapacityAction, by, food);
    // A form that names a line of the file makes another one, and leaves that line as it is.
    expect(await callAction(enterCapacityAction, by, { ...food, capacityId, version: 1, amount: '9' })).toMatchObject({
      code: 'already-exists',
    });
    const { organisationId: _, consent: __, ...own } = food;
    await mustCall(saveCapacityAction, producer, { ...own, capacityId, version: 1, amount: '1' });
    expect((await asPerson(producer, readOwnFile))?.capacities).toMatchObject([{ gramsPerMonth: 46_000, entered: null }]);
    const { id: documentId } = await mustCall(enterDocumentAction, by, paper);
    await mustCall(removeDocumentAction, producer, { documentId });
    expect((await lines(organisationId)).documents).toBe(0);
  });

  test('whoever entered a paper does not verify it; a colleague does, or they do once it is the producer’s own word', async () => {
    const { by, producer, organisationId, paper } = await scene();
    const { id: documentId } = await mustCall(enterDocumentAction, by, paper);
    expect(await callAction(verifyDocumentAction, by, { documentId, version: 1 })).toMatchObject({
      code: 'separation-of-duties',
    });
    const other = await colleague(by, ['census-officer']);
    await mustCall(verifyDocumentAction, other, { documentId, version: 1 });
    await mustCall(saveDocumentAction, producer, { documentId, version: 2, kind: 'nit', number: '1028374' });
    await mustCall(verifyDocumentAction, by, { documentId, version: 3 });
    expect((await asPerson(by, () => readCensusFile(organisationId)))?.file.documents).toMatchObject([
      { state: 'valid', entered: null },
    ]);
  });

  test('the person of a producer’s own house adds nothing to it', async () => {
    const { by, organisationId, food } = await scene();
    await prisma().membership.create({ data: { userId: by.userId, organisationId, roles: ['producer'] } });
    expect(await callAction(enterCapacityAction, by, food)).toMatchObject({ code: 'separation-of-duties' });
  });
});
