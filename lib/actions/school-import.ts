'use server';

import { z } from 'zod';
import { findSchoolImport } from '@/lib/data/school-imports';
import { FlagInput, IdInput, LineInput, YearInput } from '@/lib/domain/inputs';
import { LayoutInput, layoutFromInput } from '@/lib/domain/schools/layout-input';
import { cleanLine } from '@/lib/domain/text';
import { account } from '@/lib/routes/account';
import { office } from '@/lib/routes/office';
import { setColumns } from '@/lib/services/schools/columns';
import { importSchools } from '@/lib/services/schools/import';
import { inUploadTurn, readUpload, stageSchools } from '@/lib/services/schools/upload';
import { defineAction } from './define-action';

export const stageSchoolsAction = defineAction({
  name: 'schools.stage',
  input: z.object({
    file: z.file({ error: 'not-a-file' }),
    year: YearInput,
    source: LineInput({ max: 160 }),
  }),
  within: (actor, work) => inUploadTurn(actor.userId, work),
  beforeTransaction: ({ input }) => readUpload(input.file),
  find: async ({ actor }) => ({ id: actor.organisation.id, organisationId: actor.organisation.id }),
  run: ({ db, actor, input, prepared: sheets }) =>
    stageSchools(db, actor, {
      fileName: cleanLine(input.file.name.slice(0, 200)),
      year: input.year,
      source: input.source,
      sheets,
    }),
  resent: 'further',
  goTo: ({ value }) => office.schoolImport(value.id),
});

export const setSchoolColumnsAction = defineAction({
  name: 'schools.set-columns',
  input: LayoutInput,
  find: ({ db, input }) => findSchoolImport(db, input.importId),
  run: ({ db, input, subject }) => setColumns(db, subject, layoutFromInput(input)),
  resent: 'over',
  goTo: ({ value }) => office.schoolImport(value.id),
});

export const importSchoolsAction = defineAction({
  name: 'schools.import',
  input: z.object({
    importId: IdInput,
    fingerprint: z.string({ error: 'required' }).regex(/^[0-9a-f]{64}$/, { error: 'unreadable' }),
    /** That its warnings were read, where there are any. */
    warningsSeen: FlagInput,
  }),
  find: ({ db, input }) => findSchoolImport(db, input.importId),
  run: ({ db, actor, input, subject, now }) =>
    importSchools(db, actor, subject, { fingerprint: input.fingerprint, warnings: input.warningsSeen }, now),
  also: ({ schoolIds }) => schoolIds,
  record: ({ schoolIds: _, ...told }) => told,
  goTo: ({ value }) => (value.jobId ? account.job(value.jobId) : office.schools({ listo: '1' })),
});
