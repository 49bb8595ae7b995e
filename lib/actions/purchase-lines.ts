'use server';

import { z } from 'zod';
import { YearInput } from '@/lib/domain/inputs';
import { account } from '@/lib/routes/account';
import { readLineFilter, writeLineFilter } from '@/lib/routes/line-filter';
import { startJob } from '@/lib/services/jobs/start';
import { defineAction } from './define-action';

/** Asks for every line of a year as a file, by the filter of the page: more than a download may hold. */
export const exportPurchaseLinesAction = defineAction({
  name: 'purchase-lines.export',
  input: z.object({ year: YearInput, filter: z.record(z.string().max(20), z.string().max(60)).optional() }),
  find: async ({ actor }) => ({ id: actor.organisation.id, organisationId: actor.organisation.id }),
  run: async ({ db, actor, input }) => {
    const filter = writeLineFilter(readLineFilter(input.filter ?? {}));
    const uniqueKey = `${actor.userId} ${input.year}`;
    return { id: await startJob(db, actor, { kind: 'purchase-lines-export', input: { year: input.year, filter }, uniqueKey }) };
  },
  resent: 'further',
  goTo: ({ value }) => account.job(value.id),
});
