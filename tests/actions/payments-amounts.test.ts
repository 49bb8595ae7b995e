import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordPaymentAction } from '@/lib/actions/payments';
import { readPayment } from '@/lib/queries/payment';
import { readChoice } from '@/lib/queries/payment-choice';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { receivedDelivery, recordOf } from '@/tests/support/deliveries';
import { type Payers, paid, payers, receivedContract, unpaid } from '@/tests/support/payments';
import { asPerson, moveClock } from '@/tests/support/people';

let town: Payers;
let buyer: Payers['buyer'];
beforeAll(async () => {
  town = await payers();
  ({ buyer } = town);
});

test('an act is paid in parts, and no part pays more than is owed', async () => {
  const { contractId, actId, fields } = await receivedContract(town);
  const pay = (amount: string, changes = {}) =>
    callAction(recordPaymentAction, buyer.treasurer, { ...fields, voucher: `P-${randomUUID().slice(0, 6)}`, amount, ...changes });
  expect(await pay('200')).toMatchObject({ status: 'done', value: { grossCentavos: 20_000n, retainedCentavos: 700n } });
  expect(await pay('370,01')).toMatchObject({ status: 'refused', code: 'more-than-owed', fields: { amount: /370,00/ } });
  expect(await pay('0')).toMatchObject({ status: 'refused', code: 'nothing-to-pay' });
  expect(await pay('370')).toMatchObject({ status: 'done', value: { grossCentavos: 37_000n } });
  expect(await pay('0,01')).toMatchObject({ status: 'refused', code: 'act-already-paid' });
  expect(await recordOf(contractId)).toMatchObject({ payments: 2, paid: 2 });

  const { sql } = ownDatabase();
  const forged = `with one as (insert into payments (contract_id, buyer_id, voucher, gross_centavos, retained_centavos, paid_on, days_from_act, recorded_by_id, id)
      values ('${contractId}', '${buyer.organisationId}', 'X', 1, 0, '2026-03-20', 0, '${buyer.treasurer.userId}', gen_random_uuid()) returning id)`;
  await expect(sql(`${forged} insert into payment_acts select id, '${actId}', 1 from one`)).rejects.toThrow(
    /another contract|owed 0/,
  );
  await expect(sql(`${forged} select from one`)).rejects.toThrow(/parts come to 0/);
});

test.each([
  ['another amount', { typedAmount: '200' }, 'amounts-not-reckoned'],
  ['another tax', { typedTax: '10' }, 'amounts-not-reckoned'],
  ['what is no amount', { typedAmount: '—' }, 'amounts-not-reckoned'],
  ['the same amounts, written otherwise', { typedAmount: 'Bs 570', typedTax: '0' }, null],
])('%s in the fields than was reckoned', async (_, typed, code) => {
  const { contractId, fields } = await receivedContract(town);
  const reckoned = { ...fields, amount: '570,00', tax: '0,00', ...typed };
  expect(await callAction(recordPaymentAction, buyer.treasurer, reckoned)).toMatchObject(code ? { code } : { status: 'done' });
  expect(await recordOf(contractId)).toEqual(code ? unpaid : paid);
});

