'use server';

import { AskedLinkInput, SignInLinkInput } from '@/lib/domain/identity/inputs';
import { isMailReady } from '@/lib/platform/env';
import { site } from '@/lib/routes/site';
import { askLink, paceLink, proveLink } from '@/lib/services/identity/sign-in-links';
import { useLink } from '@/lib/services/identity/use-code';
import { defineOpenAction } from './define-action';
import { nobodyId } from './definition';

export const askSignInLinkAction = defineOpenAction({
  name: 'recovery.ask-link',
  input: AskedLinkInput,
  beforeTransaction: ({ input }) => paceLink(input.email),
  find: async () => (isMailReady() ? { id: nobodyId } : null),
  run: ({ db, input }) => askLink(db, input.email),
  resent: 'further',
  goTo: () => site.signInByLink({ listo: '1' }),
});

export const followSignInLinkAction = defineOpenAction({
  name: 'recovery.follow-link',
  input: SignInLinkInput,
  beforeTransaction: ({ input }) => proveLink(input),
  find: async ({ prepared }) => ({ id: prepared.userId }),
  run: ({ db, prepared }) => useLink(db, prepared),
  everyTime: true,
  goTo: ({ value }) => value.home,
});
