'use server';

import { findContract } from '@/lib/data/contracts';
import { findTender } from '@/lib/data/tenders';
import { FormaliseInput, RescheduleInput } from '@/lib/domain/contracts/inputs';
import { formaliseContracts } from '@/lib/services/contracts/formalise';
import { rescheduleContract } from '@/lib/services/contracts/reschedule';
import { defineAct } from './define-act';

export const formaliseContractsAct = defineAct({
  name: 'contract.formalise',
  input: FormaliseInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject: tender, now }) => formaliseContracts(db, tender, input, now),
  also: ({ contractIds }) => contractIds,
  goTo: () => '/municipio/contratos',
});

export const rescheduleContractAct = defineAct({
  name: 'contract.reschedule',
  input: RescheduleInput,
  find: async ({ db, input }) => {
    const contract = await findContract(db, input.contractId);
    return contract && { ...contract, organisationId: contract.buyerId };
  },
  run: ({ db, input, subject, now }) => rescheduleContract(db, subject, input, now),
  goTo: ({ value }) => `/municipio/contratos/${value.id}?listo=1#entregas`,
});
