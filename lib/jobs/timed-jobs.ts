import 'server-only';
import { removeOldFiles } from '@/lib/data/job-runs';
import { keptFileDays, type TimedKind } from '@/lib/domain/jobs/job';
import { keepFilesUp } from '@/lib/services/files/upkeep';
import { remindOfDeadlines } from '@/lib/services/tenders/remind';
import type { TimedJob } from './definition';

/** What the clock asks for. Jobs notify; a tender is closed by the clock alone (decision 0008). */
export const timedJobs: { readonly [Kind in TimedKind]: TimedJob<Kind> } = {
  'deadline-reminders': { kind: 'deadline-reminders', run: async ({ db }) => ({ told: await remindOfDeadlines(db) }) },
  'job-files-removal': {
    kind: 'job-files-removal',
    run: async ({ db }) => ({ removed: await removeOldFiles(db, keptFileDays) }),
  },
  'files-upkeep': { kind: 'files-upkeep', run: ({ db, now }) => keepFilesUp(db, now) },
};
