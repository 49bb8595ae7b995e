'use server';

import { z } from 'zod';
import { isDemoUser } from '@/lib/data/identity/users';
import { clockStepNames } from '@/lib/domain/demonstration';
import { OptionInput } from '@/lib/domain/inputs';
import { moveClock } from '@/lib/services/demonstration/move-clock';
import { defineAction } from './define-action';

export const moveClockAction = defineAction({
  name: 'demo.move-clock',
  input: z.object({ step: OptionInput(clockStepNames) }),
  find: async ({ db, actor }) => ((await isDemoUser(db, actor.userId)) ? { id: actor.userId, userId: actor.userId } : null),
  run: ({ db, input }) => moveClock(db, input.step),
  resent: 'further',
  goTo: () => '/cuenta',
});
