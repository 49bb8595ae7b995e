'use server';

import { z } from 'zod';
import { findActor } from '@/lib/data/census/actors';
import { deleteCapacity, findCapacity } from '@/lib/data/census/capacities';
import { createNeed } from '@/lib/data/census/needs';
import { ActorInput } from '@/lib/domain/census/actor-input';
import { CapacityInput, NeedInput } from '@/lib/domain/census/inputs';
import { IdInput } from '@/lib/domain/inputs';
import { producer } from '@/lib/routes/producer';
import { saveCapacity, updateActor } from '@/lib/services/census/keep-file';
import { defineAction } from './define-action';

export const updateActorAction = defineAction({
  name: 'actor.update',
  input: ActorInput,
  find: ({ db, actor }) => findActor(db, actor.organisation.id),
  run: ({ db, input, subject }) => updateActor(db, subject, input),
  resent: 'version',
  goTo: () => producer.file(),
});

export const saveCapacityAction = defineAction({
  name: 'capacity.save',
  input: CapacityInput,
  find: ({ db, actor, input }) => (input.capacityId ? findCapacity(db, input.capacityId) : findActor(db, actor.organisation.id)),
  run: ({ db, actor, input }) => saveCapacity(db, actor.organisation.id, input),
  resent: { made: 'capacityId' },
  goTo: () => producer.capacities(),
});

export const removeCapacityAction = defineAction({
  name: 'capacity.remove',
  input: z.object({ capacityId: IdInput }),
  find: ({ db, input }) => findCapacity(db, input.capacityId),
  run: async ({ db, subject: { id } }) => {
    await deleteCapacity(db, id);
    return { id };
  },
  goTo: () => producer.capacities(),
});

export const stateNeedAction = defineAction({
  name: 'need.state',
  input: NeedInput,
  find: ({ db, actor }) => findActor(db, actor.organisation.id),
  run: async ({ db, actor, input }) => ({ id: await createNeed(db, { organisationId: actor.organisation.id, ...input }) }),
  resent: 'further',
  goTo: () => producer.fileNeeds(),
});
