'use server';

import { z } from 'zod';
import { holdJob } from '@/lib/data/jobs';
import { IdInput } from '@/lib/domain/inputs';
import { account } from '@/lib/routes/account';
import { operator } from '@/lib/routes/companions';
import { cancelJob } from '@/lib/services/jobs/cancel';
import { sendAgain } from '@/lib/services/jobs/send-again';
import { defineAction } from './define-action';

const JobInput = z.object({ jobId: IdInput });

export const cancelJobAction = defineAction({
  name: 'job.cancel',
  input: JobInput,
  find: async ({ db, input }) => {
    const job = await holdJob(db, input.jobId);
    return job?.userId ? { ...job, userId: job.userId } : null;
  },
  run: ({ db, subject }) => cancelJob(db, subject),
  goTo: ({ value }) => account.job(value.id),
});

export const sendJobAgainAction = defineAction({
  name: 'job.send-again',
  input: JobInput,
  find: async ({ db, input }) => {
    const job = await holdJob(db, input.jobId);
    return job && { ...job, userId: job.userId ?? '' };
  },
  run: ({ db, subject }) => sendAgain(db, subject),
  goTo: () => operator.failedJobs(),
});
