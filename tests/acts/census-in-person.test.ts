import { describe, expect, test } from 'vitest';
import { updateActorAct } from '@/lib/actions/census';
import { confirmProducerAct, enterProducerAct, returnProducerAct } from '@/lib/actions/census-officer';
import { useRecoveryAct } from '@/lib/actions/people-recovery';
import { signInAct } from '@/lib/actions/people-sign-in';
import { prisma } from '@/lib/platform/database';
import { readCensusFile, readOwnFile } from '@/lib/queries/census/files';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { freshPlace } from '@/tests/support/awarded-tender';
import { publishedCall } from '@/tests/support/offers';
import { asPerson, moveClock, person } from '@/tests/support/people';

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
    const { id, code } = await mustAct(enterProducerAct, by, sent);
    expect(await prisma().economicActor.findUnique({ where: { organisationId: id } })).toMatchObject({
      consent: sent.consent,
      enteredById: by.userId,
      source: 'censo municipal',
    });
    // Nobody signs in before the code was used.
    expect(await callAct(signInAct, null, { login: sent.phone, password: '-' })).toMatchObject({ code: 'wrong-credentials' });
    const login = `+591 ${sent.phone}`;
    const opened = await mustAct(useRecoveryAct, null, { login, code, ...next });
    expect(opened).toMatchObject({ organisationId: id, home: '/productor' });
    expect(await mustAct(signInAct, null, { login: sent.phone, password: next.newPassword })).toMatchObject({
      organisationId: id,
    });
    expect(await prisma().user.findUnique({ where: { id: opened.userId } })).toMatchObject({ heldSince: null, email: null });
  });

  test('without consent, or by somebody else, nothing is written', async () => {
    const by = await officer();
    const before = await prisma().organisation.count();
    expect(await callAct(enterProducerAct, by, entry({ consent: '' }))).toMatchObject({
      fields: { consent: expect.any(String) },
    });
    const other = await person({ roles: ['procurement-officer'], municipalityCode: await freshPlace() });
    expect(await callAct(enterProducerAct, other, entry())).toMatchObject({ code: 'not-found' });
    expect(await prisma().organisation.count()).toBe(before + 1);
  });

  test('while the municipality has a tender open it hands over no code', async () => {
    const call = await publishedCall();
    const { organisationId, municipalityCode } = call.officer;
    const by = await person({ roles: ['census-officer'], organisationId, municipalityCode });
    const made = await mustAct(enterProducerAct, by, entry());
    await moveClock(null);
    expect(made).toEqual({ id: expect.any(String) });
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
  expect(await callAct(returnProducerAct, by, { ...back, remarks: 'no' })).toMatchObject({
    fields: { remarks: expect.any(String) },
  });
  expect(await callAct(returnProducerAct, await officer(), back)).toMatchObject({ code: 'not-found' });
  await mustAct(returnProducerAct, by, back);
  expect(await callAct(returnProducerAct, by, back)).toMatchObject({ code: 'changed-meanwhile' });
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
  await mustAct(updateActorAct, producer, mended);
  expect(await asPerson(producer, readOwnFile)).toMatchObject({ remarks: null, returnedAt: null });
  await mustAct(confirmProducerAct, by, { organisationId: producer.organisationId, version: 3 });
  expect(await callAct(returnProducerAct, by, { ...back, version: 4 })).toMatchObject({ code: 'already-confirmed' });
});
