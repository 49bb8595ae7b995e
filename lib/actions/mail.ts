'use server';

import { z } from 'zod';
import { IntInput } from '@/lib/domain/inputs';
import { mailModes } from '@/lib/domain/mail/preference';
import { readMailLink } from '@/lib/platform/mail-link';
import { account } from '@/lib/routes/account';
import { site } from '@/lib/routes/site';
import { chooseMail, followMailLink } from '@/lib/services/mail/preferences';
import { defineAction, defineOpenAction } from './define-action';

const HourInput = IntInput({ min: 0, max: 23 }).optional();

export const chooseMailAction = defineAction({
  name: 'mail.choose',
  input: z.object({ mode: z.enum(mailModes, { error: 'not-an-option' }), quietFrom: HourInput, quietUntil: HourInput }),
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: async ({ db, actor, input: { mode, quietFrom, quietUntil }, now }) => {
    const both = quietFrom !== undefined && quietUntil !== undefined && quietFrom !== quietUntil;
    return chooseMail(db, actor.userId, { mode, quiet: both ? { from: quietFrom, until: quietUntil } : null }, now);
  },
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
