'use server';

import { z } from 'zod';
import { findMembership } from '@/lib/data/identity/memberships';
import { findRecoverable } from '@/lib/data/identity/recovery';
import { HandOverInput, OneMembershipInput, RecoveryInput } from '@/lib/domain/identity/inputs';
import { mayHandOver } from '@/lib/domain/identity/recovery';
import { issueCode } from '@/lib/services/identity/issue-code';
import { confirmRecovery, vouch } from '@/lib/services/identity/lift-hold';
import { proveCode } from '@/lib/services/identity/prove-code';
import { useCode } from '@/lib/services/identity/use-code';
import { defineAction, defineOpenAction } from './define-action';

export const issueRecoveryAction = defineAction({
  name: 'recovery.issue',
  input: HandOverInput,
  find: async ({ db, actor, input }) => {
    if (!input.organisationId && actor.organisation.kind !== 'operator') return null;
    const to = await findRecoverable(db, input.organisationId ?? null, input.login);
    // Nobody hands a code to themselves: a screen left open would be a new password.
    return to && mayHandOver(actor, to.organisation) ? { ...to, id: to.userId, barredUserIds: [to.userId] } : null;
  },
  run: ({ db, actor, subject }) => issueCode(db, subject, actor),
  record: ({ id }) => ({ id }),
  resent: 'further',
});

export const useRecoveryAction = defineOpenAction({
  name: 'recovery.use',
  input: RecoveryInput,
  beforeTransaction: ({ input }) => proveCode(input),
  find: async ({ prepared }) => ({ id: prepared.userId }),
  run: ({ db, prepared }) => useCode(db, prepared),
  everyTime: true,
  goTo: ({ value }) => value.home,
});

export const confirmRecoveryAction = defineAction({
  name: 'recovery.confirm',
  input: z.object({}),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor }) => confirmRecovery(db, actor),
  goTo: () => '/cuenta',
});

export const vouchRecoveryAction = defineAction({
  name: 'recovery.vouch',
  input: OneMembershipInput,
  find: ({ db, input }) => findMembership(db, input.membershipId),
  run: ({ db, actor, subject }) => vouch(db, subject.userId, actor),
});
