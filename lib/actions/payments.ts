'use server';

import type { Route } from 'next';
import { z } from 'zod';
import { findContract } from '@/lib/data/contracts';
import { heldApart } from '@/lib/data/doers';
import { findPayment } from '@/lib/data/payments';
import { DayInput, IdInput, LineInput, MoneyInput, TextInput } from '@/lib/domain/inputs';
import { type Chosen, chosenText } from '@/lib/domain/payments/choice';
import { ActsInput, assertReckoned, ChosenInput } from '@/lib/domain/payments/inputs';
import { office } from '@/lib/routes/office';
import { recordPayment } from '@/lib/services/payments/record';
import { reversePayment } from '@/lib/services/payments/reverse';
import { defineAction } from './define-action';

export const recordPaymentAction = defineAction({
  name: 'payment.record',
  input: z.object({
    contractId: IdInput,
    acts: ActsInput,
    amount: MoneyInput().optional(),
    tax: MoneyInput().optional(),
    basis: LineInput({ max: 400, min: 0 }).optional(),
    voucher: LineInput({ max: 40 }),
    paidOn: DayInput,
    seenNet: MoneyInput().optional(),
    typedAmount: LineInput({ max: 80 }).optional(),
    typedTax: LineInput({ max: 80 }).optional(),
    chosen: ChosenInput,
  }),
  find: async (asked) => {
    const contract = await findContract(asked.db, asked.input.contractId);
    return heldApart('treasurer', asked, contract && { ...contract, organisationId: contract.buyerId });
  },
  run: ({ db, actor, subject, input, now }) => {
    const { acts, amount = null, tax = 0n, basis = '', voucher, paidOn, seenNet = null } = input;
    assertReckoned({ amount: input.typedAmount, tax: input.typedTax }, { amount, tax });
    const amounts = { amountCentavos: amount, taxCentavos: tax, seenNetCentavos: seenNet };
    return recordPayment(db, subject, { ...amounts, actIds: acts, basis, voucher, paidOn, recordedById: actor.userId }, now);
  },
  goTo: ({ input: { chosen }, value }) => afterPayment(chosen, value.id),
});

export const reversePaymentAction = defineAction({
  name: 'payment.reverse',
  input: z.object({ paymentId: IdInput, reason: TextInput({ min: 10, max: 400 }) }),
  find: async (asked) => {
    const payment = await findPayment(asked.db, asked.input.paymentId);
    // The event stands in the history of the contract.
    const subject = payment && { ...payment, id: payment.contractId, paymentId: payment.id, organisationId: payment.buyerId };
    return heldApart('treasurer', asked, subject);
  },
  run: ({ db, actor, subject: { paymentId, ...payment }, input: { reason } }) =>
    reversePayment(db, { ...payment, id: paymentId }, { reason, recordedById: actor.userId }),
  goTo: ({ value }) => office.payment(value.id),
});

/** Where a payment leads: back to what else was chosen; without a choice, to the payment itself. */
function afterPayment(chosen: readonly Chosen[], paymentId: string): Route {
  if (chosen.length === 0) return office.payment(paymentId);
  return office.reviewPayment({ elegido: chosen.map(chosenText), pagado: paymentId });
}
