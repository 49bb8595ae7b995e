'use server';

import { z } from 'zod';
import { NewPasswordInput, TypedPasswordInput } from '@/lib/domain/identity/inputs';
import { judging, problem } from '@/lib/domain/inputs';
import { changePassword, provePasswordChange } from '@/lib/services/identity/change-password';
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
  run: ({ db, actor, prepared }) => changePassword(db, actor.userId, prepared.newHash),
  resent: 'over',
});
