import { expect, test } from 'vitest';
import { updateActorAction } from '@/lib/actions/census';
import { saveDocumentAction } from '@/lib/actions/census-documents';
import type { Fields } from '@/lib/actions/form-fields';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { prisma } from '@/lib/platform/database';
import { readCensus } from '@/lib/queries/census/census';
import { readCensusFile } from '@/lib/queries/census/files';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';

let mails = 0;
const registration = (municipalityCode: string, change: Fields = {}): Fields => ({
  organisationName: 'Asociación de Productores Qhapaq Ñan',
  kind: 'OECA',
  municipalityCode,
  community: 'Chaquilla',
  name: 'Justina Mamani',
  phone: '71234567',
  womenMembers: 3,
  menMembers: 0,
  email: `gemela${++mails}@prueba.test`,
  password: 'quinua kañawa tarwi',
  ...change,
});

const registered = async (change: Fields, code: string) => {
  const { id, userId } = await mustCall(registerProducerAction, null, registration(code, change));
  return { organisationId: id ?? '', userId: userId ?? '', municipalityCode: code } satisfies Person;
};

test('who may be twice in the census is shown to the officer, with the reason', async () => {
  const code = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode: code });
  const first = await registered({}, code);
  const named = await registered({ organisationName: 'Productores qhapac ñan', phone: '76543210' }, code);
  const called = await registered({ organisationName: 'Apicultores de Totora', phone: '+591 7123-4567 / 6228901' }, code);
  const papered = await registered({ organisationName: 'Molinos del Sur', phone: '70101010' }, code);
  await registered({ organisationName: 'Asociación de Productores de Miel', phone: '78888880' }, code);
  const elsewhere = await freshPlace();
  await registered({}, elsewhere);
  const nit = { kind: 'nit', issuedOn: '2026-01-10' };
  await mustCall(saveDocumentAction, first, { ...nit, number: '123-456' });
  await mustCall(saveDocumentAction, papered, { ...nit, number: '１２３ 456' });

  const file = await asPerson(officer, () => readCensusFile(first.organisationId));
  expect(file?.twins.map(({ id, reasons }) => [id, reasons]).sort()).toEqual(
    [
      [named.organisationId, ['name']],
      [called.organisationId, ['phone']],
      [papered.organisationId, ['document']],
    ].sort(),
  );
  const list = await asPerson(officer, () => readCensus({}));
  const twinned = [first, named, called, papered].map(({ organisationId }) => organisationId);
  expect(
    list?.actors
      .filter(({ hasTwin }) => hasTwin)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(twinned.sort());
  // Who does not confirm is shown the file, not the suspicion.
  const treasurer = await colleague(officer, ['treasurer']);
  expect((await asPerson(treasurer, () => readCensusFile(first.organisationId)))?.twins).toEqual([]);
});

test('the same name written otherwise is the same', async () => {
  const code = await freshPlace();
  await registered({ organisationName: 'OECOM Totora' }, code);
  const twin = registration(code, { organisationName: 'oecom\u200b  TOTORA' });
  expect(await callAction(registerProducerAction, null, twin)).toMatchObject({ code: 'name-registered' });
  expect(await prisma().organisation.count({ where: { municipalityCode: code } })).toBe(1);
});

test.each<[string, Fields, string]>([
  ['a telephone of six digits', { phone: '622890' }, 'phone'],
  ['a telephone of letters', { phone: 'no tengo' }, 'phone'],
  ['an actor of nobody', { womenMembers: 0, menMembers: 0 }, 'womenMembers'],
])('%s is refused at its field, what was typed is kept and nobody is registered', async (_, change, field) => {
  const code = await freshPlace();
  const outcome = await callAction(registerProducerAction, null, registration(code, change));
  expect(outcome).toMatchObject({
    status: 'refused',
    fields: { [field]: expect.stringMatching(/^Escriba/) },
    values: { organisationName: 'Asociación de Productores Qhapaq Ñan' },
  });
  expect(await prisma().organisation.count({ where: { municipalityCode: code } })).toBe(0);
});

test('a paper of the same number, written otherwise, is the same', async () => {
  const producer = await registered({}, await freshPlace());
  const paper = { kind: 'sanitary-registry', issuedOn: '10/1/2026' };
  await mustCall(saveDocumentAction, producer, { ...paper, number: 'SENASAG-01' });
  expect(await callAction(saveDocumentAction, producer, { ...paper, number: 'senasag\u200b-01' })).toMatchObject({
    code: 'already-exists',
    fields: { number: expect.any(String) },
  });
  expect(await prisma().actorDocument.count({ where: { organisationId: producer.organisationId } })).toBe(1);
});

test('an actor that is there cannot become nobody', async () => {
  const producer = await registered({}, await freshPlace());
  const change = { version: 1, contactName: 'Justina Mamani', contactPhone: '71234567', womenMembers: 0, menMembers: 0 };
  expect(await callAction(updateActorAction, producer, change)).toMatchObject({ fields: { womenMembers: expect.any(String) } });
});

test('keys follow what they are made of, whoever writes it', async () => {
  const code = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode: code });
  const one = await registered({ organisationName: 'Molinos del Sur', phone: '70101010' }, code);
  const other = await registered({ organisationName: 'Apicultores de Totora', phone: '71111112' }, code);
  const twins = async () =>
    (await asPerson(officer, () => readCensusFile(one.organisationId)))?.twins.map(({ reasons }) => reasons);
  expect(await twins()).toEqual([]);
  await prisma().organisation.update({ where: { id: other.organisationId }, data: { name: 'OECA Molino del Sur' } });
  expect(await twins()).toEqual([['name']]);
  await prisma().economicActor.update({
    where: { organisationId: other.organisationId },
    data: { contactPhone: '2-6222222 / 70101010' },
  });
  expect(await twins()).toEqual([['name', 'phone']]);
});
