'use server';

import { z } from 'zod';
import { findActor, listOwnPeople } from '@/lib/data/census/actors';
import { findDocument } from '@/lib/data/census/documents';
import { EnteredProducerInput, ReturnInput } from '@/lib/domain/census/inputs';
import { IdInput, VersionInput } from '@/lib/domain/inputs';
import { confirmProducer, returnProducer, verifyDocument } from '@/lib/services/census/confirm';
import { enterProducer } from '@/lib/services/census/enter-producer';
import { defineAct } from './define-act';

export const confirmProducerAct = defineAct({
  name: 'producer.confirm',
  input: z.object({ organisationId: IdInput, version: VersionInput }),
  find: async ({ db, input }) => {
    const actor = await findActor(db, input.organisationId);
    return actor && { ...actor, barredUserIds: await listOwnPeople(db, actor.organisationId) };
  },
  run: ({ db, actor, input, subject, now }) =>
    confirmProducer(db, subject, { version: input.version, userId: actor.userId, now }),
});

export const verifyDocumentAct = defineAct({
  name: 'document.verify',
  input: z.object({ documentId: IdInput, version: VersionInput }),
  find: async ({ db, input }) => {
    const document = await findDocument(db, input.documentId);
    return document && { ...document, barredUserIds: await listOwnPeople(db, document.organisationId) };
  },
  run: ({ db, actor, input, subject, now }) => verifyDocument(db, subject, { version: input.version, userId: actor.userId, now }),
});

/** In front of the officer: the person says yes, and the census writes it down. */
export const enterProducerAct = defineAct({
  name: 'producer.enter',
  input: EnteredProducerInput,
  find: async ({ actor: { organisation } }) => ({ id: organisation.id, organisationId: organisation.id }),
  run: ({ db, actor, input }) => enterProducer(db, input, actor),
  record: ({ id }) => ({ id }),
});

/** Back to the producer, with what is missing. */
export const returnProducerAct = defineAct({
  name: 'producer.return',
  input: ReturnInput,
  find: async ({ db, input }) => {
    const actor = await findActor(db, input.organisationId);
    return actor && { ...actor, barredUserIds: await listOwnPeople(db, actor.organisationId) };
  },
  run: ({ db, input, subject, now }) => returnProducer(db, subject, { ...input, now }),
});
