'use server';

import { z } from 'zod';
import { findContract } from '@/lib/data/contracts';
import { DayInput, IdInput, LineInput } from '@/lib/domain/inputs';
import { recordPayment } from '@/lib/services/payments/record';
import { defineAct } from './define-act';

/** One chosen act arrives as a text, several as a list. */
const actIds = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(IdInput, { error: 'choose-some' }).min(1, { error: 'choose-some' }).max(1000),
);

export const recordPaymentAct = defineAct({
  name: 'payment.record',
  input: z.object({ contractId: IdInput, acts: actIds, voucher: LineInput({ max: 40 }), paidOn: DayInput }),
  find: async ({ db, input }) => {
    const contract = await findContract(db, input.contractId);
    return contract && { ...contract, organisationId: contract.buyerId };
  },
  run: ({ db, actor, subject: contract, input: { acts, ...written }, now }) =>
    recordPayment(db, contract, { ...written, actIds: acts, recordedById: actor.userId }, now),
  goTo: ({ input }) => `/municipio/pagos?contrato=${input.contractId}`,
});
