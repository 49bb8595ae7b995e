'use server';

import { z } from 'zod';
import { isDemoUser } from '@/lib/data/people/users';
import { IdInput } from '@/lib/domain/inputs';
import { TypedPasswordInput } from '@/lib/domain/people/inputs';
import { LoginInput } from '@/lib/domain/people/login';
import { safeReturnPath } from '@/lib/domain/people/people';
import { keptRoute } from '@/lib/routes/address';
import { proveOwner } from '@/lib/services/people/prove-identity';
import { signIn } from '@/lib/services/people/sign-in';
import { defineOpenAction } from './define-action';

const ReturnInput = z
  .string()
  .optional()
  .transform((text) => {
    const path = safeReturnPath(text);
    return path === null ? null : keptRoute(path);
  });

export const signInAction = defineOpenAction({
  name: 'session.sign-in',
  input: z.object({ login: LoginInput, password: TypedPasswordInput, returnTo: ReturnInput }),
  beforeTransaction: ({ input }) => proveOwner(input),
  find: async ({ ahead }) => ({ id: ahead.userId }),
  run: ({ db, ahead }) => signIn(db, ahead.userId),
  everyTime: true,
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});

export const signInDemoAction = defineOpenAction({
  name: 'session.sign-in-demo',
  input: z.object({ userId: IdInput, returnTo: ReturnInput }),
  find: async ({ db, input }) => ((await isDemoUser(db, input.userId)) ? { id: input.userId } : null),
  run: ({ db, subject }) => signIn(db, subject.id),
  everyTime: true,
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});
