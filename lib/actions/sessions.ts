'use server';

import { z } from 'zod';
import { findPlace } from '@/lib/data/identity/memberships';
import { findSession } from '@/lib/data/sessions';
import { IdInput } from '@/lib/domain/inputs';
import { endSession, endSessionsEverywhere } from '@/lib/services/sessions/end-session';
import { switchOrganisation } from '@/lib/services/sessions/switch-organisation';
import { defineAction } from './define-action';

export const signOutAction = defineAction({
  name: 'session.sign-out',
  input: z.object({ sessionId: IdInput }),
  find: ({ db, input }) => findSession(db, input.sessionId),
  run: ({ db, subject }) => endSession(db, subject.id),
  goTo: ({ value }) => (value.isHere ? '/ingresar' : '/cuenta'),
});

export const signOutEverywhereAction = defineAction({
  name: 'session.sign-out-everywhere',
  input: z.object({}),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor }) => endSessionsEverywhere(db, actor.userId),
  goTo: () => '/ingresar',
});

export const switchOrganisationAction = defineAction({
  name: 'session.switch-organisation',
  input: z.object({ organisationId: IdInput }),
  find: async ({ db, actor, input }) => {
    const place = await findPlace(db, actor.userId, input.organisationId);
    return place && { ...place, id: place.organisationId, userId: actor.userId, organisationId: place.organisationId };
  },
  run: ({ db, subject }) => switchOrganisation(db, subject),
  resent: 'over',
  goTo: ({ value }) => value.home,
});
