import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { recordPaymentAct, reversePaymentAct } from '@/lib/actions/payments';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readChoice } from '@/lib/queries/payment-choice';
import { readPayments } from '@/lib/queries/payments';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { municipality } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { recordOf } from '@/tests/support/deliveries';
import { type Payers, paid, payers, receivedContract, unpaid } from '@/tests/support/payments';
import { asPerson, colleague } from '@/tests/support/people';

let town: Payers;
let buyer: Payers['buyer'];
let oeca: Payers['oeca'];
beforeAll(async () => {
  town = await payers();
  ({ buyer, oeca } = town);
});

test('gross, retention, net and days from the act', async () => {
  const { contractId, fields } = await receivedContract(town, [280]);
  // 280 × 190 = 53.200; 3,5 % = 1.862.
  expect(await mustAct(recordPaymentAct, buyer.treasurer, fields)).toMatchObject({
    grossCentavos: 53_200n,
    retainedCentavos: 1_862n,
    netCentavos: 51_338n,
    daysFromAct: 15,
  });
  expect(await recordOf(contractId)).toEqual(paid);
});

test.each([
  { why: 'without acts', changes: { acts: [] }, code: 'check-input' },
  { why: 'of an act that does not exist', changes: { acts: [randomUUID()] }, code: 'not-found' },
  { why: 'without voucher', changes: { voucher: ' ' }, code: 'check-input' },
  { why: 'of a day that does not exist', changes: { paidOn: '2026-02-30' }, code: 'check-input' },
  { why: 'of tomorrow', changes: { paidOn: '2026-03-21' }, code: 'paid-in-future' },
  { why: 'before the act', changes: { paidOn: '2026-03-01' }, code: 'paid-before-act' },
  { why: 'of a contract that does not exist', changes: { contractId: randomUUID() }, code: 'not-found' },
])('a payment $why is refused and nothing is written', async ({ changes, code }) => {
  const { contractId, fields } = await receivedContract(town);
  expect(await callAct(recordPaymentAct, buyer.treasurer, { ...fields, ...changes })).toMatchObject({ status: 'refused', code });
  expect(await recordOf(contractId)).toEqual(unpaid);
});

test('a treasurer who is also of the house that sells neither pays it nor takes a payment back', async () => {
  const { contractId, fields } = await receivedContract(town);
  const who = await colleague(buyer.officer, ['treasurer']);
  const { organisationId } = oeca;
  await prisma().membership.create({ data: { userId: who.userId, organisationId, roles: ['producer'] } });
  expect(await callAct(recordPaymentAct, who, fields)).toMatchObject({ code: 'separation-of-duties' });
  expect(await recordOf(contractId)).toEqual(unpaid);
  const { id: paymentId } = await mustAct(recordPaymentAct, buyer.treasurer, fields);
  const back = { paymentId, reason: 'El comprobante es de otro contrato' };
  expect(await callAct(reversePaymentAct, who, back)).toMatchObject({ code: 'separation-of-duties' });
});

test('an act that rejected everything is nothing to pay', async () => {
  const { contractId, fields } = await receivedContract(town, [0]);
  expect(await callAct(recordPaymentAct, buyer.treasurer, fields)).toMatchObject({ code: 'nothing-to-pay' });
  expect(await recordOf(contractId)).toEqual(unpaid);
});

test('an act is paid once, a voucher is used once, two treasurers at once pay once', async () => {
  const { contractId, fields } = await receivedContract(town);
  await mustAct(recordPaymentAct, buyer.treasurer, fields);
  expect(await callAct(recordPaymentAct, buyer.treasurer, { ...fields, voucher: 'other' })).toMatchObject({
    code: 'act-already-paid',
  });
  expect(await recordOf(contractId)).toEqual(paid);

  const second = await receivedContract(town);
  const outcomes = await Promise.all(
    ['one', 'two'].map((voucher) => callAct(recordPaymentAct, buyer.treasurer, { ...second.fields, voucher })),
  );
  expect(outcomes.map((outcome) => (outcome.status === 'refused' ? outcome.code : outcome.status)).sort()).toEqual([
    'act-already-paid',
    'done',
  ]);
  expect(await recordOf(second.contractId)).toEqual(paid);
});

