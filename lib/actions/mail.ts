'use server';

import { z } from 'zod';
import { MailPreferenceInput } from '@/lib/domain/mail/inputs';
import { readMailLink } from '@/lib/platform/mail-link';
import { account } from '@/lib/routes/account';
import { site } from '@/lib/routes/site';
import { askAddress, chooseMail, followMailLink } from '@/lib/services/mail/preferences';
import { defineAction, defineOpenAction } from './define-action';

export const chooseMailAction = defineAction({
  name: 'mail.choose',
  input: MailPreferenceInput,
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor, input, now }) => chooseMail(db, actor.userId, input, now),
  resent: 'over',
  goTo: ({ value }) => account.mail({ listo: value.asked ? 'confirmar' : '1' }),
});

export const askAddressAction = defineAction({
  name: 'mail.ask-address',
  input: z.object({}),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: ({ db, actor, now }) => askAddress(db, actor.userId, now),
  resent: 'over',
  goTo: ({ value }) => account.mail({ listo: value.asked ? 'confirmar' : '1' }),
});

export const followMailLinkAction = defineOpenAction({
  name: 'mail.follow-link',
  input: z.object({ link: z.string().max(600) }),
  find: async ({ input }) => {
    const link = readMailLink(input.link);
    return link && { ...link, id: link.userId };
  },
  run: ({ db, subject }) => followMailLink(db, subject),
  resent: 'over',
  goTo: ({ input }) => site.mailLink(input.link, { listo: '1' }),
});
