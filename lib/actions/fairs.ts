'use server';

import { insertFair } from '@/lib/data/fairs';
import { FairInput } from '@/lib/domain/fairs';
import { defineAct } from './define-act';

export const recordFairAct = defineAct({
  name: 'fair.record',
  input: FairInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input }) => insertFair(db, actor.organisation.id, input),
  resent: 'further',
  goTo: () => '/ferias',
});