test('acts of another contract are not paid with this one', async () => {
  const [one, other] = [await receivedContract(town), await receivedContract(town)];
  expect(await callAct(recordPaymentAct, buyer.treasurer, { ...one.fields, acts: [one.actId, other.actId] })).toMatchObject({
    code: 'not-found',
  });
  expect(await recordOf(one.contractId)).toEqual(unpaid);
  await mustAct(recordPaymentAct, buyer.treasurer, one.fields);
  const { sql } = ownDatabase();
  const forged = `insert into payment_acts (act_id, payment_id, amount_centavos) select '${other.actId}', id, 1 from payments where contract_id = '${one.contractId}'`;
  await expect(sql(forged)).rejects.toThrow(/another contract/);
  await expect(sql(`delete from payments where contract_id = '${one.contractId}'`)).rejects.toThrow(/never changed or deleted/);
});

test.each([
  { who: 'the officer', as: () => buyer.officer, code: 'not-found' },
  { who: 'a treasurer elsewhere', as: async () => (await municipality()).treasurer, code: 'not-found' },
  { who: 'the supplier', as: () => oeca, code: 'not-found' },
  { who: 'a visitor', as: () => null, code: 'not-signed-in' },
])('$who does not pay, and nothing is written', async ({ as, code }) => {
  const { contractId, fields } = await receivedContract(town);
  expect(await callAct(recordPaymentAct, await as(), fields)).toMatchObject({ status: 'refused', code });
  expect(await recordOf(contractId)).toEqual(unpaid);
});

test('what is owed and since when; how long payment takes', async () => {
  const own = await payers();
  const { buyer, oeca } = own;
  const owed = await receivedContract(own);
  const settled = await receivedContract(own);
  await mustAct(recordPaymentAct, buyer.treasurer, settled.fields);

  const view = await asPerson(buyer.treasurer, () => readPayments({}));
  expect(view).toMatchObject({
    canRecord: true,
    by: 'contrato',
    owed: {
      groups: [{ key: owed.contractId, acts: 1, owed: 57_000n, since: '2026-03-02', days: 18 }],
      total: { groups: 1, acts: 1, owed: 57_000n },
    },
    clock: {
      acts: 1,
      owedCentavos: 57_000n,
      oldestDays: 18,
      termDays: 30,
      late: { acts: 0 },
      trace: { rule: 'PAY-TERM', decides: false },
    },
    payments: {
      rows: [{ grossCentavos: 57_000n, netCentavos: 55_005n, paidOn: '2026-03-17', reversedOn: null }],
      all: 1,
      next: null,
    },
    days: { acts: 1, median: 15, p90: 15 },
  });
  expect(await asPerson(oeca, () => readPayments({}))).toBeNull();
  expect(await asPerson(oeca, () => readChoice({ elegido: 'todo' }))).toBeNull();
  expect(await asPerson(buyer.officer, () => readChoice({ elegido: 'todo' }))).toBeNull();
  const collections = await asPerson(oeca, readCollections);
  // However few are shown, what is owed is owed: the ones that owe come first.
  const cut = await asPerson(oeca, () => readCollections({}, 1));
  expect([cut?.contracts.map(({ owed }) => owed), cut?.total]).toEqual([
    [57_000n],
    { contracts: 2, owed: 57_000n, since: '2026-03-02', days: 18 },
  ]);
  const byDebt = collections?.contracts.toSorted((one, other) => Number(other.owed - one.owed));
  expect(byDebt).toMatchObject([
    { accepted: 57_000n, gross: 0n, owed: 57_000n, since: '2026-03-02', days: 18 },
    { accepted: 57_000n, gross: 57_000n, retained: 1_995n, net: 55_005n, owed: 0n, since: null },
  ]);
});
