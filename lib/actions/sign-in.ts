'use server';

import { z } from 'zod';
import { isDemoUser } from '@/lib/data/identity/users';
import { TypedPasswordInput } from '@/lib/domain/identity/inputs';
import { LoginInput } from '@/lib/domain/identity/login';
import { IdInput } from '@/lib/domain/inputs';
import { keptRoute } from '@/lib/routes/address';
import { safeReturnPath } from '@/lib/routes/return-path';
import { proveOwner } from '@/lib/services/identity/prove-identity';
import { signIn } from '@/lib/services/sessions/sign-in';
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
  find: async ({ prepared }) => ({ id: prepared.userId }),
  run: ({ db, prepared }) => signIn(db, prepared.userId),
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
