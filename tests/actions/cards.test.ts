import { expect, test } from 'vitest';
import { saveCapacityAction, updateActorAction } from '@/lib/actions/census';
import { saveDocumentAction } from '@/lib/actions/census-documents';
import { confirmProducerAction, verifyDocumentAction } from '@/lib/actions/census-officer';
import { cardCode } from '@/lib/platform/card-code';
import { prisma } from '@/lib/platform/database';
import { readCard, readOwnCard } from '@/lib/queries/cards';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, type Person, person } from '@/tests/support/people';

const rupe = { kind: 'rupe', number: 'RUPE-SECRETO-77', issuedOn: '2026-01-10', validUntil: '2099-01-10' };
const nit = { kind: 'nit', number: 'NIT-SECRETO-88' };
const people = { contactName: 'Justina Mamani Choque', contactPhone: '71234567', womenMembers: '14', menMembers: '6' };

/** A producer with its file filled in, and the officer of its census; not confirmed yet. */
async function registered(actorKind: 'OECOM' | 'individual' = 'OECOM') {
  const municipalityCode = await freshPlace();
  const officer = await person({ roles: ['census-officer'], municipalityCode });
  const producer = await person({ kind: 'producer', roles: ['producer'], municipalityCode, status: 'pending', actorKind });
  await mustCall(updateActorAction, producer, { version: 1, ...people, lat: '-19,58', lon: '-65,75' });
  await mustCall(saveCapacityAction, producer, {
    foodCode: 'leche_entera',
    kind: 'fresh',
    amount: '920',
    unit: 'kg',
    months: '7',
  });
  for (const document of [rupe, nit]) await mustCall(saveDocumentAction, producer, document);
  return { officer, producer };
}

/** The same, confirmed, its RUPE seen by the census. */
async function confirmed(actorKind?: 'OECOM' | 'individual') {
  const { officer, producer } = await registered(actorKind);
  const { organisationId } = producer;
  const { id, version } = await prisma().actorDocument.findFirstOrThrow({ where: { organisationId, kind: 'rupe' } });
  await mustCall(verifyDocumentAction, officer, { documentId: id, version });
  await mustCall(confirmProducerAction, officer, { organisationId, version: 2 });
  return { officer, producer };
}

const nameOf = async ({ organisationId }: Person) =>
  (await prisma().organisation.findUniqueOrThrow({ where: { id: organisationId } })).name;
const check = (code: string) => asPerson(null, () => readCard(code));

test('whoever was shown a card reads what the census stands for, and nothing of people or of the papers themselves', async () => {
  const { officer, producer } = await confirmed();
  const code = cardCode(producer.organisationId);

  const view = await check(code);

  expect(view?.card).toMatchObject({
    state: 'valid',
    name: await nameOf(producer),
    kind: 'OECOM',
    confirmed: { by: await nameOf(officer) },
    products: [{ kind: 'fresh', gramsPerMonth: 920_000, months: [7] }],
    papers: [{ kind: 'rupe', validUntil: '2099-01-10', state: 'valid' }],
  });
  expect(view?.paper.address).toMatch(new RegExp(`/tarjeta/${code}$`));
  const said = JSON.stringify(view?.card);
  // Nothing of where it lies: ids may hold any figures, but never so.
  expect(said).not.toMatch(/-(?:19|65)[.",}]/);
  for (const secret of ['SECRETO', 'Justina', '71234567', producer.organisationId, producer.userId, officer.userId])
    expect(said).not.toContain(secret);
});

test('the code is the one on the owner’s card', async () => {
  const { producer } = await confirmed();
  const own = await asPerson(producer, readOwnCard);
  expect(own?.path).toBe(`/tarjeta/${cardCode(producer.organisationId)}`);
  expect(own?.card).toMatchObject({ state: 'valid', name: await nameOf(producer) });
  expect(own?.paper.svg).toMatch(/^<svg/);
});

test('a wrong or altered code reads nothing', async () => {
  const { producer } = await confirmed();
  const { producer: other } = await confirmed();
  const code = cardCode(producer.organisationId);
  expect(code).toMatch(/^[\w-]{43}$/);
  const swapped = `${code.slice(0, 21)}${cardCode(other.organisationId).slice(21)}`;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  // The last letter holds two bits that mean nothing: four spellings of the same bytes, of which one is the card's.
  const altered = [0, 21, 42].flatMap((at) =>
    [...letters].filter((letter) => letter !== code[at]).map((letter) => code.slice(0, at) + letter + code.slice(at + 1)),
  );
  const wrong = [
    ...altered,
    swapped,
    code.slice(0, -1),
    `${code}A`,
    `${code}=`,
    ` ${code}`,
    code.toUpperCase(),
    '',
    producer.organisationId,
  ];
  for (const one of wrong) expect(await check(one), one).toBeNull();
  expect(await check(code)).not.toBeNull();
});

test('a code made for what is no economic actor reads nothing', async () => {
  const { officer } = await confirmed();
  expect(await check(cardCode(officer.organisationId))).toBeNull();
  expect(await check(cardCode('00000000-0000-7000-8000-000000000000'))).toBeNull();
});

test('a card says by itself that its actor waits, and then that it was suspended', async () => {
  const { officer, producer } = await registered();
  const code = cardCode(producer.organisationId);
  const nothing = { confirmed: null, products: [], papers: [] };
  expect((await check(code))?.card).toMatchObject({ state: 'waiting', ...nothing });
  expect((await asPerson(producer, readOwnCard))?.card).toMatchObject({ state: 'waiting', ...nothing });

  await mustCall(confirmProducerAction, officer, { organisationId: producer.organisationId, version: 2 });
  expect((await check(code))?.card).toMatchObject({ state: 'valid' });

  await prisma().organisation.update({ where: { id: producer.organisationId }, data: { status: 'suspended' } });
  expect((await check(code))?.card).toMatchObject({ state: 'suspended', name: await nameOf(producer), ...nothing });
  expect(await asPerson(producer, readOwnCard)).toBeNull();
});

test('the name of a person stands on their card and nowhere else', async () => {
  const { producer } = await confirmed('individual');
  expect((await asPerson(producer, readOwnCard))?.card.name).toBe(await nameOf(producer));
  const view = await check(cardCode(producer.organisationId));
  expect(view?.card).toMatchObject({ state: 'valid', name: null, kind: 'individual' });
  expect(JSON.stringify(view)).not.toContain(await nameOf(producer));
});

test('nobody but a producer has a card', async () => {
  const { officer } = await confirmed();
  expect(await asPerson(officer, readOwnCard)).toBeNull();
  expect(await asPerson(null, readOwnCard)).toBeNull();
});
