'use server';

import { z } from 'zod';
import { findNotice } from '@/lib/data/people/notice-reads';
import { isDemoUser } from '@/lib/data/people/users';
import { IdInput, judging, OptionInput, problem } from '@/lib/domain/inputs';
import { NewPasswordInput, TypedPasswordInput } from '@/lib/domain/people/inputs';
import { clockStepNames } from '@/lib/domain/people/people';
import { account } from '@/lib/routes/account';
import { changePassword, provePasswordChange } from '@/lib/services/people/change-password';
import { markNoticesRead } from '@/lib/services/people/mark-notices-read';
import { moveClock } from '@/lib/services/people/move-clock';
import { defineAction } from './define-action';

export const changePasswordAction = defineAction({
  name: 'password.change',
  input: z
    .object({ password: TypedPasswordInput, newPassword: NewPasswordInput, repeatedPassword: TypedPasswordInput })
    .superRefine(
      (typed, ctx) => {
        if (typed.newPassword !== typed.repeatedPassword)
          ctx.addIssue({ ...problem('not-matching'), path: ['repeatedPassword'] });
      },
      judging('newPassword', 'repeatedPassword'),
    ),
  beforeTransaction: ({ actor, input }) => provePasswordChange(actor.userId, input),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor, ahead }) => changePassword(db, actor.userId, ahead.newHash),
  resent: 'over',
});

/** One notice, or without an id all that the organisation has. */
export const markNoticeReadAction = defineAction({
  name: 'notice.mark-read',
  input: z.object({ noticeId: IdInput.optional() }),
  find: async ({ db, actor, input }) => {
    if (input.noticeId && !(await findNotice(db, actor.organisation.id, input.noticeId))) return null;
    return { id: input.noticeId ?? actor.organisation.id, userId: actor.userId };
  },
  run: ({ db, actor, input }) => markNoticesRead(db, actor, input.noticeId),
  resent: 'over',
  goTo: () => account.notices(),
});

export const moveClockAction = defineAction({
  name: 'demo.move-clock',
  input: z.object({ step: OptionInput(clockStepNames) }),
  find: async ({ db, actor }) => ((await isDemoUser(db, actor.userId)) ? { id: actor.userId, userId: actor.userId } : null),
  run: ({ db, input }) => moveClock(db, input.step),
  resent: 'further',
  goTo: () => account.home(),
});
