'use server';

import { z } from 'zod';
import { findTender } from '@/lib/data/tenders';
import { IdInput } from '@/lib/domain/inputs';
import { formaliseContracts } from '@/lib/services/contracts/formalise';
import { defineAct } from './define-act';

export const formaliseContractsAct = defineAct({
  name: 'contract.formalise',
  input: z.object({ tenderId: IdInput }),
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, subject: tender, now }) => formaliseContracts(db, tender, now),
  goTo: () => '/municipio/contratos',
});
