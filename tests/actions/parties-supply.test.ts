import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { answerChangeAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { receiveDeliveryAction, withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import { recordPaymentAction } from '@/lib/actions/payments';
import { answerAmendmentAction } from '@/lib/actions/receptions';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readContractChanges } from '@/lib/queries/contract-changes';
import { readContract } from '@/lib/queries/contracts';
import { countProducers } from '@/lib/queries/dashboards/own-counts';
import { readProducerDeliveries } from '@/lib/queries/deliveries';
import { readProducerDelivery } from '@/lib/queries/delivery-note';
import { readNote } from '@/lib/queries/notes';
import { readSupplierContracts } from '@/lib/queries/suppliers';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { type Contract, deliveryDay, dueAt, goodsAskedBack, noteFields, receptionFields } from '@/tests/support/deliveries';
import { aParty } from '@/tests/support/parties';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';
import { legalBasis, reason } from '@/tests/support/running-contracts';

// A party of two supplies a municipality: one of them writes the notes, the other is as much the supplier. No screen makes such a party yet.

let buyer: Municipality;
let [one, other, stranger]: [Person, Person, Person] = [nobody(), nobody(), nobody()];
let contract: Contract;
let [noteId, actId] = ['', ''];

function nobody(): Person {
  return { userId: '', organisationId: '', municipalityCode: null };
}

beforeAll(async () => {
  buyer = await municipality();
  [one, other, stranger] = [await supplierOf(buyer.code), await supplierOf(buyer.code, 'OECA'), await supplierOf(buyer.code)];
  const partyId = await aParty(one, other);
  contract = await contractOf(buyer, [
    { supplier: one, partyId, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code },
  ]);
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  ({ id: noteId } = await mustCall(writeNoteAction, other, noteFields(dueAt(contract, buyer.large))));
  ({ actId } = await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(noteId, [280])));
});

const told = async (code: string) =>
  (await prisma().notice.findMany({ where: { code }, select: { organisationId: true } })).map((row) => row.organisationId).sort();
const both = () => [one.organisationId, other.organisationId].sort();
const leadName = async () => (await prisma().organisation.findUniqueOrThrow({ where: { id: one.organisationId } })).name;

test('the contract is the party’s, in the name and place of who leads it, with the people of all; both were told', async () => {
  expect(contract).toMatchObject({
    supplierKind: 'OECOM',
    supplierMunicipalityCode: buyer.code,
    womenMembers: 12,
    menMembers: 8,
  });
  expect(contract.supplierPartyId).not.toBe(one.organisationId);
  for (const who of [one, other])
    expect(await asPerson(who, () => readContract(contract.id))).toMatchObject({ supplier: await leadName() });
  expect(await asPerson(stranger, () => readContract(contract.id))).toBeNull();
  expect(await told('contract-formalised')).toEqual(both());
  expect(await told('delivery-rejected')).toEqual(both());
  for (const who of [one, other])
    expect((await readSupplierContracts(who.organisationId, undefined)).contracts.map(({ id }) => id)).toEqual([contract.id]);
  expect((await readSupplierContracts(stranger.organisationId, undefined)).contracts).toEqual([]);
});

test('a note that one wrote is the other’s too; a stranger finds none, and writes none', async () => {
  for (const who of [one, other]) {
    expect(await asPerson(who, () => readNote(noteId))).toMatchObject({ supplier: await leadName(), canAnswer: true });
    const listed = await asPerson(who, () => readProducerDeliveries());
    expect(listed?.made.map(({ id }) => id)).toContain(noteId);
    const scheduled = await asPerson(who, () => readProducerDelivery(dueAt(contract, buyer.large).id, false));
    expect(scheduled).toEqual({ noteId });
  }
  expect(await asPerson(stranger, () => readNote(noteId))).toBeNull();
  expect(await asPerson(stranger, () => readProducerDeliveries())).toMatchObject({ due: [], made: [] });
  const small = noteFields(dueAt(contract, buyer.small));
  expect(await callAction(writeNoteAction, stranger, small)).toMatchObject({ code: 'not-found' });
  const { id } = await mustCall(writeNoteAction, one, small);
  const back = { noteId: id, why: 'Se escribió con otro lote' };
  expect(await callAction(withdrawNoteAction, stranger, back)).toMatchObject({ code: 'not-found' });
  await mustCall(withdrawNoteAction, other, back);
});

test('either answers what the school or the buyer asks to change', async () => {
  const { amendmentId } = await goodsAskedBack(buyer, noteId);
  expect(await told('amendment-proposed')).toEqual(both());
  const declined = { amendmentId, word: 'declined', reason: 'Se entregó sano y así se firmó.' };
  expect(await callAction(answerAmendmentAction, stranger, declined)).toMatchObject({ code: 'not-found' });
  await mustCall(answerAmendmentAction, one, declined);

  const [item] = contract.items;
  await mustCall(proposeChangeAction, buyer.authority, {
    contractId: contract.id,
    kind: 'terms',
    'lines[0].contractItemId': item?.id ?? '',
    'lines[0].units': 790,
    reason,
    legalBasis,
  });
  expect(await told('contract-change-proposed')).toEqual(both());
  const waiting = await countProducers([one, other, stranger].map(({ organisationId }) => organisationId));
  expect([one, other, stranger].map(({ organisationId }) => waiting.get(organisationId)?.changesAsked)).toEqual([1, 1, 0]);
  const view = await asPerson(one, () => readContractChanges(contract.id));
  const { id: changeId } = await prisma().contractChange.findFirstOrThrow({ where: { contractId: contract.id } });
  expect(view?.changes.map(({ id }) => id)).toEqual([changeId]);
  const agreed = { changeId, word: 'agreed' };
  expect(await callAction(answerChangeAction, stranger, agreed)).toMatchObject({ code: 'not-found' });
  await mustCall(answerChangeAction, other, agreed);
});

test('both are paid by one payment and told of it; who sells in either house does not pay', async () => {
  await moveClock('2026-03-20T10:00:00-04:00');
  const payment = { contractId: contract.id, acts: [actId], voucher: `C-${randomUUID().slice(0, 6)}`, paidOn: '2026-03-17' };
  const treasurer = await colleague(buyer.officer, ['treasurer']);
  await prisma().membership.create({
    data: { userId: treasurer.userId, organisationId: other.organisationId, roles: ['producer'] },
  });
  expect(await callAction(recordPaymentAction, treasurer, payment)).toMatchObject({ code: 'separation-of-duties' });
  const { id } = await mustCall(recordPaymentAction, buyer.treasurer, payment);
  expect(await told('payment-recorded')).toEqual(both());
  for (const who of [one, other]) {
    const collected = await asPerson(who, () => readCollections());
    expect(collected?.contracts.map((row) => row.id)).toEqual([contract.id]);
    expect(collected?.payments.rows).toMatchObject([{ id, supplier: await leadName() }]);
  }
  expect((await asPerson(stranger, () => readCollections()))?.payments.rows).toEqual([]);
});
