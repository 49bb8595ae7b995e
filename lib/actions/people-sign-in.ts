'use server';

import { z } from 'zod';
import { isDemoUser } from '@/lib/data/people/users';
import { IdInput } from '@/lib/domain/inputs';
import { TypedPasswordInput } from '@/lib/domain/people/inputs';
import { LoginInput } from '@/lib/domain/people/login';
import { safeReturnPath } from '@/lib/domain/people/people';
import { proveOwner } from '@/lib/services/people/prove-identity';
import { signIn } from '@/lib/services/people/sign-in';
import { defineOpenAct } from './define-act';

const ReturnInput = z.string().optional().transform(safeReturnPath);

export const signInAct = defineOpenAct({
  name: 'session.sign-in',
  input: z.object({ login: LoginInput, password: TypedPasswordInput, returnTo: ReturnInput }),
  ahead: ({ input }) => proveOwner(input),
  find: async ({ ahead }) => ({ id: ahead.userId }),
  run: ({ db, ahead }) => signIn(db, ahead.userId),
  everyTime: true,
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});

export const signInDemoAct = defineOpenAct({
  name: 'session.sign-in-demo',
  input: z.object({ userId: IdInput, returnTo: ReturnInput }),
  find: async ({ db, input }) => ((await isDemoUser(db, input.userId)) ? { id: input.userId } : null),
  run: ({ db, subject }) => signIn(db, subject.id),
  everyTime: true,
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});
