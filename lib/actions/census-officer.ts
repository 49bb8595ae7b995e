'use server';

import { z } from 'zod';
import { findFileForCensus, listOwnPeople } from '@/lib/data/census/actors';
import { findDocument } from '@/lib/data/census/documents';
import { EnteredProducerInput } from '@/lib/domain/census/actor-input';
import { EnteredCapacityInput, ReturnInput } from '@/lib/domain/census/inputs';
import { IdInput, VersionInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { confirmProducer, returnProducer, verifyDocument } from '@/lib/services/census/confirm';
import { enterCapacity } from '@/lib/services/census/enter-lines';
import { enterProducer } from '@/lib/services/census/enter-producer';
import { defineAction } from './define-action';

export const confirmProducerAction = defineAction({
  name: 'producer.confirm',
  input: z.object({ organisationId: IdInput, version: VersionInput }),
  find: findFileForCensus,
  run: ({ db, actor, input, subject, now }) =>
    confirmProducer(db, subject, { version: input.version, userId: actor.userId, now }),
});

export const verifyDocumentAction = defineAction({
  name: 'document.verify',
  input: z.object({ documentId: IdInput, version: VersionInput }),
  find: async ({ db, input }) => {
    const document = await findDocument(db, input.documentId);
    if (!document) return null;
    const barred = [...(await listOwnPeople(db, document.organisationId)), document.enteredById];
    return { ...document, barredUserIds: barred.filter((id) => id !== null) };
  },
  run: ({ db, actor, input, subject, now }) => verifyDocument(db, subject, { version: input.version, userId: actor.userId, now }),
});

/** In front of the officer: the person says yes, and the census writes it down. */
export const enterProducerAction = defineAction({
  name: 'producer.enter',
  input: EnteredProducerInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input }) => enterProducer(db, input, actor),
  record: ({ id, isSealed }) => ({ id, isSealed }),
});

/** Back to the producer, with what is missing. */
export const returnProducerAction = defineAction({
  name: 'producer.return',
  input: ReturnInput,
  find: findFileForCensus,
  run: ({ db, input, subject, now }) => returnProducer(db, subject, { ...input, now }),
});

/** A food that its person says in front of the officer, and agrees to have written down. */
export const enterCapacityAction = defineAction({
  name: 'capacity.enter',
  input: EnteredCapacityInput,
  find: findFileForCensus,
  run: ({ db, actor, input, subject }) => enterCapacity(db, subject, input, actor),
  goTo: ({ input }) => office.actor(input.organisationId),
});
