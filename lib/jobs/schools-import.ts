import 'server-only';
import { z } from 'zod';
import { findSchoolImport } from '@/lib/data/school-imports';
import { judgeImport, writeImport } from '@/lib/services/schools/import';
import { defineJob } from './define-job';

/** A list of many changes: judged once more, and written whole. */
export const schoolsImportJob = defineJob({
  kind: 'schools-import',
  action: 'schools.import',
  input: z.object({ importId: z.uuid(), fingerprint: z.string(), warnings: z.boolean() }),
  find: ({ db, input }) => findSchoolImport(db, input.importId),
  run: async ({ db, input, subject, now, told }) => {
    const difference = await judgeImport(db, subject, input);
    const { id, added, changed, schoolIds } = await writeImport(db, subject, difference, now, told);
    return { result: { importId: id, added, changed }, also: schoolIds };
  },
});
