'use server';

import { insertFair } from '@/lib/data/fairs';
import { FairInput } from '@/lib/domain/fairs';
import { site } from '@/lib/routes/site';
import { defineAction } from './define-action';

export const recordFairAction = defineAction({
  name: 'fair.record',
  input: FairInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input }) => insertFair(db, actor.organisation.id, input),
  resent: 'further',
  goTo: () => site.fairs(),
});
