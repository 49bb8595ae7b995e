'use server';

import { z } from 'zod';
import { spokenLocales } from '@/lib/messages/spoken';
import { chooseLanguage } from '@/lib/services/identity/choose-language';
import { defineOpenAction } from './define-action';
import { nobodyId } from './definition';

export const chooseLanguageAction = defineOpenAction({
  name: 'language.choose',
  input: z.object({ locale: z.string().max(35) }),
  find: async ({ actor, input }) => {
    const locale = spokenLocales().find((one) => one === input.locale);
    return locale ? { id: actor?.userId ?? nobodyId, locale } : null;
  },
  run: ({ db, actor, subject }) => chooseLanguage(db, actor?.userId ?? null, subject.locale),
  everyTime: true,
});
