'use server';

import { z } from 'zod';
import { findActor, findFileForCensus } from '@/lib/data/census/actors';
import { findDocument, findDocumentOfFile } from '@/lib/data/census/documents';
import { DocumentInput, EnteredDocumentInput } from '@/lib/domain/census/inputs';
import { IdInput } from '@/lib/domain/inputs';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { enterDocument } from '@/lib/services/census/enter-lines';
import { removeDocument, removeDocumentFile, saveDocument } from '@/lib/services/census/keep-document';
import { readAttached } from '@/lib/services/files/read-attached';
import { defineAction } from './define-action';

export const saveDocumentAction = defineAction({
  name: 'document.save',
  input: DocumentInput,
  beforeTransaction: ({ actor, input }) => readAttached(actor, 'census-document', input),
  find: async ({ db, actor, input }) =>
    input.documentId ? findDocument(db, input.documentId) : findActor(db, actor.organisation.id),
  run: ({ db, actor, input, prepared: file }) => saveDocument(db, actor, input, file),
  resent: { made: 'documentId' },
  goTo: () => producer.documents(),
});

export const removeDocumentAction = defineAction({
  name: 'document.remove',
  input: z.object({ documentId: IdInput }),
  find: ({ db, input }) => findDocument(db, input.documentId),
  run: ({ db, subject, now }) => removeDocument(db, subject, now),
  goTo: () => producer.documents(),
});

export const removeDocumentFileAction = defineAction({
  name: 'document.remove-file',
  input: z.object({ fileId: IdInput }),
  find: ({ db, input }) => findDocumentOfFile(db, input.fileId),
  run: ({ db, input, subject, now }) => removeDocumentFile(db, subject, input.fileId, now),
  goTo: ({ value }) => producer.document(value.documentId),
});

/** A paper that its person shows to the officer. */
export const enterDocumentAction = defineAction({
  name: 'document.enter',
  input: EnteredDocumentInput,
  beforeTransaction: ({ actor, input }) => readAttached(actor, 'census-document', input),
  find: findFileForCensus,
  run: ({ db, actor, input, subject, prepared: photo }) => enterDocument(db, subject, input, { by: actor, photo }),
  goTo: ({ input }) => office.actor(input.organisationId),
});