test('two parts at once never pay more than is owed', async () => {
  const { contractId, fields } = await receivedContract(town);
  const outcomes = await Promise.all(
    ['one', 'two', 'three'].map((voucher) =>
      callAction(recordPaymentAction, buyer.treasurer, {
        ...fields,
        voucher: `${voucher} ${contractId}`.slice(0, 40),
        amount: '300',
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
  expect(await recordOf(contractId)).toEqual(paid);
});

test.each([
  { why: 'without case', voucher: (one: string) => one.toUpperCase() },
  { why: 'without spaces', voucher: (one: string) => ` ${one.slice(0, 2)}  ${one.slice(2)}` },
  { why: 'in wide letters', voucher: (one: string) => one.replace('c', 'ｃ') },
])('a voucher is one in the whole municipality, $why', async ({ voucher }) => {
  const [first, second] = [await receivedContract(town), await receivedContract(town)];
  const used = `c31-${randomUUID().slice(0, 6)}`;
  await mustCall(recordPaymentAction, buyer.treasurer, { ...first.fields, voucher: used });
  expect(await callAction(recordPaymentAction, buyer.treasurer, { ...second.fields, voucher: voucher(used) })).toMatchObject({
    status: 'refused',
    code: 'voucher-used',
  });
  expect(await recordOf(second.contractId)).toEqual(unpaid);
});

test('the same voucher number in another municipality is another voucher', async () => {
  const { fields } = await receivedContract(town);
  await mustCall(recordPaymentAction, buyer.treasurer, { ...fields, voucher: 'C31-0001' });
  const other = await payers();
  const elsewhere = await receivedContract(other);
  await mustCall(recordPaymentAction, other.buyer.treasurer, { ...elsewhere.fields, voucher: 'C31-0001' });
});

describe('taxes', () => {
  test('a tax other than proposed asks for its paper; what was confirmed is what is recorded', async () => {
    const { contractId, fields } = await receivedContract(town);
    const send = (changes: object) => callAction(recordPaymentAction, buyer.treasurer, { ...fields, ...changes });
    expect(await send({ tax: '10' })).toMatchObject({ code: 'deduction-needs-basis', fields: { basis: expect.any(String) } });
    expect(await send({ tax: '600', basis: 'Factura 1' })).toMatchObject({ code: 'deducted-over-gross' });
    expect(await send({ seenNet: '550,04' })).toMatchObject({ code: 'owed-changed' });
    expect(await recordOf(contractId)).toEqual(unpaid);

    const done = await mustCall(recordPaymentAction, buyer.treasurer, {
      ...fields,
      tax: '10',
      basis: 'Factura 1',
      seenNet: '540,05',
    });
    expect(done).toMatchObject({ grossCentavos: 57_000n, taxCentavos: 1_000n, netCentavos: 54_005n });
    expect(await asPerson(buyer.officer, () => readPayment(done.id))).toMatchObject({
      basis: 'Factura 1',
      traces: [{ rule: 'CON-TAX' }],
      canReverse: false,
    });
  });

  test('of a person without NIT the taxes are proposed, and a person decides', async () => {
    const farmer = await supplierOf(buyer.code, 'individual');
    const contract = await contractOf(buyer, [
      { supplier: farmer, kind: 'individual', units: 800, priceCentavos: 190n, origin: buyer.code },
    ]);
    const { actId } = await receivedDelivery(buyer, farmer, contract);
    await moveClock('2026-03-20T10:00:00-04:00');
    const choice = await asPerson(buyer.treasurer, () => readChoice({ elegido: `contrato:${contract.id}` }));
    expect(choice).toMatchObject({
      contracts: [{ acts: 1, owed: 57_000n, amounts: { grossCentavos: 57_000n, taxCentavos: 4_560n } }],
      payment: {
        actIds: [actId],
        proposal: { taxCentavos: 4_560n, trace: { rule: 'CON-TAX' } },
        settled: { netCentavos: 48_450n },
      },
    });
    const fields = { contractId: contract.id, acts: actId, voucher: `I-${actId.slice(-6)}`, paidOn: '2026-03-20' };
    expect(await callAction(recordPaymentAction, buyer.treasurer, fields)).toMatchObject({ code: 'deduction-needs-basis' });
    await mustCall(recordPaymentAction, buyer.treasurer, { ...fields, tax: '45,60' });
  });
});

test('what was typed is reckoned before anything is recorded, and what cannot be is told at its field', async () => {
  const { contractId } = await receivedContract(town);
  const preview = async (typed: Record<string, string>) =>
    (await asPerson(buyer.treasurer, () => readChoice({ elegido: `contrato:${contractId}`, ...typed })))?.payment;
  expect(await preview({ monto: '100', impuesto: '1' })).toMatchObject({
    fields: {},
    settled: { grossCentavos: 10_000n, retainedCentavos: 350n, taxCentavos: 100n, netCentavos: 9_550n },
  });
  expect(await preview({ monto: '9.000' })).toMatchObject({
    settled: null,
    fields: { monto: /570,00/ },
    typed: { monto: '9.000' },
  });
  for (const monto of ['-5', '0'])
    expect(await preview({ monto })).toMatchObject({ settled: null, fields: { monto: 'Escriba un valor de 0,01 o más.' } });
  expect(await preview({ monto: '', impuesto: '', comprobante: 'C-9', fecha: '2026-03-11' })).toMatchObject({
    settled: { grossCentavos: 57_000n },
    written: { voucher: 'C-9', paidOn: '2026-03-11', basis: '' },
  });
  expect(await preview({ impuesto: 'poco' })).toMatchObject({ settled: null, fields: { impuesto: expect.any(String) } });
  expect(await preview({ impuesto: '560' })).toMatchObject({ settled: null, fields: { impuesto: expect.any(String) } });
  expect(await recordOf(contractId)).toEqual(unpaid);
});
