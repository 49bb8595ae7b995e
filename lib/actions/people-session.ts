'use server';

import { z } from 'zod';
import { findPlace } from '@/lib/data/people/memberships';
import { findSession } from '@/lib/data/people/sessions';
import { isDemoUser } from '@/lib/data/people/users';
import { EmailInput, IdInput } from '@/lib/domain/inputs';
import { TypedPasswordInput } from '@/lib/domain/people/inputs';
import { safeReturnPath } from '@/lib/domain/people/people';
import { endSession, endSessionsEverywhere } from '@/lib/services/people/end-session';
import { proveOwner } from '@/lib/services/people/prove-identity';
import { signIn } from '@/lib/services/people/sign-in';
import { switchOrganisation } from '@/lib/services/people/switch-organisation';
import { defineAct, defineOpenAct } from './define-act';

const ReturnInput = z.string().optional().transform(safeReturnPath);

export const signInAct = defineOpenAct({
  name: 'session.sign-in',
  input: z.object({ email: EmailInput, password: TypedPasswordInput, returnTo: ReturnInput }),
  ahead: ({ input }) => proveOwner(input),
  find: async ({ ahead }) => ({ id: ahead.userId }),
  run: ({ db, ahead }) => signIn(db, ahead.userId),
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});

export const signInDemoAct = defineOpenAct({
  name: 'session.sign-in-demo',
  input: z.object({ userId: IdInput, returnTo: ReturnInput }),
  find: async ({ db, input }) => ((await isDemoUser(db, input.userId)) ? { id: input.userId } : null),
  run: ({ db, subject }) => signIn(db, subject.id),
  goTo: ({ input, value }) => input.returnTo ?? value.home,
});

export const signOutAct = defineAct({
  name: 'session.sign-out',
  input: z.object({ sessionId: IdInput }),
  find: ({ db, input }) => findSession(db, input.sessionId),
  run: ({ db, subject }) => endSession(db, subject.id),
  goTo: ({ value }) => (value.isHere ? '/ingresar' : '/cuenta'),
});

export const signOutEverywhereAct = defineAct({
  name: 'session.sign-out-everywhere',
  input: z.object({}),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor }) => endSessionsEverywhere(db, actor.userId),
  goTo: () => '/ingresar',
});

export const switchOrganisationAct = defineAct({
  name: 'session.switch-organisation',
  input: z.object({ organisationId: IdInput }),
  find: async ({ db, actor, input }) => {
    const place = await findPlace(db, actor.userId, input.organisationId);
    return place && { ...place, id: place.organisationId, userId: actor.userId, organisationId: place.organisationId };
  },
  run: ({ db, subject }) => switchOrganisation(db, subject),
  goTo: ({ value }) => value.home,
});
