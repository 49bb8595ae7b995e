'use server';

import { z } from 'zod';
import { isDemonstration } from '@/lib/data/demonstration';
import { isDemoUser } from '@/lib/data/identity/users';
import { findTourRecords } from '@/lib/data/tour';
import { FlagInput, IntInput } from '@/lib/domain/inputs';
import { site } from '@/lib/routes/site';
import { tourPlace, tourSteps } from '@/lib/routes/tour';
import { goToStep, leaveTour } from '@/lib/services/tour/go-to-step';
import { defineOpenAction } from './define-action';
import { nobodyId } from './definition';

export const goTourAction = defineOpenAction({
  name: 'walk.go',
  input: z.object({ step: IntInput({ min: 1, max: tourSteps.length }) }),
  find: async ({ db, input, now }) => {
    const [step, records] = [tourSteps[input.step - 1], await findTourRecords(db, now)];
    if (!step || !records) return null;
    const to = { step, ...tourPlace(step, records), place: records.place };
    return to.userId && !(await isDemoUser(db, to.userId)) ? null : { id: to.userId ?? nobodyId, to };
  },
  run: ({ db, actor, subject, now }) => goToStep(db, subject.to, actor?.userId ?? null, now),
  record: ({ step, path }) => ({ step, path }),
  everyTime: true,
  goTo: ({ value }) => value.path,
});

export const leaveTourAction = defineOpenAction({
  name: 'walk.leave',
  input: z.object({ finished: FlagInput }),
  find: async ({ db }) => ((await isDemonstration(db)) ? { id: nobodyId } : null),
  run: ({ input }) => leaveTour(input.finished),
  everyTime: true,
  goTo: ({ value }) => (value.finished ? site.signIn({}, 'demostracion') : site.home()),
});
