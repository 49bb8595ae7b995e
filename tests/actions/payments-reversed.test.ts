import { beforeAll, describe, expect, test } from 'vitest';
import { recordPaymentAction, reversePaymentAction } from '@/lib/actions/payments';
import { prisma } from '@/lib/platform/database';
import { readPayment } from '@/lib/queries/payment';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { municipality } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { recordOf } from '@/tests/support/deliveries';
import { type Payers, paid, payers, receivedContract } from '@/tests/support/payments';
import { asPerson } from '@/tests/support/people';

let town: Payers;
let buyer: Payers['buyer'];
let oeca: Payers['oeca'];
beforeAll(async () => {
  town = await payers();
  ({ buyer, oeca } = town);
});

describe('a payment is reversed', () => {
  const reason = 'El comprobante era de otro contrato.';

  test('by a record of its own: the payment stays, counts no more, its voucher is free, and it is reversed once', async () => {
    const { contractId, actId, fields } = await receivedContract(town);
    const { id } = await mustCall(recordPaymentAction, buyer.treasurer, fields);
    const outcomes = await Promise.all(
      [1, 2].map(() => callAction(reversePaymentAction, buyer.treasurer, { paymentId: id, reason })),
    );
    expect(outcomes.map((one) => (one.status === 'refused' ? one.code : one.status)).sort()).toEqual([
      'already-reversed',
      'done',
    ]);
    expect(await asPerson(buyer.treasurer, () => readPayment(id))).toMatchObject({
      voucher: fields.voucher,
      grossCentavos: 57_000n,
      reversal: { reason },
      canReverse: false,
      acts: { all: 1, shown: [{ actId, amount: 57_000n }] },
    });
    expect(await prisma().notice.count({ where: { organisationId: oeca.organisationId, code: 'payment-reversed' } })).toBe(1);

    // What it paid is owed again, and can be paid again under the same number.
    await mustCall(recordPaymentAction, buyer.treasurer, { ...fields, voucher: fields.voucher.toLowerCase() });
    expect(await recordOf(contractId)).toMatchObject({ payments: 2, paid: 2 });
    const { sql } = ownDatabase();
    await expect(sql(`update payments set voucher_key = 'x' where id = '${id}'`)).rejects.toThrow(/never changed or deleted/);
    await expect(sql('delete from payment_reversals')).rejects.toThrow(/never changed or deleted/);
  });

  test.each([
    { who: 'the officer', as: () => buyer.officer, code: 'not-found' },
    { who: 'a treasurer elsewhere', as: async () => (await municipality()).treasurer, code: 'not-found' },
    { who: 'the supplier', as: () => oeca, code: 'not-found' },
    { who: 'a visitor', as: () => null, code: 'not-signed-in' },
    { who: 'the treasurer without a reason', as: () => buyer.treasurer, code: 'check-input', why: 'corto' },
  ])('not by $who, and nothing is written', async ({ as, code, why = reason }) => {
    const { contractId, fields } = await receivedContract(town);
    const { id } = await mustCall(recordPaymentAction, buyer.treasurer, fields);
    expect(await callAction(reversePaymentAction, await as(), { paymentId: id, reason: why })).toMatchObject({
      status: 'refused',
      code,
    });
    expect(await recordOf(contractId)).toEqual(paid);
    expect(await prisma().paymentReversal.count({ where: { paymentId: id } })).toBe(0);
  });

  test('a payment is read inside the municipality alone', async () => {
    const { fields } = await receivedContract(town);
    const { id } = await mustCall(recordPaymentAction, buyer.treasurer, fields);
    const elsewhere = (await municipality()).treasurer;
    for (const reader of [elsewhere, oeca, null]) expect(await asPerson(reader, () => readPayment(id))).toBeNull();
    expect(await asPerson(buyer.treasurer, () => readPayment('no es un pago'))).toBeNull();
  });
});
