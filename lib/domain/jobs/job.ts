import type { RetryPolicy } from './retries';

/** What runs apart from any answer: asked for by a person, or by the clock. */
export const askedKinds = ['schools-import', 'purchase-lines-export', 'account-export', 'organisation-export'] as const;
export const timedKinds = ['deadline-reminders', 'job-files-removal', 'files-upkeep'] as const;
export type AskedKind = (typeof askedKinds)[number];
export type TimedKind = (typeof timedKinds)[number];
export type JobKind = AskedKind | TimedKind;

/** The queue that each kind travels in, and how often it is tried. People wait for the first four. */
export const jobPlans: Readonly<Record<JobKind, { queue: JobQueue; retries: RetryPolicy }>> = {
  'schools-import': { queue: 'jobs', retries: { tries: 5, firstDelaySeconds: 10 } },
  'purchase-lines-export': { queue: 'jobs', retries: { tries: 5, firstDelaySeconds: 10 } },
  'account-export': { queue: 'jobs', retries: { tries: 5, firstDelaySeconds: 10 } },
  'organisation-export': { queue: 'jobs', retries: { tries: 5, firstDelaySeconds: 10 } },
  'deadline-reminders': { queue: 'timed', retries: { tries: 6, firstDelaySeconds: 30 } },
  'job-files-removal': { queue: 'timed', retries: { tries: 6, firstDelaySeconds: 30 } },
  'files-upkeep': { queue: 'timed', retries: { tries: 6, firstDelaySeconds: 30 } },
};

export const jobQueues = ['jobs', 'timed'] as const;
export type JobQueue = (typeof jobQueues)[number];

/** Where what was tried in vain arrives. */
export const deadLetterQueue = 'dead-letters';

/** What a list of many changes may do at once, in the answer itself: it stays under a second (decision 0060). */
export const importedAtOnce = 300;

/** Days for which a file that a job made can be fetched. */
export const keptFileDays = 7;

/** A file, and how many lines are in it. */
export type MadeFile = { fileName: string; lines: number; bytes: number };

/** What a job made, by its kind; a person is told no more of it than this. */
export type JobResult = {
  'schools-import': { importId: string; added: number; changed: number };
  'purchase-lines-export': MadeFile;
  'account-export': MadeFile;
  'organisation-export': MadeFile;
  'deadline-reminders': { told: number };
  'job-files-removal': { removed: number };
  /** Uploads that nobody finished, files past their time (told, and gone), and contents that no file holds any more. */
  'files-upkeep': { uploads: number; reported: number; removed: number; contents: number };
};
