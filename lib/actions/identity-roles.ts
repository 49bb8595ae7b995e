'use server';

import { findGrant } from '@/lib/data/identity/role-grants';
import { OneGrantInput } from '@/lib/domain/identity/inputs';
import { refuseGrant, secondGrant } from '@/lib/services/identity/second-grant';
import { defineAction } from './define-action';

/** The second of two people who give a role. */
export const secondRoleAction = defineAction({
  name: 'role.second',
  input: OneGrantInput,
  find: ({ db, input }) => findGrant(db, input.grantId),
  run: ({ db, actor, subject, now }) => secondGrant(db, subject, { userId: actor.userId, now }),
});

export const declineRoleAction = defineAction({
  name: 'role.decline',
  input: OneGrantInput,
  find: ({ db, input }) => findGrant(db, input.grantId),
  run: ({ db, actor, subject, now }) => refuseGrant(db, subject, { userId: actor.userId, now }),
});
