'use server';

import { z } from 'zod';
import { isDemonstration } from '@/lib/data/people/demo';
import { isDemoUser } from '@/lib/data/people/users';
import { findWalkRecords } from '@/lib/data/people/walk';
import { FlagInput, IntInput } from '@/lib/domain/inputs';
import { walkPlace, walkSteps } from '@/lib/domain/people/walk';
import { goToStep, leaveWalk } from '@/lib/services/people/walk';
import { defineOpenAct } from './define-act';

/** Subject of a step that is seen without an account. */
const nobody = '00000000-0000-0000-0000-000000000000';

export const goWalkAct = defineOpenAct({
  name: 'walk.go',
  input: z.object({ step: IntInput({ min: 1, max: walkSteps.length }) }),
  find: async ({ db, input, now }) => {
    const [step, records] = [walkSteps[input.step - 1], await findWalkRecords(db, now)];
    if (!step || !records) return null;
    const to = { step, ...walkPlace(step, records), place: records.place };
    return to.userId && !(await isDemoUser(db, to.userId)) ? null : { id: to.userId ?? nobody, to };
  },
  run: ({ db, actor, subject, now }) => goToStep(db, subject.to, actor?.userId ?? null, now),
  record: ({ step, path }) => ({ step, path }),
  everyTime: true,
  goTo: ({ value }) => value.path,
});

export const leaveWalkAct = defineOpenAct({
  name: 'walk.leave',
  input: z.object({ finished: FlagInput }),
  find: async ({ db }) => ((await isDemonstration(db)) ? { id: nobody } : null),
  run: ({ input }) => leaveWalk(input.finished),
  everyTime: true,
  goTo: ({ value }) => (value.finished ? '/ingresar#demostracion' : '/'),
});
