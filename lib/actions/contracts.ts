'use server';

import { z } from 'zod';
import { findContract } from '@/lib/data/contracts';
import { findTender } from '@/lib/data/tenders';
import { FormaliseInput, RescheduleInput } from '@/lib/domain/contracts/inputs';
import { IdInput, TextInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { formaliseContracts } from '@/lib/services/contracts/formalise';
import { rescheduleContract } from '@/lib/services/contracts/reschedule';
import { closeOverdue } from '@/lib/services/deliveries/close';
import { defineAction } from './define-action';

export const formaliseContractsAction = defineAction({
  name: 'contract.formalise',
  input: FormaliseInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject: { version, ...tender }, now }) =>
    formaliseContracts(db, { ...tender, version: input.version ?? version }, input, now),
  also: ({ contractIds }) => contractIds,
  goTo: () => office.contracts(),
});

export const rescheduleContractAction = defineAction({
  name: 'contract.reschedule',
  input: RescheduleInput,
  find: async ({ db, input }) => {
    const contract = await findContract(db, input.contractId);
    return contract && { ...contract, organisationId: contract.buyerId };
  },
  run: ({ db, input, subject, now }) => rescheduleContract(db, subject, input, now),
  goTo: ({ value }) => office.contract(value.id, { listo: '1' }, 'entregas'),
});

export const closeOverdueAction = defineAction({
  name: 'delivery.close',
  input: z.object({ contractId: IdInput, why: TextInput({ max: 400, min: 10 }) }),
  find: async ({ db, input }) => {
    const contract = await findContract(db, input.contractId);
    return contract && { ...contract, organisationId: contract.buyerId };
  },
  run: ({ db, actor, subject, input: { why }, now }) => closeOverdue(db, subject, { reason: why, closedById: actor.userId }, now),
  goTo: ({ value }) => office.contract(value.id, {}, 'entregas'),
});
